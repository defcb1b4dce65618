import type { Grid } from "../domain/grid";
import { ownColumns } from "../recognise/own-sheets";

/** Where our columns stand on a sheet; `rowCount` includes the header. */
export interface OwnColumns {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Our columns wherever they stand on a sheet: header cells 认定结果 … 认定说明 side by side, and what is below them. */
export function findOwnColumns(grid: Grid): OwnColumns[] {
  return grid.values.flatMap((row, r) =>
    row.flatMap((_, c) => {
      if (!ownColumns.every((header, i) => row[c + i] === header)) return [];
      return [
        {
          headerRow: grid.top + r,
          firstColumn: grid.left + c,
          columnCount: ownColumns.length,
          rowCount: grid.values.length - r,
        },
      ];
    }),
  );
}
