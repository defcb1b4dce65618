import { awardLines, factsOf, said, unitSaid, unitSheet } from "../support/read-book";
import { grid } from "../support/grid";
import type { CellValue, Grid } from "../../src/domain/grid";

const header = ["序号", "申报单位", "奖项名称", "授奖单位", "授奖日期", "文号"];
const rows: readonly (readonly CellValue[])[] = [
  [1, "东河区", "全国双拥模范城", "民政部", "2024.3.5", "民发〔2024〕1号"],
  [2, "市民政局", "全省救助先进单位", "省政府", "2024年4月", "湘政发〔2024〕2号"],
];

function lines(...grids: readonly Grid[]): readonly string[] {
  return awardLines(factsOf(unitSheet, ...grids).awards);
}

describe("award ledgers in real layouts", () => {
  test("a plain ledger", () => {
    expect(lines(grid("加分", [header, ...rows]))).toEqual([
      "2 东河区 全国双拥模范城",
      "3 市民政局 全省救助先进单位",
    ]);
  });

  test("title lines, 填报单位, unit of measure, and a table that does not start at A1", () => {
    const sheet = grid(
      "加分",
      [
        ["2024年度加分申报表"],
        ["填报单位：市绩效办　填报时间：2025年1月8日"],
        ["", "", "", "", "", "单位：分"],
        header,
        ...rows,
      ],
      { at: "C4", merges: ["C4:H4", "C5:H5"] },
    );
    expect(lines(sheet)).toEqual(["8 东河区 全国双拥模范城", "9 市民政局 全省救助先进单位"]);
  });

  test("two-row header with merged groups", () => {
    const sheet = grid(
      "加分",
      [
        ["序号", "单位", "", "授奖文件", "", "", "奖项名称"],
        ["", "申报单位", "获奖单位", "授奖单位", "时间", "文号", ""],
        [1, "市教育体育局", "市体育学校", "教育部", "2024.3.5", "教〔2024〕1号", "全国体育先进集体"],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:F1", "G1:G2"] },
    );
    const [award] = factsOf(unitSheet, sheet).awards;
    expect(
      award && [
        unitSaid(award.unit),
        unitSaid(award.recipient),
        said(award.title),
        said(award.date),
        said(award.issuer),
      ],
    ).toEqual(["市教育体育局", "unknown: 市体育学校", "全国体育先进集体", "2024-03-05", "教育部"]);
  });

  test("the same header without merged cells", () => {
    const sheet = grid("加分", [
      ["序号", "单位", "", "奖项名称", "授奖单位", "授奖日期"],
      ["", "申报单位", "获奖单位", "", "", ""],
      [1, "东河区", "东河区", "全国双拥模范城", "民政部", "2024.3.5"],
    ]);
    expect(lines(sheet)).toEqual(["3 东河区 全国双拥模范城"]);
  });

  test("sections, subtotals, totals, notes, signatures, blank and repeated header rows are no awards", () => {
    const [first = [], second = []] = rows;
    const sheet = grid(
      "加分",
      [
        header,
        ["一、县市区"],
        ["（一）国家级"],
        first,
        ["", "小计", "", "", "", 2],
        [],
        header,
        ["二", "市直单位"],
        ["1. 省部级"],
        second,
        ["合　计", "", "", "", "", 3],
        ["注：国家级2分，省部级1分。"],
        ["填表人：", "", "审核人：", "", "联系电话："],
      ],
      { merges: ["A2:F2"] },
    );
    expect(lines(sheet)).toEqual(["4 东河区 全国双拥模范城", "10 市民政局 全省救助先进单位"]);
  });

  test("numbers of columns under the header are no award", () => {
    expect(lines(grid("加分", [header, [1, 2, 3, 4, 5, 6], ...rows]))).toHaveLength(2);
  });

  test("two tables below each other, with other columns", () => {
    const sheet = grid("加分", [
      ["一、国家级"],
      header,
      ...rows.slice(0, 1),
      [],
      ["2024年度省部级奖项"],
      ["获奖单位", "荣誉称号", "表彰机关", "表彰时间"],
      ["市民政局", "全省救助先进单位", "省政府", "2024年4月"],
    ]);
    expect(lines(sheet)).toEqual(["3 东河区 全国双拥模范城", "7 市民政局 全省救助先进单位"]);
  });

  test("two tables side by side", () => {
    const left = [header, ...rows];
    const right = [
      ["获奖单位", "荣誉称号", "表彰机关", "表彰时间"],
      ["市审计局", "全省内审先进", "省政府", "2024.6.1"],
      [],
    ];
    const sheet = grid(
      "加分",
      left.map((row, index) => [...row, "", ...(right[index] ?? [])]),
    );
    expect(lines(sheet)).toEqual([
      "2 东河区 全国双拥模范城",
      "3 市民政局 全省救助先进单位",
      "2 市审计局 全省内审先进",
    ]);
  });

  test("a column without header and content does not divide a table", () => {
    const sheet = grid(
      "加分",
      [header, ...rows].map((row) => [...row.slice(0, 3), "", ...row.slice(3)]),
    );
    expect(factsOf(unitSheet, sheet).awards.map((award) => said(award.issuer))).toEqual(["民政部", "省政府"]);
  });

  test("hidden sheets are read, our own sheets and columns are not", () => {
    expect(lines(grid("加分", [header, ...rows], { visibility: "Hidden" }))).toHaveLength(2);
    expect(lines(grid("认定结果", [header, ...rows]))).toEqual([]);
    expect(lines(grid("校验问题清单", [header, ...rows]))).toEqual([]);
    const own = grid("加分", [
      [...header, "认定结果", "认定级别", "认定加分", "认定说明"],
      ...rows.map((row) => [...row, "认定", "国家级", 2, ""]),
    ]);
    const [award] = factsOf(unitSheet, own).awards;
    expect(award && [said(award.level), said(award.points)]).toEqual(["(blank)", "(blank)"]);
  });

  test("headers with spaces, line breaks, brackets and stars", () => {
    const sheet = grid("加分", [
      ["序 号", "申报\n单位", "*奖项名称（全称）", "授 奖 单 位", "授奖日期\n(年月日)", "文　号"],
      ...rows,
    ]);
    expect(lines(sheet)).toHaveLength(2);
  });
});
