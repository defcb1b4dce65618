import { clearMarks } from "../../src/app/clear-marks";
import { checkWorkbook } from "../../src/app/check-workbook";
import { drawCharts } from "../../src/app/draw-charts";
import { readHistory } from "../../src/app/history";
import { undo } from "../../src/app/undo";
import type { NodeHost } from "../../src/host/node/node-host";
import { walkFailures } from "../support/walk-failures";
import { closeHosts, openHost, reopen, type SheetToWrite } from "../host/support/open-host";

afterEach(closeHosts);

const indicators: SheetToWrite = {
  name: "指标",
  rows: [
    ["序号", "板块", "考核项目", "分值", "评分办法"],
    [1, "绩效", "项目建设", 40, "按完成率"],
    [2, "绩效", "财政收入", 35, "按完成率"],
    [3, "综合", "党建", 25, "评分"],
  ],
};
const units: SheetToWrite = {
  name: "评估单位",
  rows: [
    ["单位名称", "单位类别"],
    ["青石县", "县市区"],
    ["白沙县", "县市区"],
    ["清江区", "县市区"],
    ["临港园区", "产业园区"],
  ],
};
const scores: SheetToWrite = {
  name: "评分表",
  rows: [
    ["序号", "单位", "项目建设", "财政收入", "党建", "合计"],
    [1, "青石县", 38, 30, 20, 88],
    [2, "白沙县", 39, 33.5, 21, 93.5],
    [3, "清江区", 30, 30, "", ""],
    [4, "临港园区", 36, 31, 24, 91],
  ],
};
const book = [units, indicators, scores];

function values({ workbook }: NodeHost, name: string, area: readonly [number, number, number, number]) {
  const sheet = workbook.sheetByName(name);
  const [top, left, bottom, right] = area;
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => sheet?.valueAt(top + r, left + c)),
  );
}
const namesOf = ({ workbook }: NodeHost) => workbook.sheets.map(({ name }) => name);

test("a bar for each ranked unit of each category, first rank on top; what is 待核 has no bar", async () => {
  const host = await openHost(book);
  expect(await drawCharts()).toEqual({ sheets: ["名次图", "板块对比"], charts: 3 });
  expect(values(host, "名次图", [0, 0, 4, 3])).toEqual([
    ["单位类别", "名次", "单位名称", "最终得分"],
    ["县市区", 1, "白沙县", 93.5],
    ["县市区", 2, "青石县", 88],
    ["县市区", "", "清江区", "待核"],
    ["产业园区", 1, "临港园区", 91],
  ]);
  const saved = await reopen(host);
  const charts = saved.workbook.sheetByName("名次图")?.side.charts ?? [];
  expect(
    charts.map(({ title, series, isReversed, minimum }) => ({ title, series, isReversed, minimum })),
  ).toEqual([
    {
      title: "县市区最终得分",
      series: [{ name: "系列1", values: "'名次图'!$D$2:$D$3", categories: "'名次图'!$C$2:$C$3" }],
      isReversed: true,
      minimum: 0,
    },
    {
      title: "产业园区最终得分",
      series: [{ name: "系列1", values: "'名次图'!$D$5", categories: "'名次图'!$C$5" }],
      isReversed: true,
      minimum: 0,
    },
  ]);
});

test("the profile of the chosen unit against its category, which follows the choice; a gap is #N/A", async () => {
  const host = await openHost(book);
  await drawCharts();
  await host.workbook.calculation.settled();
  expect(values(host, "板块对比", [0, 0, 4, 3])).toEqual([
    ["单位名称", "单位类别", "绩效", "综合"],
    ["青石县", "县市区", 68, 20],
    ["白沙县", "县市区", 72.5, 21],
    ["清江区", "县市区", 60, "待核"],
    ["临港园区", "产业园区", 67, 24],
  ]);
  const profile = () => values(host, "板块对比", [2, 5, 4, 7]);
  expect(values(host, "板块对比", [0, 5, 0, 6])).toEqual([["选择单位", "青石县"]]);
  const header = ["板块", "该单位得分", "类别平均"];
  expect(profile()).toEqual([header, ["绩效", 68, expect.closeTo(66.8333, 3)], ["综合", 20, 20.5]]);
  host.workbook.sheetByName("板块对比")?.write({ top: 0, left: 6, bottom: 0, right: 6 }, () => "清江区");
  host.workbook.flush();
  await host.workbook.calculation.settled();
  expect(profile()).toEqual([header, ["绩效", 60, expect.closeTo(66.8333, 3)], ["综合", "#N/A", 20.5]]);
  // A choice is no change of ours that an undo would have to leave.
  expect((await undo("all")).left).toEqual([]);
  expect(namesOf(host)).toEqual(["评估单位", "指标", "评分表"]);
});

test("drawn again after a change, told in the history, cleared with the marks; also after saving", async () => {
  const host = await openHost(book);
  await drawCharts();
  host.workbook
    .sheetByName("评分表")
    ?.write({ top: 3, left: 4, bottom: 3, right: 5 }, (_, c) => [15, 75][c] ?? "");
  host.workbook.flush();
  await drawCharts();
  expect(values(host, "名次图", [3, 0, 3, 3])).toEqual([["县市区", 3, "清江区", 75]]);
  expect((await readHistory()).map(({ title, status }) => [title.zh, status])).toEqual([
    ["生成图表", "done"],
    ["生成图表", "replaced"],
  ]);
  await reopen(host);
  const saved = await reopen(host);
  await checkWorkbook();
  expect(await clearMarks()).toEqual([]);
  expect(namesOf(saved)).toEqual(["评估单位", "指标", "评分表"]);
});

test("an office's own sheet of that name stays; without scores nothing is written, and it is said why", async () => {
  const host = await openHost([...book, { name: "名次图", rows: [["自己的图"]] }]);
  expect((await drawCharts()).sheets).toEqual(["名次图_2", "板块对比"]);
  expect(values(host, "名次图", [0, 0, 0, 0])).toEqual([["自己的图"]]);
  const empty = await openHost([units, indicators]);
  await expect(drawCharts()).rejects.toThrow("没有可以画图的得分");
  expect(namesOf(empty)).toEqual(["评估单位", "指标"]);
});

test.each([1, 1000])(
  "a drawing that breaks off, with %i failing batches: the next one stands, and goes with an undo",
  async (failing) => {
    const host = await openHost(book);
    const failures = await walkFailures(host.host, {
      prepare: () => undo("all"),
      run: () => drawCharts(),
      failing,
      most: 8,
      broken: async (error, place) => {
        expect([place, String(error)]).toEqual([place, expect.stringContaining("按测试的要求在此失败")]);
        expect([place, (await drawCharts()).sheets]).toEqual([place, ["名次图", "板块对比"]]);
        expect([place, host.workbook.sheetByName("名次图")?.side.charts.length]).toEqual([place, 2]);
        expect((await undo("all")).left).toEqual([]);
        expect([place, namesOf(host)]).toEqual([place, ["评估单位", "指标", "评分表"]]);
      },
    });
    expect(failures).toBeGreaterThan(5);
  },
);
