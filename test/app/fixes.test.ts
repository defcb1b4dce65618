import { checkWorkbook } from "../../src/app/check-workbook";
import { applyFixes, previewFixes } from "../../src/app/fixes";
import { undo } from "../../src/app/undo";
import { closeHosts, onSheet, openHost, read } from "../host/support/open-host";

afterEach(closeHosts);

const ledger = {
  name: "获奖登记",
  rows: [
    ["获奖单位", "奖项名称", "授奖单位", "授奖日期", "级别", "申报加分"],
    ["甲县", "先进县", "国务院", "2026-05-06", "国家级", "２"],
    ["甲县", "平安县", "国务院", "2026-05-07", "省部级", 1],
  ],
};

async function findings(rule: string) {
  return (await checkWorkbook({ year: 2026 })).findings.filter((finding) => finding.rule === rule);
}

async function edit(cell: string, value: string | number): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(cell).values = [[value]];
    await context.sync();
  });
}

test("a fix shows before and after, changes the cell, silences the finding, and can be undone", async () => {
  await openHost([ledger]);
  const { fixes, left } = await previewFixes(await findings("number-as-text"));
  expect(left).toEqual([]);
  expect(fixes).toEqual([{ sheet: "获奖登记", cell: "F2", kind: "safe", before: "２", to: 2 }]);
  expect(await applyFixes(fixes)).toEqual({ changed: 1, left: [] });
  expect((await read("F2")).values).toEqual([[2]]);
  expect(await findings("number-as-text")).toEqual([]);
  // The check that followed is the last write; the fix lies before it.
  expect((await undo("all")).left).toEqual([]);
  expect((await read("A1:J3")).values).toEqual(ledger.rows.map((row) => [...row, "", "", "", ""]));
});

test("digits in a cell of format text become a number that counts", async () => {
  await openHost([ledger]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("F2").numberFormat = [["@"]];
    await context.sync();
  });
  const { fixes } = await previewFixes(await findings("number-as-text"));
  await applyFixes(fixes);
  expect((await read("F2")).values).toEqual([[2]]);
  await undo("all");
  expect(await read("F2")).toMatchObject({ values: [["２"]] });
});

test("a fix that changes what is said is told apart from one of form only", async () => {
  await openHost([ledger]);
  const { fixes } = await previewFixes(await findings("level-mismatch"));
  expect(fixes).toEqual([{ sheet: "获奖登记", cell: "E3", kind: "ask", before: "省部级", to: "国家级" }]);
});

test("a cell that was edited after the preview, or holds a formula, is left and named", async () => {
  await openHost([ledger]);
  const found = [...(await findings("number-as-text")), ...(await findings("level-mismatch"))];
  const { fixes } = await previewFixes(found);
  await edit("F2", "3");
  await edit("E3", '="省部"&"级"');
  const { changed, left } = await applyFixes(fixes);
  expect(changed).toBe(0);
  expect(left).toEqual([
    { sheet: "获奖登记", cell: "E3", why: "单元格里是公式，未改，请改公式" },
    { sheet: "获奖登记", cell: "F2", why: "预览之后您又改过，未改" },
  ]);
  expect((await read("F2")).values).toEqual([[3]]);
});
