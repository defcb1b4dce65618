import { awardFact, deductionFact, factsOf, type AwardRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });

testRule("unit-name-variant", {
  unmet: [],
  met: [
    { name: "the full name", facts: one({ recipient: "青石县" }), verdicts: ["counted"] },
    { name: "a declared short name", facts: one({ unit: "市发改局", recipient: "市发改局" }), verdicts: ["counted"] },
    { name: "unknown: another rule's", facts: one({ unit: "市粮食局" }), verdicts: ["undetermined"] },
  ],
  undetermined: [
    { name: "the claimant", facts: one({ unit: "市水利局" }), cells: ["A5"], verdicts: ["undetermined"] },
    { name: "the recipient", facts: one({ recipient: "青石" }), cells: ["B5"], verdicts: ["undetermined"] },
    { name: "both", facts: one({ unit: "青石", recipient: "青石" }), cells: ["A5", "B5"], verdicts: ["undetermined"] },
    { name: "on a deduction", facts: factsOf({ deductions: [deductionFact({ unit: "青石" })] }), cells: ["A5"], verdicts: ["undetermined"] },
  ],
  boundary: [{ name: "a form of another unit is no recipient of this one", answer: "met", facts: one({ recipient: "市水利局" }), verdicts: ["rejected"] }],
}); // prettier-ignore
