import type { Finding } from "../domain/finding";
import { BatchWriter } from "./batch-writer";
import type { SheetLayout } from "./book-layout";
import { findingsSheet, findingsSheetName } from "./findings-sheet";
import { literal } from "./literal";
import { writeOwnSheet } from "./own-sheet";
import { addMarks, removeMarks, type SheetMarks } from "./marks";

/** Our columns beside one table; a null row is left as it is. */
export interface ColumnsToWrite {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[] | null)[];
}

/** All that a check leaves in the workbook. */
export interface ResultsToWrite {
  readonly columns: readonly ColumnsToWrite[];
  readonly marks: readonly SheetMarks[];
  readonly findings: readonly Finding[];
  readonly titleOf: (rule: string) => string;
}

/** Points. The explanation is the widest. */
const columnWidths = [60, 60, 56, 260] as const;

async function writeColumns(
  context: Excel.RequestContext,
  writer: BatchWriter,
  { sheet: name, headerRow, firstColumn, headers, rows }: ColumnsToWrite,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const nothing = headers.map(() => null);
  await writer.rows(sheet, headerRow, firstColumn, [
    headers,
    ...rows.map((row) => row?.map(literal) ?? nothing),
  ]);
  const header = sheet.getRangeByIndexes(headerRow, firstColumn, 1, headers.length);
  header.format.font.bold = true;
  header.format.fill.color = "#E2EFDA";
  headers.forEach((_, i) => {
    sheet.getRangeByIndexes(headerRow, firstColumn + i, 1, 1).format.columnWidth = columnWidths[i] ?? 80;
  });
}

/**
 * Writes everything a check found, replacing what an earlier check left: our columns, our sheet, our marks. Cells that
 * are not ours are never written. One batch for each 5 MB.
 */
export async function writeResults(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  results: ResultsToWrite,
): Promise<void> {
  const writer = new BatchWriter(context);
  for (const layout of layouts) removeMarks(context, layout.name, layout.marks);
  for (const columns of results.columns) await writeColumns(context, writer, columns);
  addMarks(context, results.marks);
  await writeOwnSheet(context, writer, layouts, findingsSheet(results.findings, results.titleOf));
  await writer.flush();
}

/** Where our columns stand on a sheet. */
export interface OwnColumns {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Takes away everything that a check wrote: marks, columns and sheet. */
export async function removeResults(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  columns: readonly OwnColumns[],
): Promise<void> {
  for (const layout of layouts) removeMarks(context, layout.name, layout.marks);
  for (const { sheet, headerRow, firstColumn, rowCount, columnCount } of columns) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet
      .getRangeByIndexes(headerRow, firstColumn, rowCount, columnCount)
      .clear(Excel.ClearApplyTo.contents);
    const header = worksheet.getRangeByIndexes(headerRow, firstColumn, 1, columnCount);
    header.clear(Excel.ClearApplyTo.formats);
    header.format.useStandardWidth = true;
  }
  if (layouts.some((layout) => layout.name === findingsSheetName)) {
    context.workbook.worksheets.getItem(findingsSheetName).delete();
  }
  await context.sync();
}
