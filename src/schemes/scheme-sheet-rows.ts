import type { CellValue } from "../domain/grid";
import { entryAt, schemeAt, type Dated, type Scheme } from "../domain/scheme";
import { headNames } from "./read-scheme-sheet";
import { sheetParameters } from "./sheet-parameters";

/** The header of the sheet 评估方案. */
export const schemeSheetHeader: readonly string[] = [
  "参数",
  "值",
  "可填",
  "单位",
  "适用年度",
  "依据",
  "说明",
];

/** The years for which a value holds. */
function yearsOf(entry: Dated<unknown> | undefined): string {
  if (entry === undefined) return "";
  if (entry.to === entry.from) return `${entry.from}年`;
  return entry.to === undefined ? `${entry.from}年起` : `${entry.from}至${entry.to}年`;
}

/** The rows of the sheet 评估方案 for a scheme and a year, below its header. Throws `YearNotCovered`. */
export function schemeSheetRows(scheme: Scheme, year: number): readonly (readonly CellValue[])[] {
  const values = schemeAt(scheme, year);
  const head: readonly (readonly CellValue[])[] = [
    [headNames.preset, scheme.id, "自带方案的编号", "", "", "", scheme.name.zh],
    [headNames.year, year, "四位年份", "年", "", "", ""],
  ];
  const rows = sheetParameters.map(({ name, parameter, allowed, show }) => {
    const entry = entryAt<unknown>(scheme.parameters[parameter], year);
    const clause = entry === undefined ? "" : scheme.clauses[entry.clause].zh;
    const note = values.examples.has(parameter) ? "示例值，请改为本地文件规定的值" : "";
    return [name, show(values), allowed, entry?.unit.zh ?? "", yearsOf(entry), clause, note];
  });
  return [...head, ...rows];
}
