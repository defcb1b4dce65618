import type { Area } from "../domain/address";
import type { BatchWriter } from "./batch-writer";
import { literal } from "./literal";

/** Our columns beside one table; a null row is left as it is. */
export interface ColumnsToWrite {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[] | null)[];
}

/** Points. The explanation is the widest. */
const columnWidths = [60, 60, 56, 260] as const;

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Writes header and rows. */
export async function writeColumns(
  writer: BatchWriter,
  { sheet: name, headerRow, firstColumn, headers, rows }: ColumnsToWrite,
): Promise<void> {
  const sheet = writer.sheet(name);
  const nothing = headers.map(() => null);
  const cells = [headers, ...rows.map((row) => row?.map(literal) ?? nothing)];
  await writer.rows(sheet, headerRow, firstColumn, cells);
  const header = sheet.getRangeByIndexes(headerRow, firstColumn, 1, headers.length);
  header.format.font.bold = true;
  header.format.fill.color = "#E2EFDA";
  headers.forEach((_, i) => {
    sheet.getRangeByIndexes(headerRow, firstColumn + i, 1, 1).format.columnWidth = columnWidths[i] ?? 80;
  });
}

/** Takes away contents, and with the header also its look and the widths of the columns. */
export function removeColumns(
  writer: BatchWriter,
  name: string,
  areas: readonly Area[],
  header: Area | null,
): void {
  const sheet = writer.sheet(name);
  for (const area of areas) rangeOf(sheet, area).clear(Excel.ClearApplyTo.contents);
  if (header === null) return;
  const range = rangeOf(sheet, header);
  range.clear(Excel.ClearApplyTo.contents);
  range.clear(Excel.ClearApplyTo.formats);
  range.format.useStandardWidth = true;
}
