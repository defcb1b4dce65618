import { deductionFact, factsOf, registerFact, type DeductionRow } from "../support/build-facts";
import { schemeWith, testRule } from "../support/rule-tester";

const one = (row: DeductionRow) => factsOf({ deductions: [deductionFact(row)] });
const ended = schemeWith({ lastAssessmentEnd: "2023-12-20" });

testRule("deduction-out-of-window", {
  unmet: [
    { name: "years ago", facts: one({ date: "2022-03-04", workYear: 2022 }), cells: ["E5"], verdicts: ["rejected"] },
    { name: "next year's matter", facts: one({ date: "2025-03-04", workYear: 2025 }), cells: ["D5"], verdicts: ["rejected"] },
  ],
  met: [
    { name: "in the year", facts: one({}), verdicts: ["counted"] },
    { name: "in the year, for last year's work", facts: one({ workYear: 2023 }), verdicts: ["counted"] },
    { name: "next year, for this year's work", facts: one({ date: "2025-01-10", workYear: 2024 }), verdicts: ["carried"] },
  ],
  undetermined: [
    { name: "no date", facts: one({ date: "" }), verdicts: ["undetermined"] },
    { name: "last year, end of assessment unknown", facts: one({ date: "2023-12-25" }), verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "the day last year's assessment ended", answer: "met", facts: factsOf({ deductions: [deductionFact({ date: "2023-12-20" })], register: [registerFact()] }), scheme: ended, verdicts: ["counted"] },
    { name: "the day before", answer: "unmet", facts: factsOf({ deductions: [deductionFact({ date: "2023-12-19" })], register: [registerFact()] }), scheme: ended, verdicts: ["rejected"] },
  ],
}); // prettier-ignore
