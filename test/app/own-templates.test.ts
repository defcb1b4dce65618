import { insertTemplate, previewTemplate } from "../../src/app/insert-template";
import { mergedTemplates, readTemplateFile, templateFile } from "../../src/app/templates/template-file";
import type { NodeHost } from "../../src/host/node/node-host";
import { counties } from "../../src/schemes/source/templates/counties";
import { closeHosts, openHost, reopen, type SheetToWrite } from "../host/support/open-host";

afterEach(closeHosts);

/** An office's own layout: title, sections with points, merged first column, a detail below shared points, a total. */
const own: SheetToWrite = {
  name: "县市区考核细则",
  rows: [
    ["2025年度县市区综合绩效考核指标"],
    ["序号", "一级指标", "考核内容", "分值", "评分标准", "牵头单位", "考核单位", "佐证材料"],
    [1, "经济发展", "财政收入增长", 40, "按完成率", "各县市区", "市财政局", "决算报表"],
    [2, "", "重点项目", 35.5, "按进度", "各县市区", "市发改委", "台账"],
    [3, "", "公众评议", 14, "取平均数", "各县市区", "市统计局", ""],
    [4, "党的建设", "基层党建", 10.5, "评分", "各县市区", "市委组织部", "材料"],
    ["合计", "", "", 100],
  ],
  merges: [{ startRow: 2, startCol: 1, endRow: 4, endCol: 1 }],
};
const units: SheetToWrite = {
  name: "评估单位",
  rows: [
    ["单位名称", "单位类别"],
    ["青石县", "县市区"],
  ],
};
const notes: SheetToWrite = { name: "备忘", rows: [["x"]] };

function column({ workbook }: NodeHost, name: string, index: number): unknown[] {
  const sheet = workbook.sheetByName(name);
  return Array.from({ length: 6 }, (_, row) => sheet?.valueAt(2 + row, index));
}

test("an office's own sheet becomes a template, and next year's workbook gets it in place of the scheme's", async () => {
  await openHost([own]);
  const { found } = await previewTemplate();
  expect(found.map(({ sheet, unread }) => [sheet, unread])).toEqual([["县市区考核细则", []]]);
  const kept = templateFile(found.map(({ template }) => template));

  const next = await openHost([notes, units]);
  const request = { year: 2026, categories: ["县市区"], own: readTemplateFile(kept) };
  const preview = await previewTemplate(request);
  expect(preview.sheets.find(({ name }) => name === "指标-县市区")?.points).toBe(100);
  await insertTemplate(request);
  await next.workbook.calculation.settled();
  expect(column(next, "指标-县市区", 1)).toEqual([
    "板块",
    "经济发展",
    "经济发展",
    "经济发展",
    "党的建设",
    "",
  ]);
  expect(column(next, "指标-县市区", 3)).toEqual([
    "考核项目",
    "财政收入增长",
    "重点项目",
    "公众评议",
    "基层党建",
    "",
  ]);
  expect(column(next, "指标-县市区", 4)).toEqual(["分值", 40, 35.5, 14, 10.5, 100]);
  expect(column(next, "指标-县市区", 7).slice(1, 5)).toEqual([
    "市财政局",
    "市发改委",
    "市统计局",
    "市委组织部",
  ]);
  // Its score sheet has its indicators, the survey linked to the sheet of the survey.
  const scores = next.workbook.sheetByName("评分表-县市区");
  expect([2, 3, 4, 5].map((at) => scores?.valueAt(2, at))).toEqual([
    "财政收入增长",
    "重点项目",
    "公众评议",
    "基层党建",
  ]);
  expect(scores?.formulaAt(4, 4)).toContain("公众评议");
});

test("a template of the scheme that was brought in can be kept, edited, without losing what it says", async () => {
  const host = await openHost([notes]);
  await insertTemplate({ year: 2026, categories: ["县市区"] });
  host.workbook.sheetByName("指标-县市区")?.write({ top: 3, left: 4, bottom: 3, right: 4 }, () => 9);
  host.workbook.flush();
  await reopen(host);
  const { found } = await previewTemplate({ year: 2026 });
  const [first, ...others] = counties.indicators;
  const plain = ({ scoring: _, ...words }: (typeof counties.indicators)[number]) => words;
  const indicators = found.find(({ sheet }) => sheet === "指标-县市区")?.template.indicators ?? [];
  expect(indicators.map(plain)).toEqual(
    [{ ...first, points: 9 }, ...others].map((each) => plain(each as never)),
  );
});

test("points that cannot be read are named by their cell; shared points make the rows below details", async () => {
  await openHost([
    {
      ...own,
      rows: [
        ...(own.rows ?? []).slice(0, 3),
        [2, "", "重点项目", "待定", "按进度"],
        [3, "", "另一项", 20, "按进度"],
        [4, "", "细目甲", "", "x"],
      ],
      merges: [{ startRow: 4, startCol: 3, endRow: 5, endCol: 3 }],
    },
  ]);
  const [found] = (await previewTemplate()).found;
  expect(found?.unread).toEqual(["D4"]);
  expect(found?.template.indicators.map(({ name, method }) => [name, method])).toEqual([
    ["财政收入增长", "按完成率"],
    ["另一项", "按进度；细目甲"],
  ]);
});

test("a template of a single indicator scores each unit by itself", async () => {
  const roster = { ...units, rows: [...(units.rows ?? []), ["白沙县", "县市区"]] };
  const host = await openHost([roster]);
  const [one] = counties.indicators;
  const single = { category: "县市区", indicators: one ? [{ ...one, points: 100 }] : [] };
  await insertTemplate({ year: 2026, categories: ["县市区"], own: [single] });
  const scores = host.workbook.sheetByName("评分表-县市区");
  scores?.write({ top: 4, left: 2, bottom: 5, right: 2 }, (row) => [91, 82][row] ?? "");
  host.workbook.flush();
  await host.workbook.calculation.settled();
  expect([4, 5].map((row) => scores?.valueAt(row, 4))).toEqual([91, 82]);
});

describe("a file of templates", () => {
  test("gives back what was written", () => {
    expect(readTemplateFile(templateFile([counties]))).toEqual([counties]);
  });

  const other = { ...counties, category: "乡镇" };
  test("adds to those that are there, one for each category", () => {
    const changed = { ...counties, indicators: counties.indicators.slice(1) };
    expect(mergedTemplates([counties, other], [changed])).toEqual([changed, other]);
  });

  test.each([
    ["no JSON", "甲,乙", "内容不是 JSON"],
    ["another file", "{}", "format"],
    ["no indicators", templateFile([{ ...counties, indicators: [] }]), "templates.0.indicators"],
    [
      "a name that no sheet can have",
      templateFile([{ ...counties, category: "a/b" }]),
      "templates.0.category",
    ],
    ["points in words", templateFile([counties]).replace('"points": 8', '"points": "八"'), "points"],
  ])("is refused where it is wrong: %s", (_, text, where) => {
    expect(() => readTemplateFile(text)).toThrow(where);
  });
});
