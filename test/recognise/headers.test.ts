import type { CellValue } from "../../src/domain/grid";
import type { FieldId, Role } from "../../src/domain/roles";
import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { unitSheet } from "../support/read-book";

/** The table on the second sheet of a workbook with a roster. */
function shapeOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
): { role: Role | null; columns: Partial<Record<FieldId, number>> } {
  const [, shape] = recognise([unitSheet, grid(name, rows)]);
  return { role: shape?.role ?? null, columns: shape?.columns ?? {} };
}

const award: readonly CellValue[] = ["东河区", "全国双拥模范城", "民政部", "2024.3.5"];

describe("award headers", () => {
  test.each([
    [["获奖单位", "奖项名称", "授奖单位", "获奖时间"]],
    [["受表彰单位", "荣誉称号", "表彰机关", "授奖日期"]],
    [["受表彰对象", "表彰名称", "授予单位", "发文日期"]],
    [["获奖集体", "获奖内容", "颁奖单位", "表彰时间"]],
    [["受奖单位", "获得荣誉", "发文单位", "时间"]],
    [["荣获单位", "荣誉名称", "颁发机构", "颁发日期"]],
    [["被授予单位", "加分事由", "发证机关", "授予时间"]],
    [["获奖（受表彰）单位", "奖项（称号）", "表彰决定机关", "成文日期"]],
  ])("%j", (header) => {
    expect(shapeOf("表", [header, award])).toEqual({
      role: "awards",
      columns: { recipient: 0, title: 1, issuer: 2, date: 3 },
    });
  });

  test.each(["申报单位", "单位名称", "单位", "县（市、区）", "报送部门", "责任单位"])(
    "%s beside 获奖单位 is the claimant",
    (header) => {
      const { columns } = shapeOf("表", [
        [header, "获奖单位", "奖项名称", "授奖单位"],
        ["东河区", "东河区", "全国先进", "民政部"],
      ]);
      expect(columns).toEqual({ claimant: 0, recipient: 1, title: 2, issuer: 3 });
    },
  );

  test.each<[string, CellValue, FieldId]>([
    ["文件字号", "民发〔2024〕1号", "documentNumber"],
    ["级别", "国家级", "level"],
    ["等级", "国家级", "level"],
    ["等级", "一等奖", "grade"],
    ["申报加分", 2, "points"],
    ["自评分", 2, "points"],
    ["对应考核项目", "经济发展", "indicator"],
    ["证明材料", "文件", "evidence"],
    ["所属年度", 2023, "workYear"],
    ["依据", "民发〔2024〕1号", "evidence"],
    ["文件", "民发〔2024〕1号", "evidence"],
    ["备查", "民发〔2024〕1号", "documentNumber"],
  ])("%s with %p is %s", (header, value, field) => {
    const { columns } = shapeOf("表", [
      ["获奖单位", "奖项名称", "授奖单位", "授奖日期", header],
      [...award, value],
    ]);
    expect(columns[field]).toBe(4);
  });

  const whole: readonly (readonly [FieldId, string, CellValue])[] = [
    ["claimant", "申报单位", "东河区"],
    ["recipient", "获奖单位", "东河区"],
    ["title", "奖项名称", "全国双拥模范城"],
    ["issuer", "授奖单位", "民政部"],
    ["date", "获奖时间", "2024.3.5"],
    ["documentNumber", "文号", "民发〔2024〕1号"],
    ["indicator", "对应指标", "双拥工作"],
    ["points", "加分", 1],
  ];
  test.each<[FieldId, string]>([
    ["title", "获得奖项 奖牌名称 证书名称 创建名称 表扬事项 获奖作品 项目（全称）"],
    ["issuer", "表彰主体 授予主体 表扬单位 何单位授予 何机关表彰"],
    ["recipient", "被奖励单位 荣誉主体 文件中单位名称 证书上的单位 授予对象 奖励对象"],
    ["claimant", "归属单位 申报主体 自评单位 提请单位 归口单位 计分单位"],
    ["indicator", "涉及指标 对应工作 对应目标任务"],
    ["points", "计分"],
  ])("%s: %s", (field, words) => {
    for (const word of words.split(" ")) {
      const header = whole.map(([own, usual]) => (own === field ? word : usual));
      const { role, columns } = shapeOf("加分登记", [header, whole.map(([, , value]) => value)]);
      expect([word, role, columns]).toEqual([
        word,
        "awards",
        Object.fromEntries(whole.map(([own], column) => [own, column])),
      ]);
    }
  });

  test("without a roster a ministry is no unit", () => {
    const header = ["申报单位", "奖项名称", "颁发者", "获奖时间"];
    const [shape] = recognise([grid("加分", [header, ["东河区", "全国双拥模范城", "民政部", "2024.3.5"]])]);
    expect(shape?.columns).toMatchObject({ claimant: 0, issuer: 2 });
  });

  test("of two headers for one field the more telling one wins", () => {
    const { columns } = shapeOf("表", [
      ["受表彰单位", "奖项名称", "表彰单位", "授奖单位", "发文时间", "获奖时间"],
      ["东河区", "全国先进", "某某", "民政部", "2024.3.1", "2024.3.5"],
    ]);
    expect(columns).toMatchObject({ recipient: 0, issuer: 3, date: 5 });
  });

  test("contents are the second witness where a header says nothing", () => {
    const { columns } = shapeOf("表彰", [
      ["获奖单位", "荣誉称号", "何处", "何时", "何文"],
      [...award, "民发〔2024〕1号"],
    ]);
    expect(columns).toEqual({ recipient: 0, title: 1, issuer: 2, date: 3, documentNumber: 4 });
  });
});

describe("deduction headers", () => {
  test("是否省级扣分 is no amount", () => {
    const { columns } = shapeOf("表", [
      ["被扣分单位", "扣分事项", "是否省级扣分", "省扣分值", "扣分值"],
      ["市民政局", "迟报", "否", "", 0.5],
    ]);
    expect(columns).toEqual({ unit: 0, matter: 1, province: 2, original: 3, points: 4 });
  });
});

describe("score headers", () => {
  test.each<[string, readonly CellValue[]]>([
    ["words", ["满分", 25, 20, 45]],
    ["numbers alone", ["", 25, 20, 45]],
    ["points alone", ["", "25分", "（20分）", "45分"]],
  ])("full marks under the header, as %s", (_, marks) => {
    const [, shape] = recognise([
      unitSheet,
      grid("评分", [["单位名称", "经济发展", "民生建设", "总分"], marks, ["东河区", 23, 18, 41]]),
    ]);
    expect(shape).toMatchObject({ role: "scores", fullMarksRow: 1, bodyRows: [2] });
  });

  test("units as columns without a roster", () => {
    const [shape] = recognise([
      grid("评分表", [
        ["考核项目", "分值", "东河区", "大坳县"],
        ["经济发展", 25, 23, 22],
      ]),
    ]);
    expect(shape).toMatchObject({ role: "scores", orientation: "units-as-columns" });
  });
});
