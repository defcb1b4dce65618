import { freezeFormulas, repairFormulas } from "../../src/app/own-formulas";
import { undo } from "../../src/app/undo";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import type { AddinFunctions } from "../../src/host/node/node-host";
import { closeHosts, onSheet, openHost, read, reopen } from "../host/support/open-host";

afterEach(closeHosts);

const functions: AddinFunctions = {
  namespace: "JX",
  metadata: metadata.functions,
  associate: associateFunctions,
};

/** Two scores, their total by our function, ranks that spill, and a formula of the office's own. */
async function enterFormulas(): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C1").formulas = [["=JX.RANK(A1:A3)"]];
    sheet.getRange("D1").formulas = [["=IF(A1>0,JX.TOTAL(A1:A3),0)"]];
    sheet.getRange("E1").formulas = [["=SUM(A1:A3)"]];
    await context.sync();
  });
}

const scores = [[90], [80], [90]];
const formulas = [
  ["=JX.RANK(A1:A3)", "=IF(A1>0,JX.TOTAL(A1:A3),0)", "=SUM(A1:A3)"],
  [3, "", ""],
  [1, "", ""],
];
const values = [
  [1, 260, 260],
  [3, "", ""],
  [1, "", ""],
];

test("固化 leaves the values, also those that spilled, and the office's own formulas; undone they calculate again", async () => {
  const host = await openHost(scores, functions);
  await enterFormulas();
  expect(await freezeFormulas()).toEqual({ formulas: 2, left: [] });
  const frozen = [[1, 260, "=SUM(A1:A3)"], ...values.slice(1)];
  expect((await read("C1:E3")).formulas).toEqual(frozen);
  await reopen(host);
  expect((await read("C1:E3")).values).toEqual(values);
  expect((await undo("last")).left).toEqual([]);
  // Without the add-in nothing calculates them, but they stand where they stood.
  expect((await read("C1:E1")).formulas).toEqual(formulas.slice(0, 1));
});

test("固化 leaves what shows #NAME?, and says where; 修复 enters it anew once the add-in is there", async () => {
  await openHost(scores, functions);
  await enterFormulas();
  await onSheet(async (sheet, context) => {
    sheet.getRange("C5").formulas = [["=_xldudf_JX_TOTAL(A1:A3)"]];
    await context.sync();
  });
  expect((await read("C5")).values).toEqual([["#NAME?"]]);
  const { formulas: count, left } = await freezeFormulas();
  expect([count, left.map(({ cell }) => cell)]).toEqual([2, ["C5"]]);
  expect((await read("C5")).formulas).toEqual([["=_xldudf_JX_TOTAL(A1:A3)"]]);
  expect(await repairFormulas()).toEqual({ formulas: 1, left: [] });
  expect((await read("C5")).values).toEqual([[260]]);
});

test("a protected sheet is left, and named", async () => {
  await openHost(scores, functions);
  await enterFormulas();
  await onSheet(async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
  });
  const { formulas: count, left } = await freezeFormulas();
  expect(count).toBe(0);
  expect(left.map(({ cell, why }) => [cell, why])).toEqual([
    ["C1", "工作表受保护，未动"],
    ["D1", "工作表受保护，未动"],
  ]);
  expect((await read("C1:E3")).formulas).toEqual(formulas);
});
