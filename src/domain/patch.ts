import type { CellValue, Grid } from "./grid";

/** A rectangle of one sheet as it is now; 0-based. */
export interface Patch {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

function patchedRow<T>(row: readonly T[], at: number, cells: readonly T[]): readonly T[] {
  if (cells.every((cell, i) => cell === row[at + i])) return row;
  return [...row.slice(0, at), ...cells, ...row.slice(at + cells.length)];
}

function patchedRows<T>(
  rows: readonly (readonly T[])[],
  at: { readonly row: number; readonly column: number },
  cells: readonly (readonly T[])[],
): readonly (readonly T[])[] {
  const patched = [...rows];
  cells.forEach((own, i) => (patched[at.row + i] = patchedRow(rows[at.row + i] ?? [], at.column, own)));
  return patched;
}

/** Rows and columns of blanks where a patch reaches beyond the grid, on any side. */
function withRoom(grid: Grid, { top, left, values }: Patch): Grid {
  const width = Math.max(0, ...grid.values.slice(0, 1).map((row) => row.length));
  const first = { row: Math.min(grid.top, top), column: Math.min(grid.left, left) };
  const above = grid.top - first.row;
  const before = grid.left - first.column;
  const below = Math.max(0, top + values.length - grid.top - grid.values.length);
  const after = Math.max(0, left + (values[0]?.length ?? 0) - grid.left - width);
  if (above + below + before + after === 0) return grid;
  const total = before + width + after;
  const extended = <T>(rows: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] => {
    const blanks = (count: number): T[] => new Array<T>(count).fill(blank);
    const fresh = (count: number): T[][] => Array.from({ length: count }, () => blanks(total));
    const inner =
      before + after === 0 ? rows : rows.map((row) => [...blanks(before), ...row, ...blanks(after)]);
    return [...fresh(above), ...inner, ...fresh(below)];
  };
  return {
    ...grid,
    top: first.row,
    left: first.column,
    values: extended<CellValue>(grid.values, ""),
    formulas: extended<CellValue>(grid.formulas, ""),
    numberFormats: extended(grid.numberFormats, "General"),
  };
}

/** The grid with some of its cells as they are now; rows that were not changed stay the same objects. */
export function patchGrid(grid: Grid, patch: Patch): Grid {
  const whole = withRoom(grid, patch);
  const at = { row: patch.top - whole.top, column: patch.left - whole.left };
  return {
    ...whole,
    values: patchedRows(whole.values, at, patch.values),
    formulas: patchedRows(whole.formulas, at, patch.formulas),
    numberFormats: patchedRows(whole.numberFormats, at, patch.numberFormats),
  };
}
