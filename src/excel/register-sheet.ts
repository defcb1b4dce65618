import { literal } from "./literal";
import type { OwnSheet } from "./own-sheet";

const widths: Readonly<Record<string, number>> = { 事项名称: 260, 单位名称: 120, 机关: 150, 文号: 130 };

/** The register for next year as an Excel table; `rows` are the texts and numbers themselves. */
export function registerSheet(
  name: string,
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean)[])[],
): OwnSheet {
  return {
    name,
    tableName: `${name}表`,
    columns: header.map((text) => ({ header: text, width: widths[text] ?? 70 })),
    rows: rows.map((row) => row.map((value) => literal(typeof value === "boolean" ? String(value) : value))),
  };
}
