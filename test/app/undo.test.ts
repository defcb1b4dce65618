import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { readHistory } from "../../src/app/history";
import { undo } from "../../src/app/undo";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { saveBook } from "../../src/host/workbook/save-book";
import { awardBook } from "../support/award-book";
import { everyCell, marksOf } from "../support/every-cell";

const ledgerName = "加分申报表";
const editedSince = "写入之后您又改过，未动";
let opened: NodeHost;
let before: ReadonlyMap<string, unknown>;

const check = (): Promise<unknown> => checkWorkbook({ year: 2024 });
const names = (): readonly string[] => opened.workbook.sheets.map(({ name }) => name);

/** What a person does to the workbook with Excel. */
function byHand(work: (sheet: Excel.Worksheet) => void, sheet = ledgerName): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

const texts = (): readonly unknown[] => [...everyCell(opened.workbook)].map(([, cell]) => cell);

beforeEach(async () => {
  opened = await openInNode(await awardBook(4), "book.xlsx", null);
  opened.install();
  before = everyCell(opened.workbook);
});
afterEach(() => opened.close());

/** Everything is as before the check, but for these cells. */
function expectAsBefore(but: Readonly<Record<string, unknown>> = {}): void {
  const expected = new Map(before);
  for (const [cell, value] of Object.entries(but)) expected.set(`${ledgerName}!${cell}`, [value, value, {}]);
  expect(everyCell(opened.workbook)).toEqual(expected);
  expect(marksOf(opened.workbook)).toBe(0);
}

describe("undo of a check, after the office", () => {
  beforeEach(check);

  test("did nothing: all is as before", async () => {
    const { left, entries } = await undo("last");
    expect([left, entries.length]).toEqual([[], 1]);
    expectAsBefore();
    expect(names()).toEqual([ledgerName, "评估单位"]);
  });

  test("wrote over a cell of ours: that row stays and is reported", async () => {
    await byHand((sheet) => (sheet.getRange("J3").values = [["另有说明"]]));
    const { left } = await undo("last");
    expect(left).toEqual([{ sheet: ledgerName, cell: "G3", why: editedSince }]);
    const now = everyCell(opened.workbook);
    expect(now.get(`${ledgerName}!2,9`)).toEqual(["另有说明", "另有说明", {}]);
    expect(now.get(`${ledgerName}!3,9`)).toBeUndefined();
  });

  test("wrote below and beside our columns, and in its own table: that stays", async () => {
    await byHand((sheet) => {
      sheet.getRange("K3").values = [["旁注"]];
      sheet.getRange("G8").values = [["合计"]];
      sheet.getRange("C4").values = [["改正后的奖项名称"]];
    });
    const { left } = await undo("last");
    expect(left).toEqual([{ sheet: ledgerName, cell: "G8", why: editedSince }]);
    const now = everyCell(opened.workbook);
    expect(now.get(`${ledgerName}!2,10`)).toEqual(["旁注", "旁注", {}]);
    expect(now.get(`${ledgerName}!7,6`)).toEqual(["合计", "合计", {}]);
    expect(now.get(`${ledgerName}!3,2`)).toEqual(["改正后的奖项名称", "改正后的奖项名称", {}]);
    expect(JSON.stringify(texts())).not.toMatch(/省部级|国家级/);
  });

  test("inserted a row above: our columns go from where they stand now", async () => {
    opened.workbook.sheets[0]?.grid.insertRows(0, 1);
    expect((await undo("last")).left).toEqual([]);
    const moved = [...before].map(([place, cell]) => {
      const [sheet = "", row = "", column = ""] = place.split(/[!,]/);
      return [sheet === ledgerName ? `${sheet}!${Number(row) + 1},${column}` : place, cell] as const;
    });
    expect(everyCell(opened.workbook)).toEqual(new Map(moved));
  });

  test("sorted the table: our columns go, the order stays", async () => {
    await Excel.run(async (context) => {
      const body = context.workbook.worksheets.getItem(ledgerName).getRange("A3:J6");
      body.load("values");
      await context.sync();
      body.values = [...body.values].reverse();
      await context.sync();
    });
    expect((await undo("last")).left).toEqual([]);
    const row = (index: number): readonly unknown[] =>
      [0, 1, 2, 6, 9].map((column) => opened.workbook.sheets[0]?.valueAt(index, column));
    expect([row(2), row(5)]).toEqual([
      [4, "东岭市", "全省第4类工作先进单位", "", ""],
      [1, "青石县", "全省第1类工作先进单位", "", ""],
    ]);
  });

  test("renamed the ledger: our columns and marks go there too", async () => {
    await byHand((sheet) => (sheet.name = "获奖"));
    expect((await undo("last")).left).toEqual([]);
    expect(names()).toEqual(["获奖", "评估单位"]);
    expect(JSON.stringify(texts())).not.toMatch(/认定|省部级/);
    expect(marksOf(opened.workbook)).toBe(0);
  });

  test("kept our list under another name: it stays, and a check writes another", async () => {
    await byHand((sheet) => (sheet.name = "留存清单"), "校验问题清单");
    await check();
    expect(names()).toContain("校验问题清单_2");
    const { left } = await undo("all");
    expect(names()).toEqual([ledgerName, "评估单位", "留存清单"]);
    expect(left).toEqual([]);
  });

  test("protected the ledger: that stays and is reported, until it can be cleared", async () => {
    await byHand((sheet) => sheet.protection.protect());
    const { left } = await undo("last");
    expect(left[0]).toEqual({ sheet: ledgerName, cell: null, why: "工作表受保护，未动" });
    expect(names()).not.toContain("校验问题清单");
    await byHand((sheet) => sheet.protection.unprotect());
    await clearMarks();
    expectAsBefore();
  });
});

test("many checks in a row keep the journal and the file small", async () => {
  for (let i = 0; i < 3; i++) await check();
  const few = (await saveBook(opened.workbook)).length;
  for (let i = 0; i < 57; i++) await check();
  const history = await readHistory();
  expect(history.length).toBeLessThanOrEqual(50);
  expect(history[0]?.dropped).toBeGreaterThan(0);
  expect((await saveBook(opened.workbook)).length).toBeLessThan(few + 20_000);
  await undo("all");
  expectAsBefore();
});
