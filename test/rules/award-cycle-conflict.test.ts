import { awardFact, factsOf, registerFact, type AwardRow, type RegisterRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

// The source scheme's catalogue gives 全国双拥模范城 a cycle of four years.
const title = "全国双拥模范城";
const pair = (award: AwardRow, register: RegisterRow) =>
  factsOf({
    awards: [awardFact({ title, ...award })],
    register: [registerFact({ title, scoringYear: 2021, ...register })],
  });

testRule("award-cycle-conflict", {
  unmet: [],
  met: [
    { name: "never before", facts: factsOf({ awards: [awardFact({ title })] }), verdicts: ["counted"] },
    { name: "an award without a cycle", facts: pair({ title: "全省书香县" }, { title: "全省书香县", date: "2023-05-01" }), verdicts: ["counted"] },
    { name: "another unit", facts: pair({}, { unit: "白沙县", date: "2021-05-01" }), verdicts: ["counted"] },
  ],
  undetermined: [
    { name: "three years after", facts: pair({}, { date: "2021-05-01" }), cells: ["C5"], verdicts: ["counted"] },
    { name: "the round differs, the award does not", facts: pair({ title: `第十一届${title}` }, { date: "2022-05-01" }), verdicts: ["counted"] },
  ],
  boundary: [
    { name: "four years after", answer: "met", facts: pair({}, { date: "2020-12-31", scoringYear: 2020 }), verdicts: ["counted"] },
    { name: "the same year is no earlier round", answer: "met", facts: pair({}, { date: "2024-01-31", scoringYear: 2023 }), verdicts: ["counted"] },
  ],
}); // prettier-ignore
