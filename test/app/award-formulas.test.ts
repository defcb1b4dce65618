import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { freezeFormulas } from "../../src/app/own-formulas";
import { changePreferences } from "../../src/app/preferences";
import { CheckSession } from "../../src/app/recheck";
import type { CellEdit } from "../../src/domain/cell-edit";
import { watchCells } from "../../src/excel/watch-cells";
import { undo } from "../../src/app/undo";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import type { NodeHost } from "../../src/host/node/node-host";
import { everyCell } from "../support/every-cell";
import { closeHosts, onSheet, openHost, reopen } from "../host/support/open-host";

afterEach(closeHosts);

const functions = { namespace: "JX", metadata: metadata.functions, associate: associateFunctions };
const year = { year: 2024 };
const ledger = "获奖登记";
const header = ["获奖单位", "奖项名称", "授奖单位", "获奖时间", "备注"];
const awards = [
  ["甲县", "全国卫生县城", "国务院办公厅", "2024年3月1日", ""],
  ["甲县", "全省先进单位", "湖南省人民政府", "2022年3月1日", ""],
  ["一、园区", "", "", "", ""],
  ["乙县", "全市先进单位", "某市人民政府", "2024年5月6日", ""],
  ["乙县", "全省先进单位", "湖南省人民政府", "", ""],
];
const units = [
  ["单位名称", "单位类别"],
  ["甲县", "县市区"],
  ["乙县", "县市区"],
];

type Sheets = Parameters<typeof openHost>[0];
const book: Sheets = [
  { name: ledger, rows: [["2024年度获奖登记"], header, ...awards] },
  { name: "评估单位", rows: units },
];

async function own(): Promise<{ readonly values: unknown[][]; readonly formulas: unknown[][] }> {
  return onSheet(async (_, context) => {
    const range = context.workbook.worksheets.getItem(ledger).getRange("F2:I7").load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

async function open(sheets: Sheets = book): Promise<NodeHost> {
  const host = await openHost(sheets, functions);
  await changePreferences({ write: "formulas" });
  return host;
}

const settled = (host: NodeHost): Promise<void> => host.workbook.calculation.settled();
const verdicts = (values: unknown[][]): unknown[][] => values.map((row) => row.slice(0, 3));
const formula = "=JX.AWARDCHECK($A$2:$E$7,'评估单位'!$A$1:$B$3,2024)";

test("one formula fills the columns with what the check would write, and stays where it is when checked again", async () => {
  await openHost(book, functions);
  await checkWorkbook(year);
  const asValues = (await own()).values;
  closeHosts();
  const host = await open();
  const { notes } = await checkWorkbook(year);
  await settled(host);
  const { values, formulas } = await own();
  expect(formulas[0]?.[0]).toBe(formula);
  expect(verdicts(values)).toEqual(verdicts(asValues));
  expect(values[1]?.slice(0, 3)).toEqual(["认定", "国家级", expect.any(Number)]);
  expect(notes.filter((note) => note.includes("写为数值"))).toEqual([]);
  await checkWorkbook(year);
  await settled(host);
  expect(await own()).toEqual({ values, formulas });
});

test("the formula follows the ledger, and goes to the file and back", async () => {
  const host = await open();
  await checkWorkbook(year);
  await onSheet(async (_, context) => {
    context.workbook.worksheets.getItem(ledger).getRange("D4").values = [["2024年3月1日"]];
    await context.sync();
  });
  await settled(host);
  expect((await own()).values[2]?.[0]).toBe("认定");
  const again = await reopen(host, functions);
  await settled(again);
  const { values, formulas } = await own();
  expect([formulas[0]?.[0], values[2]?.[0]]).toEqual([formula, "认定"]);
});

test.each(["undo", "clear"] as const)("%s takes it away with all that it shows", async (way) => {
  const host = await open();
  const before = everyCell(host.workbook);
  await checkWorkbook(year);
  await settled(host);
  if (way === "undo") expect((await undo("all")).left).toEqual([]);
  else expect(await clearMarks()).toEqual([]);
  await settled(host);
  expect(everyCell(host.workbook)).toEqual(before);
});

test("frozen to values, the columns are taken for ours and written anew by the next check", async () => {
  const host = await open();
  await checkWorkbook(year);
  await settled(host);
  await freezeFormulas();
  await changePreferences({ write: "values" });
  await checkWorkbook(year);
  const { formulas } = await own();
  expect(formulas[0]).toEqual(["认定结果", "认定级别", "认定加分", "认定说明"]);
  expect(formulas[1]?.[0]).toBe("认定");
});

test("an edit is followed without touching the formula", async () => {
  const host = await open();
  const edits: CellEdit[] = [];
  await watchCells((edit) => edits.push(edit));
  const session = new CheckSession();
  await session.check(year);
  const sheet = host.workbook.univer.getActiveWorkbook()?.getSheetByName(ledger);
  sheet?.getRange("D3").setValue("不详");
  await settled(host);
  const result = await session.recheck(edits.splice(0));
  expect(result?.findings.filter(({ cell }) => cell === "D3")).not.toEqual([]);
  await settled(host);
  const { values, formulas } = await own();
  expect([formulas[0]?.[0], values[1]?.[0]]).toEqual([formula, "待核"]);
});

test("what a formula cannot know is written as values, and said", async () => {
  const other = { name: "园区获奖登记", rows: [["2024年度园区获奖登记"], header, awards[0] ?? []] };
  await open([...(book as Exclude<Sheets, undefined | null>), other] as Sheets);
  const { notes } = await checkWorkbook(year);
  const { formulas } = await own();
  const written = notes.filter((note) => note.includes("写为数值"));
  expect(written).not.toEqual([]);
  expect(formulas[0]?.[0]).toBe(written.some((note) => note.includes(`“${ledger}”`)) ? "认定结果" : formula);
});
