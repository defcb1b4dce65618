import { deductionFact, factsOf, type DeductionRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const one = (row: DeductionRow) => factsOf({ deductions: [deductionFact({ province: false, ...row })] });

testRule("deduction-doubled-wrongly", {
  unmet: [
    { name: "doubled without the province", facts: one({ original: 0.5, points: 1 }), cells: ["I5"], verdicts: ["counted"] },
    { name: "less than the original", facts: one({ original: 0.5, points: 0.25 }), cells: ["I5"] },
    { name: "province column blank", facts: one({ province: null, original: 0.5, points: 1 }), cells: ["I5"] },
  ],
  met: [
    { name: "equal", facts: one({ original: 0.5, points: 0.5 }), verdicts: ["counted"] },
    { name: "by the province", facts: one({ province: true, original: 0.5, points: 1 }) },
    { name: "no 扣分 to compare", facts: one({ original: 0.5, points: "" }) },
  ],
  undetermined: [],
  boundary: [{ name: "the sign is another rule's", answer: "met", facts: one({ original: 0.5, points: -0.5 }) }],
}); // prettier-ignore
