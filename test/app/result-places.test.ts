import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { undo } from "../../src/app/undo";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import { everyCell } from "../support/every-cell";
import { closeHosts, onSheet, openHost, reopen, type SheetToWrite } from "../host/support/open-host";

afterEach(closeHosts);

const functions = { namespace: "JX", metadata: metadata.functions, associate: associateFunctions };
const header = ["获奖单位", "奖项名称", "授奖单位", "获奖时间"];
const counted = ["甲县", "全国卫生县城", "国务院办公厅", "2024年3月1日"];
const other = ["乙县", "国家生态文明建设示范区", "生态环境部", "2024年5月6日"];
const late = ["乙县", "全省先进单位", "湖南省人民政府", "2022年3月1日"];
const year = { year: 2024 };

type Rows = SheetToWrite["rows"];

const valuesOf = (address: string, sheet?: string): Promise<unknown[][]> =>
  onSheet(async (first, context) => {
    const from = sheet === undefined ? first : context.workbook.worksheets.getItem(sheet);
    const range = from.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

async function place(rows: Rows): Promise<{ notes: readonly string[]; firstRow: unknown[] }> {
  await openHost(rows);
  const { notes } = await checkWorkbook(year);
  const [firstRow = []] = await valuesOf("A1:Z1");
  return { notes, firstRow };
}

test("two ledgers side by side: each award keeps its own verdict", async () => {
  const both = (a: Rows, b: Rows): Rows => (a ?? []).map((row, i) => [...row, "", ...((b ?? [])[i] ?? [])]);
  const { notes, firstRow } = await place(both([header, counted, late], [header, late, other]));
  expect(firstRow.indexOf("认定结果")).toBe(9);
  expect((await valuesOf("J2:J3")).flat()).toEqual(["不予认定", "认定"]);
  expect((await valuesOf("B2:B3", "认定结果")).flat()).toEqual(["认定", "不予认定"]);
  expect(notes.join()).toContain("右侧另有内容");
});

test("what a blank column divides from the ledger keeps its place, and the results go to 认定结果", async () => {
  const { notes, firstRow } = await place([header, [...counted, "", "说明：填报至12月"], late]);
  expect(firstRow).not.toContain("认定结果");
  expect((await valuesOf("B2:B3", "认定结果")).flat()).toEqual(["认定", "不予认定"]);
  expect(notes.join()).toContain("移开右侧内容后再校验");
});

test("further columns of the ledger, and notes above and below it, are not in the way", async () => {
  const { firstRow } = await place([
    [...header, "佐证编号", "经办"],
    [...counted, "K-1", "一科"],
    [...late, "K-2", ""],
    ["", "", "", "", "", "", "", "制表：考核办"],
  ]);
  expect(firstRow.indexOf("认定结果")).toBe(8);
});

test("where all columns to the right are hidden the results are on 认定结果", async () => {
  const columns = Array.from({ length: 16_384 }, (_, column) =>
    column < 4 ? {} : { hidden: true, width: 8 },
  );
  await openHost([{ name: "获奖登记", rows: [header, counted, late] as never, columns }]);
  const { notes } = await checkWorkbook(year);
  expect((await valuesOf("E1:H3")).flat().join("")).toBe("");
  expect((await valuesOf("B2:B3", "认定结果")).flat()).toEqual(["认定", "不予认定"]);
  expect(notes.join()).toContain("右侧各列已隐藏");
});

test("widths and looks of the empty columns that the office has set stay, while checked and after", async () => {
  await openHost([header, counted, late]);
  const looks = (): Promise<unknown[]> =>
    onSheet(async (sheet, context) => {
      const cells = ["E1", "F1", "G2", "H3"].map((each) => sheet.getRange(each));
      for (const cell of cells)
        cell.load("format/columnWidth,format/font/bold,format/fill/color,numberFormat");
      await context.sync();
      return cells.map(({ format, numberFormat }) => [
        format.columnWidth,
        format.font.bold,
        format.fill.color,
        numberFormat,
      ]);
    });
  await onSheet((sheet, context) => {
    sheet.getRange("E:H").format.columnWidth = 123;
    sheet.getRange("E1:H1").format.fill.color = "#FFC000";
    sheet.getRange("F1").format.font.bold = true;
    return context.sync();
  });
  const before = await looks();
  await checkWorkbook(year);
  expect(await looks()).toEqual(before);
  await clearMarks();
  expect(await looks()).toEqual(before);
});

test("an AWARDCHECK formula of the office's own beside the ledger stays through check, undo and clear", async () => {
  const host = await openHost([header, counted, late], functions);
  await onSheet((sheet, context) => {
    sheet.getRange("E1").formulas = [["=JX.AWARDCHECK(A1:D3,,2024)"]];
    return context.sync();
  });
  await host.workbook.calculation.settled();
  const before = everyCell(host.workbook);
  expect((await valuesOf("E1:E2")).flat()).toEqual(["认定结果", "认定"]);
  await checkWorkbook(year);
  expect((await valuesOf("I1")).flat()).toEqual(["认定结果"]);
  await undo("last");
  await host.workbook.calculation.settled();
  expect(everyCell(host.workbook)).toEqual(before);
  const again = await reopen(host, functions);
  await checkWorkbook(year);
  await clearMarks();
  await again.workbook.calculation.settled();
  expect((await valuesOf("E1:E2")).flat()).toEqual(["认定结果", "认定"]);
});
