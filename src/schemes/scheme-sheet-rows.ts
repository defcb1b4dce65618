import type { CellValue } from "../domain/grid";
import { entryAt, schemeAt, type Scheme } from "../domain/scheme";
import { sheetParameters } from "./sheet-parameters";

/** The header of the sheet 评估方案. */
export const schemeSheetHeader: readonly string[] = ["参数", "值", "单位", "依据", "说明"];

/** The rows of the sheet 评估方案 for a scheme and a year, below its header. Throws `YearNotCovered`. */
export function schemeSheetRows(scheme: Scheme, year: number): readonly (readonly CellValue[])[] {
  const values = schemeAt(scheme, year);
  const head: readonly (readonly CellValue[])[] = [
    ["基础方案", scheme.id, "", "", scheme.name.zh],
    ["评估年度", year, "年", "", ""],
  ];
  const rows = sheetParameters.map(({ name, parameter, show }) => {
    const entry = entryAt<unknown>(scheme.parameters[parameter], year);
    const clause = entry === undefined ? "" : scheme.clauses[entry.clause].zh;
    const note = values.examples.has(parameter) ? "示例值，请改为本地文件规定的值" : "";
    return [name, show(values), entry?.unit.zh ?? "", clause, note];
  });
  return [...head, ...rows];
}
