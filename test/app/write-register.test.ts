import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/check-workbook";
import { readPriorRegister } from "../../src/app/prior-register";
import { registerSheetName, writeRegister } from "../../src/app/write-register";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { saveBook } from "../../src/host/workbook/save-book";
import { sampleFile } from "../../src/tools/write-sample";

const sample = new Uint8Array(readFileSync(sampleFile));
let opened: NodeHost;

async function open(bytes: Uint8Array): Promise<void> {
  opened = await openInNode(bytes, "示例.xlsx", null);
  opened.install();
}

beforeEach(() => open(sample));
afterEach(() => opened.close());

test("the register lists what counts and what is carried, and changes nothing of this year's check", async () => {
  const before = await checkWorkbook();
  const kept = before.awards.filter(({ verdict }) => verdict === "counted" || verdict === "carried");
  const written = await writeRegister();
  expect(written).toEqual({ sheet: registerSheetName, rows: kept.length });
  const { findings, awards } = await checkWorkbook();
  expect(findings).toEqual(before.findings);
  expect(awards).toEqual(before.awards);
});

test("a second register of the same year replaces the first", async () => {
  const first = await writeRegister();
  expect(await writeRegister()).toEqual(first);
  expect(opened.workbook.sheets.filter(({ name }) => name.startsWith(registerSheetName))).toHaveLength(1);
});

test("next year, what was counted is rejected and what was carried counts, without retyping", async () => {
  const thisYear = await checkWorkbook();
  await writeRegister();
  const copy = await saveBook(opened.workbook);
  opened.close();
  await open(copy);
  const prior = await readPriorRegister();
  opened.close();
  await open(sample);
  const nextYear = await checkWorkbook({ year: thisYear.year + 1, prior });
  const verdictOf = (row: number) => nextYear.awards.find((award) => award.row === row)?.verdict;
  const carried = thisYear.awards.filter(({ verdict }) => verdict === "carried");
  expect(carried.length).toBeGreaterThan(0);
  for (const { row } of carried) expect([row, verdictOf(row)]).toEqual([row, "counted"]);
  const counted = thisYear.awards.filter(({ verdict }) => verdict === "counted");
  for (const { row } of counted) expect([row, verdictOf(row)]).toEqual([row, "rejected"]);
});
