import {
  deductionFact,
  factsOf,
  registerFact,
  type DeductionRow,
  type RegisterRow,
} from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const pair = (deduction: DeductionRow, register: RegisterRow) =>
  factsOf({
    deductions: [deductionFact({ date: "2024-01-16", ...deduction })],
    register: [registerFact({ title: "材料迟报", date: "2024-01-16", ...register })],
  });

testRule("deduction-already-counted", {
  unmet: [
    { name: "same matter, unit and date", facts: pair({}, {}), cells: ["B5"], verdicts: ["rejected"] },
    { name: "same document number", facts: pair({ documentNumber: "市函〔2024〕3号" }, { date: "", documentNumber: "市函〔2024〕3号" }), verdicts: ["rejected"] },
  ],
  met: [
    { name: "another date", facts: pair({}, { date: "2023-03-03" }), verdicts: ["counted"] },
    { name: "another unit", facts: pair({}, { unit: "白沙县" }), verdicts: ["counted"] },
  ],
  undetermined: [{ name: "nothing to compare", facts: pair({}, { date: "" }), verdicts: ["undetermined"] }],
  boundary: [
    { name: "this year's own register", answer: "met", facts: pair({}, { scoringYear: 2024 }), verdicts: ["counted"] },
    { name: "last year's", answer: "unmet", facts: pair({}, { scoringYear: 2023 }), verdicts: ["rejected"] },
  ],
}); // prettier-ignore
