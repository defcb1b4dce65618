import { deductionFact, factsOf } from "../support/build-facts";
import { run, testRule } from "../support/rule-tester";

const column = (...points: readonly (number | string)[]) =>
  factsOf({
    deductions: points.map((value, index) =>
      deductionFact({ row: 4 + index, matter: `事项${index}`, original: null, points: value }),
    ),
  });

testRule("deduction-sign", {
  unmet: [
    { name: "one negative among positives", facts: column(0.5, 1, -0.5), cells: ["I7"], verdicts: ["counted", "counted", "counted"] },
    { name: "one positive among negatives", facts: column(-0.5, 1, -0.5), cells: ["I6"] },
  ],
  met: [
    { name: "all positive", facts: column(0.5, 1) },
    { name: "all negative", facts: column(-0.5, -1) },
    { name: "0 has no sign", facts: column(0.5, 0) },
  ],
  undetermined: [{ name: "as many of either", facts: column(0.5, -0.5), cells: ["I6"] }],
  boundary: [
    { name: "two against one", answer: "unmet", facts: column(0.5, 0.5, -0.5), cells: ["I7"] },
    { name: "a single row", answer: "met", facts: column(-0.5) },
  ],
}); // prettier-ignore

test("points are deducted by their absolute value", () => {
  expect(run({ name: "", facts: column(0.5, 1, -0.5) }).totals).toMatchObject([{ deduction: 2 }]);
});
