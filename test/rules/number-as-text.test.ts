import { awardFact, deductionFact, factsOf, type AwardRow, type DeductionRow } from "../support/build-facts";
import { grid } from "../support/grid";
import { factsOf as factsOfGrids } from "../support/read-book";
import { run, testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });
const deduction = (row: DeductionRow) => factsOf({ deductions: [deductionFact(row)] });
const polled = (...rounds: readonly (string | number)[]) =>
  factsOfGrids(grid("公众评议", [["单位名称", "满意率"], ...rounds.map((each, index) => [`第${index + 1}县`, each])])); // prettier-ignore

testRule("number-as-text", {
  unmet: [
    { name: "a percentage among plain figures of a survey", facts: polled(95, 92, "90.5%"), cells: ["B4"] },
    { name: "points of an award", facts: one({ points: "1分" }), cells: ["J5"], verdicts: ["counted"] },
    { name: "points of a deduction", facts: deduction({ points: "0.5分" }), cells: ["I5"], verdicts: ["counted"] },
    { name: "original points", facts: deduction({ original: "0.5" }), cells: ["H5"], verdicts: ["counted"] },
  ],
  met: [
    { name: "a survey in percentages throughout", facts: polled("95%", "92%", "90.5%") },
    { name: "a number", facts: one({ points: 1 }) },
    { name: "blank or not applicable", facts: one({ points: "/" }) },
    { name: "a work year as text is a label", facts: one({ workYear: "2024年" }) },
  ],
  undetermined: [
    { name: "claimed points that cannot be read leave the award", facts: one({ points: "?待定" }), cells: ["J5"], verdicts: ["counted"] },
    { name: "deducted points that cannot be read leave it open", facts: deduction({ original: null, points: "?约1" }), cells: ["I5"], verdicts: ["undetermined"] },
    { name: "a work year that cannot be read", facts: one({ workYear: "?去年" }), cells: ["F5"], verdicts: ["undetermined"] },
    { name: "no points at all", facts: deduction({ original: null, points: "" }), cells: ["I5"], verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "original without 扣分 is enough", answer: "met", facts: deduction({ points: "" }), verdicts: ["counted"] },
  ],
}); // prettier-ignore

test("text that reads as a number has a safe fix", () => {
  const { findings } = run({ name: "", facts: one({ points: "1分" }) });
  expect(findings.map(({ fix }) => fix)).toEqual([{ kind: "safe", edits: [{ cell: "J5", to: 1 }] }]);
});
