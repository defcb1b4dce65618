import { ResultBook } from "../../src/app/result-book";
import { closeHosts, openHost } from "../host/support/open-host";

afterEach(closeHosts);

const roster = {
  name: "评估单位",
  rows: [
    ["单位名称", "单位类别"],
    ["青石县", "县市区"],
    ["白沙县", "县市区"],
    ["东园区", "产业园区"],
    ["西园区", "产业园区"],
  ],
};
const scores = {
  name: "评分表",
  rows: [
    ["2025年度评分表"],
    ["序号", "单位", "经济发展（60分）", "党的建设（40分）"],
    [1, "青石县", 50, 35],
    [2, "白沙县", 55, 38],
    [3, "东园区", 40, ""],
    [4, "西园区", 41, 30],
  ],
};
const lastYear = {
  name: "汇总排名",
  rows: [
    ["单位名称", "得分", "加分", "减分", "最终得分", "名次", "上年名次"],
    ["白沙县", "", "", "", "", "", 2],
    ["青石县", "", "", "", "", "", 1],
  ],
};

test("the report ranks each category, with last year's change and everything that is open", async () => {
  await openHost([roster, scores, lastYear]);
  const { report } = await ResultBook.read();
  expect(report.categories.map(({ name }) => name)).toEqual(["县市区", "产业园区"]);
  const [counties, parks] = report.categories;
  expect(counties?.units.map(({ unit, final, rank, change }) => [unit, final, rank, change])).toEqual([
    ["白沙县", 93, 1, 1],
    ["青石县", 85, 2, -1],
  ]);
  expect(counties?.units[0]?.items).toEqual([
    { name: "经济发展", value: 55, fullMarks: 60 },
    { name: "党的建设", value: 38, fullMarks: 40 },
  ]);
  expect(parks?.units).toMatchObject([
    { unit: "西园区", final: 71, rank: 1, unranked: null },
    { unit: "东园区", final: null, rank: null, unranked: "open", change: null },
  ]);
});

test("figures and the selected cell are explained, in the language that is asked for", async () => {
  await openHost([roster, scores]);
  const book = await ResultBook.read();
  const final = await book.explain({ unit: "青石县", figure: "final" }, "en");
  expect([final.about, final.explanation?.result]).toEqual(["青石县", "85"]);
  expect(final.explanation?.label).toMatch(/^Final/);
  expect((await book.explain({ unit: "无此县", figure: "final" }, "zh")).explanation).toBeNull();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("评分表");
    sheet.activate();
    sheet.getRange("D3:D5").select();
    await context.sync();
  });
  expect(await book.explain("selection", "zh")).toMatchObject({
    about: "评分表!D3",
    explanation: { result: "35", sheet: "评分表", cell: "D3" },
  });
});

test("what is supposed changes nothing in the workbook", async () => {
  const host = await openHost([roster, scores]);
  const book = await ResultBook.read();
  expect(book.whatIf({ unit: "青石县", item: 0, by: 9 })).toMatchObject({
    then: { final: 94, rank: 1 },
    nextRank: { by: 8 },
  });
  expect(book.whatIf({ unit: "青石县", item: 1, by: 3 })?.then).toMatchObject({
    points: 38,
    final: 88,
    rank: 2,
  });
  expect(book.whatIf({ unit: "青石县", item: 0, by: 9 })?.then).toMatchObject({ points: 59, final: 94 });
  expect(host.workbook.sheetByName("评分表")?.valueAt(2, 2)).toBe(50);
});
