import type { CellValue } from "../domain/grid";
import { printOf } from "../domain/print";

/** A print of a sheet of ours; formulas, which are links, do not count. */
export function sheetPrint(
  values: readonly (readonly CellValue[])[],
  computed: readonly number[] = [],
  formulas: readonly (readonly CellValue[])[] = values,
): string {
  const isFormula = (cell: CellValue | undefined): boolean =>
    typeof cell === "string" && cell.startsWith("=");
  const isLeftOut = (row: number, column: number): boolean =>
    computed.includes(column) || isFormula(formulas[row]?.[column]);
  const seen = values.flatMap((row, r) => row.map((cell, c) => (isLeftOut(r, c) ? "" : cell)));
  // Excel does not tell blank rows at the end.
  while (seen[seen.length - 1] === "") seen.pop();
  return printOf(seen);
}
