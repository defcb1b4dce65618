import { runsOf } from "../domain/runs";
import type { SheetLayout } from "./book-layout";
import type { Step } from "./steps";

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

/** Such a sheet without its rows. */
export interface OwnSheetLook {
  readonly sheet: Omit<OwnSheet, "rows">;
  readonly rowCount: number;
}

/** The sheet anew: made where it is missing, emptied first where it is there. */
export function* ownSheetSteps(layouts: readonly SheetLayout[], own: OwnSheet): Generator<Step> {
  const { rows, ...sheet } = own;
  const { name } = sheet;
  const present = layouts.find((layout) => layout.name === name);
  if (present) yield { kind: "own-sheet-cleared", sheet: name, tables: present.tables };
  else yield { kind: "sheet-added", sheet: name };
  const header = sheet.columns.map((column) => column.header);
  yield { kind: "rows", sheet: name, top: 0, left: 0, rows: [header, ...rows] };
  yield { kind: "own-sheet-dressed", sheet, rowCount: rows.length };
}

/** Some rows over those that stand there. */
export function* ownSheetRowsSteps(
  own: OwnSheet,
  changed: readonly number[],
  rowsBefore: number,
): Generator<Step> {
  const { rows, ...sheet } = own;
  for (const [from, to] of runsOf(changed))
    yield { kind: "rows", sheet: sheet.name, top: 1 + from, left: 0, rows: rows.slice(from, to + 1) };
  if (rows.length !== rowsBefore)
    yield { kind: "own-sheet-resized", sheet, rowCount: rows.length, rowsBefore };
}

/** Makes its table as long as its rows. */
export function resizeOwnSheet(
  worksheet: Excel.Worksheet,
  { sheet: { name, columns }, rowCount, rowsBefore }: OwnSheetLook & { readonly rowsBefore: number },
): void {
  if (rowsBefore > rowCount)
    worksheet.getRangeByIndexes(1 + rowCount, 0, rowsBefore - rowCount, columns.length).clear();
  worksheet.tables
    .getItem(tableNameOf(name))
    .resize(worksheet.getRangeByIndexes(0, 0, rowCount + 1, columns.length));
  if (rowCount > rowsBefore) dressRows(worksheet, columns, rowsBefore, rowCount);
}

/** Rows are read from their top, and long texts are wrapped. */
function dressRows(sheet: Excel.Worksheet, columns: OwnSheet["columns"], from: number, to: number): void {
  const height = Math.max(1, to - from);
  const { format } = sheet.getRangeByIndexes(1 + from, 0, height, columns.length);
  format.verticalAlignment = Excel.VerticalAlignment.top;
  columns.forEach(({ wrap }, i) => {
    if (wrap) sheet.getRangeByIndexes(1 + from, i, height, 1).format.wrapText = true;
  });
}

/** Takes all away from it. */
export function clearOwnSheet(sheet: Excel.Worksheet, tables: readonly string[]): void {
  for (const table of tables) sheet.tables.getItem(table).delete();
  sheet.getRange().clear();
}

/** Makes its cells a table. */
export function dressOwnSheet(
  worksheet: Excel.Worksheet,
  { sheet: { name, columns }, rowCount }: OwnSheetLook,
): void {
  const table = worksheet.tables.add(worksheet.getRangeByIndexes(0, 0, rowCount + 1, columns.length), true);
  table.name = tableNameOf(name);
  table.style = "TableStyleLight9";
  columns.forEach(({ width }, i) => {
    worksheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  worksheet.getRangeByIndexes(0, 0, 1, columns.length).format.verticalAlignment = Excel.VerticalAlignment.top;
  dressRows(worksheet, columns, 0, rowCount);
  worksheet.freezePanes.freezeRows(1);
}
