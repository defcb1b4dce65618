import { awardFact, deductionFact, factsOf } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const award = (date: string) => factsOf({ awards: [awardFact({ date })] });

testRule("date-ambiguous", {
  unmet: [],
  met: [
    { name: "a day", facts: award("2024-05-03"), verdicts: ["counted"] },
    { name: "unreadable: another rule's", facts: award("?2月31日"), verdicts: ["undetermined"] },
  ],
  undetermined: [
    { name: "no year", facts: award("~5月3日"), cells: ["E5"], verdicts: ["undetermined"] },
    { name: "on a deduction", facts: factsOf({ deductions: [deductionFact({ date: "~05/03/2024" })] }), cells: ["D5"], verdicts: ["undetermined"] },
  ],
  boundary: [{ name: "a month is partial, not ambiguous", answer: "met", facts: award("2024-05"), verdicts: ["counted"] }],
}); // prettier-ignore
