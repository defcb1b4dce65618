import type { Facts } from "../../src/domain/facts";
import type { CellValue, Grid } from "../../src/domain/grid";
import { grid, type GridOptions } from "./grid";
import { factsOf } from "./read-book";

type Row = readonly CellValue[];

/** A workbook with one score sheet: 序号 and 单位名称 are put before the header's words and each unit's figures. */
export function scoreSheet(header: Row, rows: readonly Row[], notes: readonly string[] = []): Grid {
  return grid("评分汇总", [
    ["2024年度综合绩效评估评分汇总表"],
    ["序号", "单位名称", ...header],
    ...rows.map((row, index) => [index + 1, ...row]),
    ...notes.map((note) => [note]),
  ]);
}

/** The facts of a workbook with one score sheet. Its first unit stands in row 3, its first figure in column C. */
export function scores(header: Row, rows: readonly Row[], notes: readonly string[] = []): Facts {
  return factsOf(scoreSheet(header, rows, notes));
}

/** The facts of an indicator table; the header stands in row 2. */
export function indicators(
  header: Row,
  rows: readonly Row[],
  options: GridOptions & { readonly title?: string } = {},
): Facts {
  return factsOf(grid("指标", [[options.title ?? "2024年度评估指标"], header, ...rows], options));
}

/** A list of units; the header stands in row 2. */
export function unitList(rows: readonly Row[], title = "评估单位名单"): Grid {
  return grid("评估单位", [[title], ["序号", "单位名称", "单位类别", "组织实施机构"], ...rows]);
}
