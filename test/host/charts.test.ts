import { saveBook } from "../../src/host/workbook/save-book";
import { unpackTexts } from "../support/raw-package";
import { closeHosts, failureOf, onSheet, openHost, reopen } from "./support/open-host";

afterEach(closeHosts);

const rows = [
  ["单位", "得分", "平均"],
  ["青石县", 92.5, 90],
  ["白沙县", 88, 90],
  ["清江区", 85.25, 90],
];
const scores = [{ name: "汇总 排名", rows }];

function addRanking(): Promise<void> {
  return onSheet(async (sheet, context) => {
    const chart = sheet.charts.add(Excel.ChartType.barClustered, sheet.getRange("A1:B4"), "Columns");
    chart.name = "名次";
    chart.title.text = "县市区 <名次>";
    chart.legend.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 80;
    chart.dataLabels.showValue = true;
    chart.setPosition("E2", "L20");
    await context.sync();
  });
}

function charts() {
  return onSheet(async (sheet, context) => {
    const parts = [
      "name",
      "chartType",
      "series/items/name",
      "title/text",
      "title/visible",
      "legend/visible",
      "legend/position",
      "axes/valueAxis/minimum",
      "axes/categoryAxis/reversePlotOrder",
      "dataLabels/showValue",
    ];
    sheet.charts.load(parts.map((part) => `items/${part}`));
    await context.sync();
    return sheet.charts.items.map((chart) => ({
      name: chart.name,
      kind: chart.chartType,
      series: chart.series.items.map(({ name }) => name),
      title: chart.title.visible ? chart.title.text : null,
      legend: chart.legend.visible ? chart.legend.position : null,
      minimum: chart.axes.valueAxis.minimum as unknown,
      isReversed: chart.axes.categoryAxis.reversePlotOrder,
      hasLabels: chart.dataLabels.showValue,
    }));
  });
}

const ranking = {
  name: "名次",
  kind: "BarClustered",
  series: ["得分"],
  title: "县市区 <名次>",
  legend: null,
  minimum: 80,
  isReversed: true,
  hasLabels: true,
};

it("a chart is as it was set, in the open workbook and in the saved one", async () => {
  const host = await openHost(scores);
  await addRanking();
  expect(await charts()).toEqual([ranking]);
  const saved = await reopen(host);
  expect(await charts()).toEqual([{ ...ranking, kind: "Invalid" }]);
  const texts = await unpackTexts(await saveBook(host.workbook));
  expect(texts.get("xl/charts/chart1.xml")).toContain('<c:barDir val="bar"/>');
  expect(saved.workbook.sheets[0]?.side.charts[0]).toMatchObject({
    place: { top: 1, left: 4, bottom: 19, right: 11 },
    series: [{ name: "得分", values: "'汇总 排名'!$B$2:$B$4", categories: "'汇总 排名'!$A$2:$A$4" }],
  });
});

it("several charts, and those that come later, stand beside what the file has drawn", async () => {
  const host = await openHost(scores);
  await addRanking();
  const saved = await reopen(host);
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:C4"));
    chart.name = "对比";
    chart.title.visible = false;
    chart.legend.position = "Bottom";
    await context.sync();
  });
  await reopen(saved);
  expect(await charts()).toEqual([
    { ...ranking, kind: "Invalid" },
    {
      name: "对比",
      kind: "Invalid",
      series: ["得分", "平均"],
      title: null,
      legend: "Bottom",
      minimum: "",
      isReversed: false,
      hasLabels: false,
    },
  ]);
});

it("the file holds each chart once, under ids of its own; deleted with its sheet it leaves nothing", async () => {
  const host = await openHost([...scores, { name: "乙", rows: [["x"]] }]);
  await addRanking();
  await addRanking();
  const bytes = await saveBook(host.workbook);
  const parts = await unpackTexts(bytes);
  expect([...parts.keys()].filter((name) => /chart\d|drawing\d.xml$/.test(name)).sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
    "xl/drawings/drawing1.xml",
  ]);
  const ids = [...(parts.get("xl/drawings/drawing1.xml") ?? "").matchAll(/cNvPr id="(\d+)"/g)];
  expect(new Set(ids.map(([, id]) => id)).size).toBe(2);
  const saved = await reopen(host);
  await onSheet(async (sheet, context) => {
    sheet.delete();
    await context.sync();
  });
  const left = await unpackTexts(await saveBook(saved.workbook));
  expect([...left.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

it("deletes a chart of its own", async () => {
  const host = await openHost(scores);
  await addRanking();
  await onSheet(async (sheet, context) => {
    sheet.charts.getItem("名次").delete();
    await context.sync();
  });
  expect(await charts()).toEqual([]);
  const parts = await unpackTexts(await saveBook(host.workbook));
  expect([...parts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

const refused: readonly (readonly [string, (sheet: Excel.Worksheet) => void, string])[] = [
  ["a name that no chart has", (sheet) => sheet.charts.getItem("没有").delete(), "ItemNotFound"],
  [
    "a kind it cannot draw",
    (sheet) => void sheet.charts.add("Sunburst", sheet.getRange("A1:B4")),
    "NotImplemented",
  ],
  ["a place that is none", (sheet) => sheet.charts.getItemAt(0).setPosition("L20", "E2"), "InvalidArgument"],
  ["an empty name", (sheet) => (sheet.charts.getItemAt(0).name = ""), "InvalidArgument"],
  ["what it does not know", (sheet) => (sheet.charts.getItemAt(0).style = 3), "NotImplemented"],
  [
    "a chart on a protected sheet",
    (sheet) => {
      sheet.protection.protect();
      void sheet.charts.add("Line", sheet.getRange("A1:B4"));
    },
    "AccessDenied",
  ],
];
it.each(refused)("refuses %s", async (_, attempt, code) => {
  await openHost(scores);
  await addRanking();
  const error = await failureOf(() =>
    onSheet(async (sheet, context) => {
      attempt(sheet);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});
