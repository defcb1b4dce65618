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
  // Excel does not tell blanks at the end of a row or of the sheet, and shows more of them where something stood beside.
  const rows = values.map((row, r) =>
    trimmed(row.map((cell, c) => (isLeftOut(r, c) ? "" : cell))).concat(endOfRow),
  );
  while (rows.at(-1)?.length === 1) rows.pop();
  return printOf(rows.flat());
}

const endOfRow = "\n";

function trimmed(cells: readonly CellValue[]): readonly CellValue[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
