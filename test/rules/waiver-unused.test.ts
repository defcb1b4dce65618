import { awardFact, factsOf } from "../support/build-facts";
import { run, testRule } from "../support/rule-tester";
import type { Waiver } from "../../src/domain/waiver";

const open = awardFact({ evidence: "", documentNumber: "" });
const facts = factsOf({ awards: [open] });
const waiver: Waiver = {
  sheet: "人工认定", row: 1, cell: "A2", rule: "evidence-missing", unit: "青石县", title: "《全省河湖管护先进县》", date: null,
  level: null, verdict: null, reason: "已见表彰文件原件", who: "甲", when: "2025-01-20",
}; // prettier-ignore

testRule("waiver-unused", {
  unmet: [
    { name: "the matter is settled", facts: factsOf({ awards: [awardFact()] }), waivers: [waiver], cells: ["A2"], verdicts: ["counted"] },
    { name: "another rule", facts, waivers: [{ ...waiver, rule: "award-duplicate" }], cells: ["A2"], verdicts: ["undetermined"] },
    { name: "another unit", facts, waivers: [{ ...waiver, unit: "白沙县" }], cells: ["A2"], verdicts: ["undetermined"] },
  ],
  met: [
    { name: "it sets something aside", facts, waivers: [waiver], verdicts: ["counted"] },
    { name: "incomplete: another rule's", facts: factsOf({ awards: [awardFact()] }), waivers: [{ ...waiver, reason: "" }] },
  ],
  undetermined: [],
  boundary: [
    { name: "its date agrees", answer: "met", facts, waivers: [{ ...waiver, date: "2024-05-06" }], verdicts: ["counted"] },
    { name: "its date is a day off", answer: "unmet", facts, waivers: [{ ...waiver, date: "2024-05-07" }], verdicts: ["undetermined"] },
  ],
}); // prettier-ignore

test("a decision is listed with what it set aside, and its finding is gone", () => {
  const evaluation = run({ name: "", facts, waivers: [waiver] });
  expect(evaluation.waivers).toEqual([{ waiver, places: [{ sheet: open.sheet, cell: open.title.cell }] }]);
  expect(evaluation.findings).toEqual([]);
});
