import { deductionFact, factsOf, type DeductionRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const rows = (...given: readonly DeductionRow[]) =>
  factsOf({ deductions: given.map((row, index) => deductionFact({ row: 4 + index, ...row })) });

testRule("deduction-duplicate", {
  unmet: [
    { name: "the same row twice", facts: rows({}, {}), cells: ["B6"], verdicts: ["counted", "rejected"] },
    { name: "same number, date mistyped", facts: rows({ documentNumber: "市函〔2024〕3号" }, { documentNumber: "市函〔2024〕3号", date: "2024-05-07" }), cells: ["B6"] },
  ],
  met: [
    { name: "another day", facts: rows({}, { date: "2024-06-07" }), verdicts: ["counted", "counted"] },
    { name: "another unit", facts: rows({}, { unit: "白沙县" }), verdicts: ["counted", "counted"] },
    { name: "another authority on the same day", facts: rows({}, { authority: "市纪委" }), verdicts: ["counted", "counted"] },
  ],
  undetermined: [],
  boundary: [{ name: "spaces and width", answer: "unmet", facts: rows({ matter: "材料 迟报" }, { matter: "材料迟报" }), verdicts: ["counted", "rejected"] }],
}); // prettier-ignore
