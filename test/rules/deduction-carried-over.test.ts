import { deductionFact, factsOf, type DeductionRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const one = (row: DeductionRow) => factsOf({ deductions: [deductionFact(row)] });

testRule("deduction-carried-over", {
  unmet: [{ name: "reported next year", facts: one({ date: "2025-02-10", workYear: 2024 }), cells: ["D5"], verdicts: ["carried"] }],
  met: [
    { name: "in the year", facts: one({}), verdicts: ["counted"] },
    { name: "next year's matter", facts: one({ date: "2025-02-10", workYear: 2025 }), verdicts: ["rejected"] },
  ],
  undetermined: [],
  boundary: [
    { name: "31 December", answer: "met", facts: one({ date: "2024-12-31", workYear: 2024 }), verdicts: ["counted"] },
    { name: "1 January", answer: "unmet", facts: one({ date: "2025-01-01", workYear: 2024 }), verdicts: ["carried"] },
  ],
}); // prettier-ignore
