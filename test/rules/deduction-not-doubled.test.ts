import { deductionFact, factsOf, type DeductionRow } from "../support/build-facts";
import { run, schemeWith, testRule } from "../support/rule-tester";

const one = (row: DeductionRow) => factsOf({ deductions: [deductionFact({ province: true, ...row })] });

testRule("deduction-not-doubled", {
  unmet: [
    { name: "entered as the original", facts: one({ original: 0.4, points: 0.4 }), cells: ["I5"], verdicts: ["counted"] },
    { name: "entered three times", facts: one({ original: 0.4, points: 1.2 }), cells: ["I5"] },
  ],
  met: [
    { name: "doubled", facts: one({ original: 0.4, points: 0.8 }), verdicts: ["counted"] },
    { name: "not by the province", facts: one({ province: false, original: 0.4, points: 0.4 }) },
    { name: "no original to compare", facts: one({ original: null, points: 0.4 }) },
    { name: "a scheme that does not double", facts: one({ original: 0.4, points: 0.4 }), scheme: schemeWith({ doubling: { trigger: "none", factor: 2 } }) },
  ],
  undetermined: [],
  boundary: [
    { name: "0.1 + 0.2 doubled", answer: "met", facts: one({ original: 0.3, points: 0.6 }) },
    { name: "the sign is another rule's", answer: "met", facts: one({ original: 0.5, points: -1 }) },
  ],
}); // prettier-ignore

test("the points deducted are the doubled original, whatever was entered", () => {
  const { deductions } = run({ name: "", facts: one({ original: 0.4, points: 0.4 }) });
  expect(deductions).toMatchObject([{ points: 0.8, doubled: true, reasons: [] }]);
});

test("a single column holds the original", () => {
  expect(run({ name: "", facts: one({ original: null, points: -0.5 }) }).deductions).toMatchObject([
    { points: 1 },
  ]);
});
