import { cellAddress, type Area } from "../domain/address";
import type { CellValue } from "../domain/grid";
import type { KeptCell } from "../domain/journal";
import type { BookState } from "./book-state";
import type { OwnColumns } from "./own-columns";

/** What of our columns can be taken away, what stood there before, and the cells that somebody has written into since. */
export interface TakenColumns {
  readonly areas: readonly Area[];
  readonly back: readonly KeptCell[];
  readonly edited: readonly string[];
}

export interface ColumnsToTake {
  readonly sheet: string;
  readonly own: OwnColumns;
  readonly keepsHeader: boolean;
}

/** Looks at our columns row by row; `isOurs` tells of the cells of a row whether we wrote them. */
export function takeColumns(
  state: BookState,
  { sheet, own, keepsHeader }: ColumnsToTake,
  keptCells: readonly KeptCell[],
  isOurs: (cells: readonly CellValue[]) => boolean,
): TakenColumns {
  const { headerRow, firstColumn: left, columnCount, rowCount } = own;
  const right = left + columnCount - 1;
  const kept = new Map(keptCells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const rows: Area[] = [];
  const edited: string[] = [];
  // With a formula that fills the columns all that it shows is gone.
  const isFilled = String(state.at(sheet, headerRow, left).content).startsWith("=");
  const last = isFilled ? headerRow : headerRow + rowCount - 1;
  for (let row = headerRow + 1; row <= last; row++) {
    const cells = Array.from({ length: columnCount }, (_, i) => state.at(sheet, row, left + i).content);
    if (cells.every((cell) => cell === "")) continue;
    const wasThere = (): boolean =>
      cells.every((cell, i) => cell === (kept.get(`${row},${left + i}`)?.content ?? ""));
    if (isOurs(cells)) rows.push({ top: row, left, bottom: row, right });
    else if (!wasThere()) edited.push(cellAddress(row, left));
  }
  const header: readonly Area[] =
    edited.length === 0 && !keepsHeader ? [{ top: headerRow, left, bottom: headerRow, right }] : [];
  const taken = new Set(rows.map(({ top }) => top));
  return {
    areas: joined([...header, ...rows]),
    back: [...kept.values()].filter(({ row }) => taken.has(row)),
    edited,
  };
}

/** Areas that follow each other downwards as one. */
function joined(areas: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const area of areas) {
    const above = runs.at(-1);
    if (above?.bottom === area.top - 1) runs[runs.length - 1] = { ...above, bottom: area.bottom };
    else runs.push(area);
  }
  return runs;
}
