import { awardFact, factsOf, type AwardRow } from "../support/build-facts";
import { run, testRule } from "../support/rule-tester";

const indicators = ["一、党风廉政建设", "河湖管护（5分）", "经济发展"];
const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)], indicators });

testRule("award-unrelated", {
  unmet: [],
  met: [
    { name: "an indicator of the list", facts: one({ indicator: "经济发展" }), verdicts: ["counted"] },
    { name: "without its serial number", facts: one({ indicator: "党风廉政建设" }), verdicts: ["counted"] },
    { name: "two, one of them on the list", facts: one({ indicator: "其他；经济发展" }), verdicts: ["counted"] },
    { name: "no such column", facts: one({ indicator: null }), verdicts: ["counted"] },
    { name: "no list of indicators", facts: factsOf({ awards: [awardFact({ indicator: "无" })] }), verdicts: ["counted"] },
  ],
  undetermined: [
    { name: "无", facts: one({ indicator: "无" }), cells: ["K5"], verdicts: ["undetermined"] },
    { name: "blank", facts: one({ indicator: "" }), cells: ["K5"], verdicts: ["undetermined"] },
    { name: "not on the list", facts: one({ indicator: "招商引资" }), cells: ["K5"], verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "part of a name", answer: "met", facts: one({ indicator: "党风廉政" }), verdicts: ["counted"] },
    { name: "one character of a name", answer: "undetermined", facts: one({ indicator: "河" }), verdicts: ["undetermined"] },
  ],
}); // prettier-ignore

test("the indicator that shares words with the title is suggested, not taken", () => {
  const { findings } = run({ name: "", facts: one({ title: "全省河湖管护先进县", indicator: "无" }) });
  expect(findings[0]?.message).toContain("河湖管护（5分）");
});
