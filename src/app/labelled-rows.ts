import { cellAddress } from "../domain/address";
import type { CellValue, Grid } from "../domain/grid";
import { foldName } from "../domain/text";

interface LabelledCell {
  readonly cell: string;
  readonly value: CellValue;
}

/** One row below a header: its cells by the header's words. A header that the table lacks gives a blank cell. */
export interface LabelledRow {
  /** 0-based on the sheet. */
  readonly row: number;
  at(header: string): LabelledCell;
}

/**
 * Rows of a table that the product lays out itself, found by the exact words of its header in any order.
 * @param needed headers without which it is not that table; empty when there is no such header row
 */
export function labelledRows(grid: Grid, needed: readonly string[]): readonly LabelledRow[] {
  const words = grid.values.map((row) => row.map((value) => foldName(String(value))));
  const headerAt = words.findIndex((row) => needed.every((header) => row.includes(foldName(header))));
  const header = words[headerAt];
  if (header === undefined) return [];
  return grid.values.slice(headerAt + 1).map((values, i) => {
    const row = grid.top + headerAt + 1 + i;
    return {
      row,
      at: (name) => {
        const column = header.indexOf(foldName(name));
        const place = Math.max(0, column);
        return { cell: cellAddress(row, grid.left + place), value: column < 0 ? "" : (values[column] ?? "") };
      },
    };
  });
}
