import type { BatchWriter } from "./batch-writer";
import type { SheetLayout } from "./book-layout";

/** A sheet that is wholly the product's: one Excel table from A1. */
export interface OwnSheet {
  readonly name: string;
  readonly tableName: string;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly wrap?: true }[];
  /** What the cells are to be assigned: literals and formulas. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Writes the sheet anew: made where it is missing, emptied first where it is there. */
export async function writeOwnSheet(
  writer: BatchWriter,
  layouts: readonly SheetLayout[],
  { name, tableName, columns, rows }: OwnSheet,
): Promise<void> {
  const present = layouts.find((layout) => layout.name === name);
  const sheet = present ? writer.sheet(name) : writer.context.workbook.worksheets.add(name);
  for (const table of present?.tables ?? []) sheet.tables.getItem(table).delete();
  if (present) sheet.getRange().clear();
  await writer.rows(sheet, 0, 0, [columns.map((column) => column.header), ...rows]);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length), true);
  table.name = tableName;
  table.style = "TableStyleLight9";
  columns.forEach(({ width, wrap }, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
    if (wrap) sheet.getRangeByIndexes(1, i, Math.max(1, rows.length), 1).format.wrapText = true;
  });
  table.getRange().format.verticalAlignment = Excel.VerticalAlignment.top;
  sheet.freezePanes.freezeRows(1);
}
