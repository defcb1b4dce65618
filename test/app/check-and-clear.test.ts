import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { saveBook } from "../../src/host/workbook/save-book";
import { sampleFile } from "../../src/tools/write-sample";
import { everyCell, marksOf } from "../support/every-cell";
import { losses } from "../support/xlsx-losses";

const sample = new Uint8Array(readFileSync(sampleFile));
let opened: NodeHost;

beforeEach(async () => {
  opened = await openInNode(sample, "示例.xlsx", null);
  opened.install();
});
afterEach(() => opened.close());

describe("check, then clear", () => {
  test("leaves every cell of the user's as it was, while checked and after", async () => {
    const before = everyCell(opened.workbook);
    const result = await checkWorkbook();
    expect(result.findings.length).toBeGreaterThan(10);
    const checked = everyCell(opened.workbook);
    for (const [place, seen] of before) expect([place, checked.get(place)]).toEqual([place, seen]);
    expect(checked.size).toBeGreaterThan(before.size);
    expect(marksOf(opened.workbook)).toBeGreaterThan(0);

    await clearMarks();
    expect(everyCell(opened.workbook)).toEqual(before);
    expect(marksOf(opened.workbook)).toBe(0);
    expect(opened.workbook.sheetByName("校验问题清单")).toBeNull();
  });

  test("a second check replaces the first and finds the same", async () => {
    const first = await checkWorkbook();
    const cells = everyCell(opened.workbook);
    const marks = marksOf(opened.workbook);
    const second = await checkWorkbook();
    expect(second).toEqual(first);
    expect(everyCell(opened.workbook)).toEqual(cells);
    expect(marksOf(opened.workbook)).toBe(marks);
  });

  test("a saved copy has lost nothing of the user's, and the check of it finds the same", async () => {
    const first = await checkWorkbook();
    const copy = await saveBook(opened.workbook);
    expect(await losses(sample, copy)).toEqual([]);
    opened.close();
    opened = await openInNode(copy, "示例.xlsx", null);
    opened.install();
    expect(await checkWorkbook()).toEqual(first);
  });

  test("texts of the user's in our sheet stay texts", async () => {
    const ledger = opened.workbook.sheets[0];
    const title = [...Array(60).keys()].map((row) => [row, ledger?.valueAt(row, 3)] as const);
    const [row] = title.find(([, text]) => String(text).startsWith("全省")) ?? [0];
    ledger?.write({ top: row, left: 3, bottom: row, right: 3 }, () => "'=1+1 先进单位");
    await checkWorkbook();
    const list = opened.workbook.sheetByName("校验问题清单");
    list?.forEachCell((r, c) => {
      if (list.hasFormula(r, c)) expect(String(list.formulaAt(r, c))).toMatch(/^=HYPERLINK\("#/);
    });
  });
});
