import type { FieldId } from "../../src/domain/roles";
import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { factsOf, said, unitSheet } from "../support/read-book";

function columnsOf(sheet: ReturnType<typeof grid>): Partial<Record<FieldId, number>> | undefined {
  return recognise([unitSheet, sheet]).find((shape) => shape.sheet === sheet.sheet)?.columns;
}

describe("units", () => {
  test("category, organiser, short and former names", () => {
    const sheet = grid("名单", [
      ["评估单位名单"],
      ["序号", "考核对象", "分类", "牵头考核单位", "简称", "曾用名"],
      [1, "市 自然资源局", "政府机构", "市政府办", "市资源局", "市国土资源局、市规划局"],
      [2, "市发展改革局（市粮食局）", "政府机构", "市政府办", "", ""],
    ]);
    const { units } = factsOf(sheet);
    expect(
      units.map((unit) => [said(unit.name), said(unit.category), said(unit.organiser), unit.aliases]),
    ).toEqual([
      ["市 自然资源局", "政府机构", "市政府办", ["市资源局", "市国土资源局", "市规划局"]],
      ["市发展改革局（市粮食局）", "政府机构", "市政府办", ["市发展改革局", "市粮食局"]],
    ]);
  });

  test.each(["评估对象全称", "被考核单位全称", "县市区名称", "受评部门名称"])("the header %s", (header) => {
    const sheet = grid("名单", [
      ["2024年度名单"],
      ["序号", "所属类别", header, "组织实施单位"],
      [1, "县市区", "大坳县", "市政府办"],
    ]);
    expect(factsOf(sheet).units.map((unit) => [said(unit.name), said(unit.organiser)])).toEqual([
      ["大坳县", "市政府办"],
    ]);
  });

  test("merged categories, and sections in place of a category column", () => {
    const merged = grid(
      "评估单位",
      [
        ["类别", "单位名称"],
        ["县市区", "东河区"],
        ["", "大坳县"],
        ["党群机关", "市委办"],
      ],
      { merges: ["A2:A3"] },
    );
    expect(factsOf(merged).units.map((unit) => said(unit.category))).toEqual([
      "县市区",
      "县市区",
      "党群机关",
    ]);
    const sections = grid("评估单位", [
      ["序号", "单位名称"],
      ["一、县市区（2个）"],
      [1, "东河区"],
      [2, "大坳县"],
      ["二、党群机关"],
      [1, "市委办"],
    ]);
    expect(factsOf(sections).units.map((unit) => `${said(unit.name)} ${said(unit.category)}`)).toEqual([
      "东河区 县市区",
      "大坳县 县市区",
      "市委办 党群机关",
    ]);
  });

  test("a list in two panels, and several units in one cell", () => {
    const panels = grid("评估单位", [
      ["序号", "单位名称", "类别", "序号", "单位名称", "类别"],
      [1, "东河区", "县市区", 3, "市民政局", "政府机构"],
      [2, "大坳县", "县市区", 4, "市审计局", "政府机构"],
    ]);
    expect(factsOf(panels).units.map((unit) => said(unit.name))).toEqual([
      "东河区",
      "大坳县",
      "市民政局",
      "市审计局",
    ]);
    const listed = grid("评估单位", [
      ["单位类别", "单位名称"],
      ["县市区", "东河区、大坳县"],
    ]);
    expect(factsOf(listed).units.map((unit) => said(unit.name))).toEqual(["东河区", "大坳县"]);
  });
});

describe("scores", () => {
  test("units as rows under a two-row header, with a full marks row", () => {
    const sheet = grid(
      "评分汇总",
      [
        ["2024年度评分汇总表"],
        ["序号", "单位名称", "绩效", "", "绩效小计", "加分", "扣分", "总分", "排名", "等次", "备注"],
        ["", "", "经济发展", "民生建设", "", "", "", "", "", "", ""],
        ["", "满分", 25, 20, 45, "", "", 45, "", "", ""],
        [1, "东河区", 23, 18, 41, 2, 1, 42, 1, "优秀", ""],
        ["", "平均分", 23, 18, 41, "", "", 42, "", "", ""],
      ],
      { merges: ["A1:K1", "A2:A3", "B2:B3", "C2:D2"] },
    );
    const [shape] = recognise([sheet]);
    expect(shape).toMatchObject({
      role: "scores",
      headerRow: 2,
      headerTop: 1,
      fullMarksRow: 3,
      bodyRows: [4],
      totalRows: [5],
      orientation: "units-as-rows",
    });
    expect(shape?.columns).toEqual({
      serial: 0, unit: 1, "indicator:经济发展": 2, "indicator:民生建设": 3, "subtotal:绩效小计": 4, bonus: 5, deduction: 6, total: 7, rank: 8, gradeResult: 9,
    }); // prettier-ignore
  });

  test("an indicator column that is still empty is known by its points", () => {
    const sheet = grid("评分", [
      ["单位", "经济发展（25分）", "民生建设（20分）", "得分"],
      ["东河区", 23, "", 23],
    ]);
    expect(columnsOf(sheet)).toMatchObject({
      "indicator:经济发展（25分）": 1,
      "indicator:民生建设（20分）": 2,
      total: 3,
    });
  });

  test("units as columns", () => {
    const sheet = grid("评分表", [
      ["2024年度县市区评分表"],
      ["序号", "考核项目", "分值", "东河区", "大坳县", "云溪市"],
      [1, "经济发展", 25, 23, 22, 21],
      [2, "民生建设", 20, 18, 17, "１6"],
      ["", "合计", 45, 41, 39, 37],
      ["", "排名", "", 1, 2, 3],
    ]);
    const shape = recognise([unitSheet, sheet])[1];
    expect(shape).toMatchObject({
      role: "scores",
      orientation: "units-as-columns",
      bodyRows: [2, 3],
      totalRows: [4, 5],
    });
    expect(shape?.columns).toEqual({
      serial: 0,
      indicator: 1,
      fullMarks: 2,
      "unit:东河区": 3,
      "unit:大坳县": 4,
      "unit:云溪市": 5,
    });
  });

  test("a header of which only the first word is known", () => {
    const sheet = grid("考核得分", [
      ["单位", "经济", "民生"],
      ["东河区", 23, 18],
      ["大坳县", 22, 17],
    ]);
    expect(columnsOf(sheet)).toEqual({ unit: 0, "indicator:经济": 1, "indicator:民生": 2 });
  });
});

describe("indicators", () => {
  test("sections with points, sub-items, and a numbered heading that is itself an item", () => {
    const sheet = grid("评分标准", [
      ["序号", "考核项目", "各项分值", "考核内容", "评分办法", "责任单位"],
      ["", "总分", 100, "", "", ""],
      ["一、", "经济发展", 60, "", "", ""],
      [1, "项目建设", 30, "内容", "办法", "市发改局"],
      [2, "财政收入", 30, "内容", "办法", "市财政局"],
      ["二、", "社会稳定", 40, "内容", "办法", "市信访局"],
    ]);
    const [shape] = recognise([sheet]);
    expect(shape).toMatchObject({
      role: "indicators",
      bodyRows: [3, 4, 5],
      sectionRows: [2],
      totalRows: [1],
    });
    expect(shape?.columns).toMatchObject({
      serial: 0,
      indicator: 1,
      fullMarks: 2,
      item: 3,
      method: 4,
      responsible: 5,
    });
    expect(factsOf(sheet).indicators).toEqual(["经济发展", "项目建设", "财政收入", "社会稳定"]);
  });
});
