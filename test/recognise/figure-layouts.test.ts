import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";

const columnsOf = (sheet: ReturnType<typeof grid>) =>
  recognise([sheet]).map(({ role, columns }) => [role, columns]);

describe("sheets of scores", () => {
  test.each(["被评估县（市、区）", "参评乡镇（街道）", "哪个地方"])("the units stand under %s", (header) => {
    const sheet = grid("得分汇总", [
      ["2024年度得分汇总表"],
      ["序号", header, "经济发展", "民生建设", "综合得分", "位次"],
      [1, "东河区", 20, 18, 38, 1],
      [2, "大坳县", 19, 18, 37, 2],
    ]);
    expect(columnsOf(sheet)).toEqual([["scores", { serial: 0, unit: 1, "indicator:经济发展": 2, "indicator:民生建设": 3, final: 4, rank: 5 }]]); // prettier-ignore
  });

  test("units as columns under one heading, sections and items numbered", () => {
    const sheet = grid(
      "考评计分",
      [
        ["2024年度考评计分表"],
        ["考评项目", "考评要点", "分值", "各单位考评得分", ""],
        ["", "", "", "市水务局", "市城管局"],
        ["一、党的建设", "", 20, 18, 17],
        ["1.理论学习", "查资料", 10, 9, 8],
        ["（二）基层组织", "看现场", 10, 9, 9],
        ["二、公众评议", "问卷", 10, 8, 7],
        ["加分", "表彰", "", 1, ""],
        ["扣分", "通报", "", "", 1],
        ["合计", "", 30, 27, 23],
        ["排名", "", "", 1, 2],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2"] },
    );
    const [table] = factsOf(sheet).tables?.scoreTables ?? [];
    expect(table?.lines.map(({ name, kind, fullMarks }) => [name, kind, fullMarks])).toEqual([
      ["一、党的建设", "subtotal", 20],
      ["1.理论学习", "item", 10],
      ["（二）基层组织".replace("（", "(").replace("）", ")"), "item", 10],
      ["二、公众评议", "item", 10],
      ["加分", "bonus", null],
      ["扣分", "deduction", null],
      ["合计", "total", 30],
    ]);
    expect(table?.rows.map(({ figures }) => figures.map(({ raw }) => raw))).toEqual([
      ["18", "9", "9", "8", "1", "", "27"],
      ["17", "8", "9", "7", "", "1", "23"],
    ]);
  });
});

test("figures with their units of measure are no scores because they are ranked", () => {
  const rows = [
    ["县市区", "生产总值（亿元）", "增速（%）", "排名"],
    ["东河区", 320, 6.1, 1],
    ["大坳县", 280, 5.8, 2],
  ];
  expect(recognise([grid("经济指标", rows)])).toEqual([]);
});

test("scores of persons are another subject, whatever unit they belong to", () => {
  const rows = [
    ["姓名", "报考单位", "评委1", "评委2", "面试成绩", "名次"],
    ["甲某", "市水务局", 85, 88, 86.5, 2],
    ["乙某", "市民政局", 90, 88, 89, 1],
  ];
  expect(recognise([grid("面试成绩", rows)])).toEqual([]);
});

test("an opinion poll within an office is no 公众评议 of units", () => {
  const rows = [
    ["部门", "满意", "不满意", "满意度"],
    ["财务科", 10, 2, "95%"],
    ["业务科", 5, 1, "90%"],
  ];
  expect(recognise([grid("食堂满意度", rows)])).toEqual([]);
});

describe("what a column of a score sheet adds up to", () => {
  const linesOf = (rows: readonly (readonly (string | number)[])[], merges: readonly string[] = []) =>
    (factsOf(grid("得分汇总", rows, { merges })).tables?.scoreTables ?? []).flatMap(({ lines }) =>
      lines.map(({ name, kind, fullMarks }) => [name, kind, fullMarks]),
    );

  test("the converted figure under a group is the score of the group", () => {
    const rows = [["单位名称", "公众评议（14分）", "", "总分"], ["", "原始分", "折算分", ""], ["东河区", 90, 12.6, 12.6], ["大坳县", 80, 11.2, 11.2]]; // prettier-ignore
    expect(linesOf(rows, ["B1:C1"])).toEqual([
      ["原始分", "basis", null],
      ["公众评议", "item", 14],
      ["总分", "total", null],
    ]);
  });

  test("a line with full marks is an item, whatever its words", () => {
    const rows = [["单位名称", "目标完成率（50分）", "平均增长（50分）", "总分"], ["东河区", 45, 44, 89], ["大坳县", 46, 44, 90]]; // prettier-ignore
    expect(linesOf(rows).map(([, kind]) => kind)).toEqual(["item", "item", "total"]);
  });
});

test("names under groups that are left unmerged belong to the header", () => {
  const sheet = grid("县市区评分", [
    ["序", "单位名称", "绩效评估", "", "综合评估", "", "总计"],
    ["", "", "经济发展", "民生改善", "班子建设", "作风建设", ""],
    ["满分", "", 30, 20, 24, 26, 100],
    [1, "东河区", 28, 18, 20, 22, 88],
  ]);
  const [table] = factsOf(sheet).tables?.scoreTables ?? [];
  expect(table?.lines.map(({ name, fullMarks }) => [name, fullMarks])).toEqual([["经济发展", 30], ["民生改善", 20], ["班子建设", 24], ["作风建设", 26], ["总计", 100]]); // prettier-ignore
});

test("towns as columns in a workbook without a list of units", () => {
  const sheet = grid("乡镇得分", [
    ["一级指标", "二级指标", "满分", "白塘镇", "青松乡", "城关街道"],
    ["党的建设", "基层党建", 10, 9, 8, 9],
    ["", "党风廉政", 10, 9, 9, 9],
    ["合计", "", 20, 18, 17, 18],
  ]);
  const [table] = factsOf(sheet).tables?.scoreTables ?? [];
  expect(table?.lines.map(({ name, fullMarks }) => [name, fullMarks])).toEqual([["基层党建", 10], ["党风廉政", 10], ["合计", 20]]); // prettier-ignore
  expect(table?.rows).toHaveLength(3);
});

test("ranks and grades of a circle of units are no indicators", () => {
  const sheet = grid("年终评分", [
    ["考核指标", "标准分", "东河区", "大坳县"],
    ["经济发展", 60, 55, 54],
    ["民生建设", 40, 35, 36],
    ["总计", 100, 90, 90],
    ["类内名次", "", 1, 1],
    ["综合考核等次", "", "优秀", "优秀"],
  ]);
  const [table] = factsOf(sheet).tables?.scoreTables ?? [];
  expect(table?.lines.map(({ kind }) => kind)).toEqual(["item", "item", "total"]);
  expect(table?.rows.map(({ rank, grade }) => [rank?.raw, grade.raw])).toEqual([["1", "优秀"], ["1", "优秀"]]); // prettier-ignore
});

describe("自评 beside the office's score", () => {
  const rows = [
    ["序号", "单位", "自评得分", "考评得分", "差额"],
    [1, "市水务局", 95, 82, 13],
  ];
  test("is self under a title of 自评, scores with a rank", () => {
    expect(columnsOf(grid("自评考评对照", rows))).toEqual([
      ["self", { serial: 0, unit: 1, points: 2, final: 3 }],
    ]);
    const ranked = [["序号", "单位", "自评得分", "考评得分", "排名"], [1, "市水务局", 95, 82, 1]]; // prettier-ignore
    expect(recognise([grid("自评考评对照", ranked)]).map(({ role }) => role)).toEqual(["scores"]);
  });

  test("a form without a column of units is that of 填报单位", () => {
    const form = grid("自评表", [
      ["2024年度绩效自评表"],
      ["填报单位：市水务局"],
      ["考核项目", "分值", "自评得分", "核定得分"],
      ["防汛抗旱", 30, 30, 20],
    ]);
    const reviews = factsOf(form).tables?.selfReviews ?? [];
    expect(reviews.map(({ unit, indicator, result }) => [unit, indicator, result?.raw])).toEqual([
      [{ kind: "unknown", written: "市水务局" }, "防汛抗旱", "20"],
    ]);
  });
});

test("a unit listed twice, once with a space, is still known", () => {
  const units = grid("评估单位", [["单位名称", "类别"], ["市委宣传部", "党群机关"], ["市委 宣传部", "党群机关"], ["市总工会", "党群机关"]]); // prettier-ignore
  const sheet = grid("得分", [["单位名称", "党建", "总分"], ["市委宣传部", 9, 9], ["市总工会", 8, 8]]); // prettier-ignore
  const [table] = factsOf(units, sheet).tables?.scoreTables ?? [];
  expect(table?.rows.map(({ unit }) => unit.kind)).toEqual(["unit", "unit"]);
});

test("一票否决 by whatever name the matter goes", () => {
  const sheet = grid("一票否决情况", [
    ["序号", "被否决单位", "否决事由", "提出否决的单位"],
    [1, "云坪县", "较大事故", "市应急局"],
  ]);
  expect(columnsOf(sheet)).toEqual([["veto", { serial: 0, unit: 1, matter: 2, authority: 3 }]]);
  const short = grid("否决", [["单位名称", "否决事件", "提请单位"], ["云坪县", "较大事故", "市应急局"]]); // prettier-ignore
  expect(columnsOf(short)).toEqual([["veto", { unit: 0, matter: 1, authority: 2 }]]);
});
