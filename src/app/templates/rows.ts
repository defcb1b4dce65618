import type { CellValue } from "../../domain/grid";
import { columnName } from "../../domain/address";
import type { SheetTemplate } from "../../domain/template";

/** Rows that a ledger offers to begin with; the office adds more by inserting rows. */
export const emptyRows = 200;

/** Points as they are announced. */
export const pointsFormat = "0.00";

/** Numbered rows of a ledger, blank otherwise. */
export function blankRows(width: number): readonly (readonly CellValue[])[] {
  return Array.from({ length: emptyRows }, (_, i) => [i + 1, ...Array<CellValue>(width - 1).fill("")]);
}

/** 0-based row of the header: below the title and the notes. */
export function headerRow({ notes }: Pick<SheetTemplate, "notes">): number {
  return 1 + notes.length;
}

/** 0-based first row below the header. */
export function firstRow(template: Pick<SheetTemplate, "notes">): number {
  return headerRow(template) + 1;
}

/** The number of a 0-based row as an address writes it. */
export function rowNumber(row: number): number {
  return row + 1;
}

/** The column of a header among a sheet's columns, as letters. */
function lettersOf({ columns }: SheetTemplate, header: string): string {
  const index = columns.findIndex((each) => each.header === header);
  if (index < 0) throw new Error(`no column ${header}`);
  return columnName(index);
}

/** "$B$5:$B$204" on a sheet: the cells below a header. */
export function belowHeader(template: SheetTemplate, header: string): string {
  const letters = lettersOf(template, header);
  const top = firstRow(template);
  return `'${template.name}'!$${letters}$${rowNumber(top)}:$${letters}$${top + template.rows.length}`;
}
