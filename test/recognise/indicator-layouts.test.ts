import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";

describe("indicator tables", () => {
  test("一级指标 with its points in brackets heads the indicators beside it", () => {
    const sheet = grid(
      "考核细则",
      [
        ["一级指标", "序号", "二级指标", "分值", "责任单位"],
        ["一、经济发展（30分）", 1, "税收收入", 20, "县财政局"],
        ["", 2, "招商引资", 10, "县商务局"],
        ["二、民生保障（25分）", 3, "就业服务", "２５分", "县人社局"],
        ["", 4, "教育保障", "", "县教育局"],
      ],
      { merges: ["A2:A3", "A4:A5"] },
    );
    const [table] = factsOf(sheet).tables?.indicatorTables ?? [];
    expect(table?.rows.map(({ kind, name, points }) => [kind, name, points.cell])).toEqual([
      ["section", "一、经济发展", "A2"],
      ["item", "税收收入", "D2"],
      ["item", "招商引资", "D3"],
      ["section", "二、民生保障", "A4"],
      ["item", "就业服务", "D4"],
      ["item", "教育保障", "D5"],
    ]);
  });
});

describe("indicator tables with groups", () => {
  const rowsOf = (rows: readonly (readonly (string | number)[])[], merges: readonly string[] = []) =>
    (factsOf(grid("考核细则", rows, { merges })).tables?.indicatorTables ?? []).flatMap((table) =>
      table.rows.map(({ kind, depth, name, points: { raw } }) => [kind, depth, name, raw]),
    );

  test("a group without points ends the group before it, （一） lies within 一、", () => {
    const rows = rowsOf(
      [
        ["考核类别", "考核内容", "分值", "评分细则"],
        ["一、业务指标（60分）"],
        ["（一）重点任务（60分）", "年度重点工作", 35, "按完成率计分"],
        ["", "为民办实事", 25, "按完成率计分"],
        ["二、加分项", "省级以上表彰", 5, "每项1分"],
      ],
      ["A2:D2", "A3:A4"],
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["section", 1, "一、业务指标（60分）"],
      ["section", 2, "(一)重点任务"],
      ["item", 0, "年度重点工作"],
      ["item", 0, "为民办实事"],
      ["section", 1, "二、加分项"],
      ["item", 0, "省级以上表彰"],
    ]);
  });

  test("of 一级, 二级 and 三级指标 the finest is the indicator", () => {
    const [shape] = recognise([grid("指标", [["一级指标", "二级指标", "三级指标", "分值"], ["经济", "工业", "产值", 10]])]); // prettier-ignore
    expect(shape?.columns.indicator).toBe(2);
  });
});

test("tables beside each other are read apart, a line of signatures not at all", () => {
  const sheet = grid("权重表", [
    ["序号", "指标名称", "权重", "责任单位", "", "序号", "指标名称", "权重", "责任单位"],
    [1, "生产总值", 60, "市统计局", "", 1, "规模工业", 55, "市工信局"],
    [2, "财政收入", 40, "市财政局", "", 2, "招商引资", 45, "市商务局"],
    ["小　计", "", 100, "", "", "小　计", "", 100, ""],
    ["考核组（签字）：", "", "", "负责人（签字）：", "", "", "", "", ""],
  ]);
  const tables = factsOf(sheet).tables?.indicatorTables ?? [];
  expect(tables.map(({ rows }) => rows.map(({ kind, points: { raw } }) => [kind, raw]))).toEqual([
    [["item", "60"], ["item", "40"], ["subtotal", "100"]],
    [["item", "55"], ["item", "45"], ["subtotal", "100"]],
  ]); // prettier-ignore
});
