import { awardFact, factsOf, registerFact, type AwardRow, type RegisterRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const pair = (award: AwardRow, register: RegisterRow) =>
  factsOf({
    awards: [awardFact({ workYear: 2023, date: "2024-01-20", ...award })],
    register: [registerFact({ date: "2024-01-20", ...register })],
  });

testRule("award-already-counted", {
  unmet: [
    { name: "same title, unit and date", facts: pair({}, {}), cells: ["C5"], verdicts: ["rejected"] },
    { name: "same title, unit and document number", facts: pair({}, { date: "", documentNumber: "湘政发[2024]5号" }), verdicts: ["rejected"] },
    { name: "title written otherwise", facts: pair({ title: "《全省河湖管护先进县》" }, {}), verdicts: ["rejected"] },
    { name: "unit under its declared short name", facts: pair({ unit: "市发改局" }, { unit: "市发展改革局" }), verdicts: ["rejected"] },
  ],
  met: [
    { name: "no register", facts: factsOf({ awards: [awardFact()] }) },
    { name: "another date: a new round", facts: pair({}, { date: "2023-01-15" }), verdicts: ["counted"] },
    { name: "another unit", facts: pair({}, { unit: "白沙县" }), verdicts: ["counted"] },
    { name: "another level word: another award", facts: pair({ title: "全国河湖管护先进县" }, {}), verdicts: ["counted"] },
  ],
  undetermined: [
    { name: "register row without date and number", facts: pair({}, { date: "" }), verdicts: ["undetermined"] },
    { name: "register row dated by month", facts: pair({}, { date: "2024-01" }), verdicts: ["undetermined"] },
    { name: "register row without scoring year", facts: pair({}, { scoringYear: "" }), verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "counted the year before", answer: "unmet", facts: pair({}, { scoringYear: 2023 }) },
    { name: "register of the assessed year itself", answer: "met", facts: pair({}, { scoringYear: 2024 }), verdicts: ["counted"] },
    { name: "a day apart", answer: "met", facts: pair({}, { date: "2024-01-21" }), verdicts: ["counted"] },
  ],
}); // prettier-ignore
