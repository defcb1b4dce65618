import { writeXlsx } from "hucre";
import { carryOut } from "../../src/app/chore";
import { checkWorkbook } from "../../src/app/check-workbook";
import { readHistory } from "../../src/app/history";
import { mostIgnored } from "../../src/app/preferences";
import { lookOf, readTables } from "../../src/app/look-at-workbook";
import { undo } from "../../src/app/undo";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { aFinding } from "../taskpane/a-finding";

let opened: NodeHost;
beforeEach(async () => {
  const rows = [
    ["获奖单位", "奖项名称", "授奖单位", "获奖时间", "文号"],
    ["青石县", "全国文明县", "中央文明委", "2025-05-06", ""],
  ];
  opened = await openInNode(await writeXlsx({ sheets: [{ name: "获奖", rows }] }), "台账.xlsx", null);
  opened.install();
});
afterEach(() => opened.close());

const names = (): readonly string[] => opened.workbook.sheets.map(({ name }) => name);

test("some findings are written to a sheet of their own, are no data to the next check, and can be taken back", async () => {
  const findings = [
    aFinding({ sheet: "获奖", cell: "A2" }),
    aFinding({ sheet: "获奖", cell: "B2", message: "=1+1" }),
  ];
  expect(await carryOut({ kind: "export", findings })).toEqual({ count: 2, left: [] });
  const sheet = opened.workbook.sheetByName("问题导出");
  sheet?.flush();
  expect([1, 2].map((row) => sheet?.valueAt(row, 6))).toEqual([findings[0]?.message, "=1+1"]);
  expect([1, 2].map((row) => sheet?.hasFormula(row, 6))).toEqual([false, false]);
  const { sheets } = await checkWorkbook();
  expect(sheets.map(({ name }) => name)).not.toContain("问题导出");
  expect((await readHistory()).map(({ title }) => title.zh)).toContain("导出问题");
  await undo("all");
  expect(names()).toEqual(["获奖"]);
});

test("what is set aside is kept with the workbook, up to a limit that is told", async () => {
  await carryOut({ kind: "ignore", ignored: ["award-duplicate 获奖!A2 重复"] });
  expect(lookOf(await readTables(), []).preferences.ignored).toEqual(["award-duplicate 获奖!A2 重复"]);
  const many = Array.from({ length: mostIgnored + 1 }, (_, i) => String(i));
  await expect(carryOut({ kind: "ignore", ignored: many })).rejects.toThrow("最多忽略1000条");
});
