import type { CellValue } from "../../src/domain/grid";
import { foldName } from "../../src/domain/text";
import { rules } from "../../src/rules";
import { readWaiverSheet, waiverSheetHeader } from "../../src/schemes/read-waiver-sheet";

const titles = new Map(rules.map((rule) => [foldName(rule.title.zh), rule.id]));
const read = (...rows: readonly (readonly CellValue[])[]) =>
  readWaiverSheet(
    rows.map((values, index) => ({ sheet: "人工认定", row: index + 1, cell: `A${index + 2}`, values })),
    titles,
  );

test("a decision names its rule by id or by title", () => {
  const { waivers, problems } = read(
    ["evidence-missing", "青石县", "全省书香县", "2024年5月6日", "", "", "已见原件", "甲", "2025-01-20"],
    ["授奖单位待核", "青石县", "全国治水县", "", "省部级", "认定", "比照部委", "甲", "2025-01-20"],
  );
  expect(problems).toEqual([]);
  expect(waivers).toMatchObject([
    {
      rule: "evidence-missing",
      date: "2024-05-06",
      level: null,
      verdict: null,
      who: "甲",
      row: 1,
      cell: "A2",
    },
    { rule: "issuer-undetermined", date: null, level: "provincial", verdict: "counted", reason: "比照部委" },
  ]);
});

test("blank rows are passed over, missing reasons are kept for the rule that asks for them", () => {
  const { waivers, problems } = read(
    waiverSheetHeader.map(() => ""),
    ["evidence-missing", "青石县", "全省书香县"],
  );
  expect(problems).toEqual([]);
  expect(waivers).toMatchObject([{ reason: "", who: "", when: "" }]);
});

test.each([
  [["no-such-rule", "青石县"], "不存在"],
  [["evidence-missing", "青石县", "全省书香县", "", "部级"], "认定级别“部级”"],
  [["evidence-missing", "青石县", "全省书香县", "", "", "通过"], "认定结果“通过”"],
])("%p is a problem and no decision", (row, message) => {
  const { waivers, problems } = read(row);
  expect(waivers).toEqual([]);
  expect(problems).toEqual([{ cell: "A2", message: expect.stringContaining(message) as string }]);
});
