import { awardFact, deductionFact, factsOf } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const award = (date: string) => factsOf({ awards: [awardFact({ date })] });

testRule("date-unreadable", {
  unmet: [
    { name: "a day that does not exist", facts: award("?2024年2月31日"), cells: ["E5"], verdicts: ["undetermined"] },
    { name: "on a deduction", facts: factsOf({ deductions: [deductionFact({ date: "?去年" })] }), cells: ["D5"], verdicts: ["undetermined"] },
  ],
  met: [
    { name: "a day", facts: award("2024-02-29"), verdicts: ["counted"] },
    { name: "ambiguous: another rule's", facts: award("~5月3日"), verdicts: ["undetermined"] },
  ],
  undetermined: [],
  boundary: [{ name: "blank: another rule's", answer: "met", facts: award(""), verdicts: ["undetermined"] }],
}); // prettier-ignore
