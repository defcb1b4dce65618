import type { CellValue, Grid } from "../domain/grid";
import type { BookContent } from "../excel/excel-book";
import { ownColumns } from "../recognise/own-sheets";

/** Where our columns stand on a sheet; `rowCount` includes the header. */
export interface OwnColumns {
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Columns like ours wherever they stand on a sheet: header cells 认定结果 … 认定说明 side by side, and what is below them. */
export function columnsLikeOurs(grid: Grid): OwnColumns[] {
  const [first = ""] = ownColumns;
  const found: OwnColumns[] = [];
  for (const [r, row] of grid.values.entries())
    for (let c = row.indexOf(first); c >= 0; c = row.indexOf(first, c + 1))
      if (ownColumns.every((header, i) => row[c + i] === header))
        found.push({
          headerRow: grid.top + r,
          firstColumn: grid.left + c,
          columnCount: ownColumns.length,
          rowCount: grid.values.length - r,
        });
  return found;
}

/** Excel writes formulas with its own spacing and capitals, and moves what they refer to with the cells. */
function foldFormula(formula: CellValue | undefined): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return formula
    .replace(/\s/g, "")
    .toUpperCase()
    .replace(/_XLDUDF_JX_/g, "JX.")
    .replace(/\$[A-Z]+\$\d+/g, "$");
}

/** Our columns: written as values, or filled by a formula that the journal tells of. A formula of the office's own, which looks the same, is not ours. */
export function findOwnColumns(grid: Grid, { journal }: Pick<BookContent, "journal">): OwnColumns[] {
  const written = new Set(
    journal.entries
      .flatMap(({ changes }) => changes)
      .flatMap((change) => (change.kind === "columns" ? (foldFormula(change.formula ?? "") ?? []) : [])),
  );
  return columnsLikeOurs(grid).filter(({ headerRow, firstColumn }) => {
    const formula = foldFormula(grid.formulas[headerRow - grid.top]?.[firstColumn - grid.left]);
    return formula === null || written.has(formula);
  });
}
