import type { BatchWriter } from "./batch-writer";
import type { SheetLayout } from "./book-layout";

/** A sheet that is wholly the product's: one Excel table from A1. */
export interface OwnSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly wrap?: true }[];
  /** What the cells are to be assigned: literals and formulas. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The table of such a sheet bears its name; that tells ours from one that the office has given the same name. */
export function tableNameOf(sheet: string): string {
  return `${sheet}表`;
}

/** True for a sheet that the product wrote, under the name that it gave it. */
export function isWrittenByUs({ name, tables }: SheetLayout): boolean {
  return tables.includes(tableNameOf(name));
}

/** The first of the names, then of the last one with a number, under which nothing of the office's stands. */
export function freeName(
  layouts: readonly SheetLayout[],
  names: readonly string[],
  isReplaceable: (layout: SheetLayout) => boolean = () => true,
): string {
  const isFree = (name: string): boolean => {
    const present = layouts.find((layout) => layout.name === name);
    if (present) return isWrittenByUs(present) && isReplaceable(present);
    // A sheet of ours that was renamed still has its table, and Excel allows each name once.
    return !layouts.some(({ tables }) => tables.includes(tableNameOf(name)));
  };
  const last = names[names.length - 1] ?? "";
  const numbered = layouts.map((_, i) => `${last}_${i + 2}`);
  return [...names, ...numbered].find(isFree) ?? `${last}_${layouts.length + 2}`;
}

/** Writes the sheet anew: made where it is missing, emptied first where it is there. */
export async function writeOwnSheet(
  writer: BatchWriter,
  layouts: readonly SheetLayout[],
  { name, columns, rows }: OwnSheet,
): Promise<void> {
  const present = layouts.find((layout) => layout.name === name);
  const sheet = present ? writer.sheet(name) : writer.context.workbook.worksheets.add(name);
  for (const table of present?.tables ?? []) sheet.tables.getItem(table).delete();
  if (present) sheet.getRange().clear();
  await writer.rows(sheet, 0, 0, [columns.map((column) => column.header), ...rows]);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length), true);
  table.name = tableNameOf(name);
  table.style = "TableStyleLight9";
  columns.forEach(({ width, wrap }, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
    if (wrap) sheet.getRangeByIndexes(1, i, Math.max(1, rows.length), 1).format.wrapText = true;
  });
  table.getRange().format.verticalAlignment = Excel.VerticalAlignment.top;
  sheet.freezePanes.freezeRows(1);
}
