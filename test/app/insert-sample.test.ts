import { writeXlsx } from "hucre";
import { carryOut } from "../../src/app/chore";
import { checkWorkbook } from "../../src/app/check-workbook";
import { sampleSections } from "../../src/app/samples/sample-awards";
import { undo } from "../../src/app/undo";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";

let opened: NodeHost;
beforeEach(async () => {
  opened = await openInNode(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] }), "空白.xlsx", null);
  opened.install();
});
afterEach(() => opened.close());

const names = (): readonly string[] => opened.workbook.sheets.map(({ name }) => name);

test("the sample shows what it is made to show, award by award", async () => {
  expect(await carryOut({ kind: "sample" })).toEqual({ count: 5, left: [] });
  const { awards, findings, scores, year } = await checkWorkbook();
  const expected = sampleSections.flatMap((section) => section.awards);
  expect(year).toBe(2025);
  expect(awards).toHaveLength(expected.length);
  // Title, note and header come first.
  const rulesIn = (row: number) =>
    findings.flatMap(({ sheet, cell, rule }) =>
      sheet === "示例-获奖登记" && cell?.replace(/\D+/, "") === String(row) ? [rule] : [],
    );
  expect(expected.map(({ finding }, i) => finding === undefined || rulesIn(i + 4).includes(finding))).toEqual(
    expected.map(() => true),
  );
  expect(scores).toHaveLength(8);
});

test("a second time it adds nothing; after a check it is taken back whole", async () => {
  await carryOut({ kind: "sample" });
  expect(await carryOut({ kind: "sample" })).toEqual({ count: 0, left: [] });
  await checkWorkbook();
  expect((await undo("all")).left).toEqual([]);
  expect(names()).toEqual(["Sheet1"]);
});
