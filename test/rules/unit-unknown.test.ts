import { awardFact, deductionFact, factsOf } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

testRule("unit-unknown", {
  unmet: [
    { name: "a unit that is not on the list", facts: factsOf({ awards: [awardFact({ unit: "市粮食局" })] }), cells: ["A5"], verdicts: ["undetermined"] },
    { name: "on a deduction", facts: factsOf({ deductions: [deductionFact({ unit: "市粮食局" })] }), cells: ["A5"], verdicts: ["undetermined"] },
  ],
  met: [
    { name: "on the list", facts: factsOf({ awards: [awardFact()] }), verdicts: ["counted"] },
    { name: "under a declared short name", facts: factsOf({ awards: [awardFact({ unit: "市发改局" })] }), verdicts: ["counted"] },
    { name: "an undeclared form: another rule's", facts: factsOf({ awards: [awardFact({ unit: "市水利局" })] }), verdicts: ["undetermined"] },
  ],
  undetermined: [{ name: "blank", facts: factsOf({ awards: [awardFact({ unit: "" })] }), cells: ["A5"], verdicts: ["undetermined"] }],
  boundary: [{ name: "no list at all", answer: "met", facts: factsOf({ awards: [awardFact({ unit: "市粮食局", noRoster: true })], noRoster: true }), verdicts: ["counted"] }],
}); // prettier-ignore
