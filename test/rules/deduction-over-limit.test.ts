import { deductionFact, factsOf } from "../support/build-facts";
import { run, schemeWith, testRule } from "../support/rule-tester";

const column = (...points: readonly number[]) =>
  factsOf({
    deductions: points.map((value, index) =>
      deductionFact({ row: 4 + index, matter: `事项${index}`, original: null, points: value }),
    ),
  });
const perUnit = schemeWith({ deductionLimits: { perUnit: 2, perMatter: null } });
const perMatter = schemeWith({ deductionLimits: { perUnit: null, perMatter: 1 } });

testRule("deduction-over-limit", {
  unmet: [
    { name: "a unit above its limit", facts: column(1, 0.5, 1), scheme: perUnit, cells: ["I7"], verdicts: ["counted", "counted", "counted"] },
    { name: "a matter above its limit", facts: column(0.5, 1.5), scheme: perMatter, cells: ["I6"] },
  ],
  met: [
    { name: "no limit", facts: column(5, 5) },
    { name: "below", facts: column(0.5), scheme: perUnit },
  ],
  undetermined: [],
  boundary: [
    { name: "just at the limit", answer: "met", facts: column(1, 1), scheme: perUnit },
    { name: "0.1 ten times is not above 1", answer: "met", facts: column(...Array.from({ length: 10 }, () => 0.1)), scheme: schemeWith({ deductionLimits: { perUnit: 1, perMatter: null } }) },
  ],
}); // prettier-ignore

test("totals are cut to the limits", () => {
  const total = (scheme: typeof perUnit) =>
    run({ name: "", facts: column(1, 0.5, 1.5), scheme }).totals[0]?.deduction;
  expect(total(perUnit)).toBe(2);
  expect(total(perMatter)).toBe(2.5);
});
