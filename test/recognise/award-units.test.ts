import { awardLines, factsOf, unitSaid, unitSheet } from "../support/read-book";
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

describe("the units of award rows", () => {
  test("a claimant merged over its awards, and a blank one below it that is clearly a continuation", () => {
    const sheet = grid(
      "加分",
      [
        header,
        [1, "东河区", "全国双拥模范城", "民政部", "2024.3.5", ""],
        [2, "", "全省双拥模范城", "省政府", "2024.3.6", ""],
        [3, "市民政局", "全省救助先进单位", "省政府", "2024.4.1", ""],
      ],
      { merges: ["B2:B3"] },
    );
    expect(lines(sheet)).toEqual([
      "2 东河区 全国双拥模范城",
      "3 东河区 全省双拥模范城",
      "4 市民政局 全省救助先进单位",
    ]);
  });

  test("serials that number the units carry the unit down", () => {
    const sheet = grid("加分", [
      header,
      [1, "东河区", "全国双拥模范城", "民政部", "2024.3.5", ""],
      ["", "", "全省双拥模范城", "省政府", "2024.3.6", ""],
      [2, "市民政局", "全省救助先进单位", "省政府", "2024.4.1", ""],
    ]);
    expect(lines(sheet)[1]).toBe("3 东河区 全省双拥模范城");
  });

  test("a single blank unit is missing, not a continuation, and its row is kept", () => {
    const sheet = grid("加分", [
      header,
      ...rows,
      [3, "", "全国文明单位", "中央文明委", "2024.5.1", ""],
      [4, "市审计局", "全省内审先进", "省政府", "2024.6.1", ""],
    ]);
    expect(lines(sheet)).toEqual([
      "2 东河区 全国双拥模范城",
      "3 市民政局 全省救助先进单位",
      "4 (blank) 全国文明单位",
      "5 市审计局 全省内审先进",
    ]);
  });

  test("a row with a unit and an issuer but no title is kept; a prefilled unit alone is none", () => {
    const sheet = grid("加分", [
      header,
      [1, "东河区", "", "民政部", "2024.3.5", ""],
      [2, "大坳县", "", "", "", ""],
      [3, "云溪市", "无", "/", "", ""],
    ]);
    expect(lines(sheet)).toEqual(["2 东河区 (blank)"]);
  });

  test("several units in one cell are one joint award for each", () => {
    const sheet = grid("加分", [
      header,
      [1, "市民政局、市审计局", "全省先进集体", "省政府", "2024.3.5", ""],
      [2, "东河区大坳县", "全省先进县", "省政府", "2024.3.5", ""],
    ]);
    const { awards } = factsOf(unitSheet, sheet);
    expect(awardLines(awards)).toEqual([
      "2 市民政局 全省先进集体",
      "2 市审计局 全省先进集体",
      "3 东河区 全省先进县",
      "3 大坳县 全省先进县",
    ]);
    expect(awards.every((award) => award.isJoint)).toBe(true);
  });

  test("one title merged over the rows of two units is a joint award", () => {
    const sheet = grid(
      "加分",
      [
        header,
        [1, "市民政局", "全省先进集体", "省政府", "2024.3.5", ""],
        [2, "市审计局", "", "", "", ""],
        ...rows.slice(0, 1),
      ],
      {
        merges: ["C2:C3", "D2:D3", "E2:E3"],
      },
    );
    const { awards } = factsOf(unitSheet, sheet);
    expect(awardLines(awards)).toEqual([
      "2 市民政局 全省先进集体",
      "3 市审计局 全省先进集体",
      "4 东河区 全国双拥模范城",
    ]);
    expect(awards.map((award) => award.isJoint)).toEqual([true, true, false]);
  });

  test("only a recipient column: it is the unit", () => {
    const sheet = grid("获奖", [
      ["获奖单位", "荣誉称号", "颁奖单位", "获奖时间"],
      ["市发改局", "全省先进", "省政府", "2024.3.5"],
    ]);
    const [award] = factsOf(unitSheet, sheet).awards;
    expect(award && [unitSaid(award.unit), unitSaid(award.recipient)]).toEqual(["市发展改革局", "(none)"]);
  });

  test.each(["填报单位：市教育体育局", "申报单位（盖章）：市教育体育局　　填报时间：2025年1月"])(
    "%s claims for rows without a unit",
    (line) => {
      const sheet = grid("加分", [
        [line],
        ["序号", "奖项名称", "授奖单位", "授奖日期"],
        [1, "全国体育先进", "教育部", "2024.3.5"],
      ]);
      expect(lines(sheet)).toEqual(["3 市教育体育局 全国体育先进"]);
    },
  );

  test("the form of one unit claims for it, whatever the recipient is called", () => {
    const sheet = grid("加分", [
      ["填报单位", "市教育体育局"],
      ["序号", "获奖单位", "奖项名称", "授奖单位", "授奖日期"],
      [1, "市体育学校", "全国体育先进", "教育部", "2024.3.5"],
      [2, "市教育体育局", "全国教育先进", "教育部", "2024.3.6"],
    ]);
    const { awards } = factsOf(unitSheet, sheet);
    expect(awards.map((award) => [unitSaid(award.unit), unitSaid(award.recipient)])).toEqual([
      ["市教育体育局", "unknown: 市体育学校"],
      ["市教育体育局", "市教育体育局"],
    ]);
  });

  test("a title line that begins with the unit's name", () => {
    const sheet = grid("加分", [
      ["市民政局2024年度加分申报表"],
      ["序号", "奖项名称", "授奖单位", "授奖日期"],
      [1, "全国先进", "民政部", "2024.3.5"],
    ]);
    expect(lines(sheet)).toEqual(["3 市民政局 全国先进"]);
  });

  test("the unit that signs below the table", () => {
    const sheet = grid("加分", [
      ["2024年度加分申报表"],
      ["序号", "奖项名称", "授奖单位", "授奖日期"],
      [1, "全国先进", "民政部", "2024.3.5"],
      [],
      ["", "", "", "市民政局"],
      ["", "", "", "2025年1月5日"],
    ]);
    expect(lines(sheet)).toEqual(["3 市民政局 全国先进"]);
  });

  test("the city's name in a title makes 永宁市民政局 the unit 市民政局", () => {
    const sheet = grid("加分", [
      ["永宁市2024年度综合绩效评估加分申报表"],
      header,
      [1, "市民政局", "全国先进", "民政部", "2024.3.5", ""],
      [2, "永宁市审计局", "全国先进", "审计署", "2024.3.5", ""],
    ]);
    expect(lines(sheet)).toEqual(["3 市民政局 全国先进", "4 市审计局 全国先进"]);
  });
});

test("a recipient may be one of several in its cell", () => {
  const sheet = grid("加分", [
    ["申报单位", "获奖单位", "奖项名称", "授奖单位", "授奖日期"],
    ["大坳县", "东河区、大坳县", "全省先进", "省政府", "2024.3.5"],
  ]);
  const [award] = factsOf(unitSheet, sheet).awards;
  expect(award && unitSaid(award.recipient)).toBe("大坳县");
});
