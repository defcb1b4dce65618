import { cellAddress } from "../domain/address";
import { from1900 } from "../domain/dates";
import type { CellValue, Grid } from "../domain/grid";
import { foldHeader } from "../recognise/header-text";

interface LabelledCell {
  readonly cell: string;
  readonly value: CellValue;
}

/** One row below a header: its cells by the header's words. A header that the table lacks gives a blank cell. */
export interface LabelledRow {
  /** 0-based on the sheet. */
  readonly row: number;
  at(header: string): LabelledCell;
  has(header: string): boolean;
}

/** A table that the product lays out itself, and an office may have laid out in its own words. */
export interface SheetWords {
  /** Headers without which it is not that table. */
  readonly needed: readonly string[];
  /** Other words that offices write for a header; it stands before them where a table has both. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** The columns of a row that is a header, by the product's own words; null for any other row. */
function columnsOf(
  words: readonly string[],
  { needed, others }: SheetWords,
): ReadonlyMap<string, number> | null {
  const columns = new Map(words.map((word, column) => [word, column] as const).reverse());
  for (const [own, synonyms] of Object.entries(others)) {
    const found = columns.has(own) ? undefined : synonyms.find((word) => columns.has(word));
    if (found === undefined) continue;
    columns.set(own, columns.get(found) ?? 0);
    columns.delete(found);
  }
  return needed.every((header) => columns.has(header)) ? columns : null;
}

/** The value of a cell; a day counts from 1900 whatever the workbook counts from. */
function valueAt(grid: Grid, row: number, column: number): CellValue {
  const value = grid.values[row]?.[column] ?? "";
  if (typeof value !== "number") return value;
  return from1900(value, grid.numberFormats[row]?.[column] ?? "General", grid.date1904);
}

/** Rows of a table that the product lays out itself, its headers in any order; null where there is no such header row. */
export function labelledRows(grid: Grid, sheetWords: SheetWords): readonly LabelledRow[] | null {
  for (const [headerAt, values] of grid.values.entries()) {
    const columns = columnsOf(
      values.map((value) => foldHeader(String(value))),
      sheetWords,
    );
    if (columns !== null) return rowsBelow(grid, headerAt, columns);
  }
  return null;
}

function rowsBelow(
  grid: Grid,
  headerAt: number,
  columns: ReadonlyMap<string, number>,
): readonly LabelledRow[] {
  return grid.values.slice(headerAt + 1).map((_, i) => {
    const row = headerAt + 1 + i;
    return {
      row: grid.top + row,
      has: (header) => columns.has(header),
      at: (header) => {
        const column = columns.get(header);
        const cell = cellAddress(grid.top + row, grid.left + (column ?? 0));
        return { cell, value: column === undefined ? "" : valueAt(grid, row, column) };
      },
    };
  });
}
