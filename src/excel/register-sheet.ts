import type { CellValue } from "../domain/grid";
import { literal } from "./literal";
import type { OwnSheet } from "./own-sheet";

const widths: Readonly<Record<string, number>> = { 事项名称: 260, 单位名称: 120, 机关: 150, 文号: 130 };

/** What an office adds to its register can be a formula, which stays one. */
function input(value: CellValue): string | number {
  if (typeof value === "number" || String(value).startsWith("=")) return value as string | number;
  return literal(String(value));
}

/** The register for next year as an Excel table; `rows` are the texts, numbers and formulas themselves. */
export function registerSheet(
  name: string,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
): OwnSheet {
  return {
    name,
    columns: header.map((text) => ({ header: text, width: widths[text] ?? 70 })),
    rows: rows.map((row) => row.map(input)),
  };
}
