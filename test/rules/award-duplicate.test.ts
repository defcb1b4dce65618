import { awardFact, factsOf, issuer, type AwardRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const rows = (...given: readonly AwardRow[]) =>
  factsOf({ awards: given.map((row, index) => awardFact({ row: 4 + index, ...row })) });
const noNumber = { documentNumber: "" };

testRule("award-duplicate", {
  unmet: [
    { name: "the same row twice", facts: rows({}, {}), cells: ["C6"], verdicts: ["counted", "rejected"] },
    { name: "three times, by date or by number", facts: rows({ date: "2024-05-06" }, { documentNumber: "湘政发〔2024〕5号", date: "2024-05-07" }, noNumber), cells: ["C6", "C7"] },
    { name: "title in other marks", facts: rows({ title: "《全省河湖管护先进县》" }, { title: "全省 河湖管护先进县" }), verdicts: ["counted", "rejected"] },
    { name: "round written otherwise", facts: rows({ title: "第五届全省书香县" }, { title: "第5届全省书香县" }), verdicts: ["counted", "rejected"] },
    { name: "the first cannot count, so the second does", facts: rows({ recipient: "青石县水利局" }, { recipient: "青石县" }), cells: ["C5"], verdicts: ["rejected", "counted"] },
  ],
  met: [
    { name: "another year's round", facts: rows({ title: "2023年度全省先进县", documentNumber: "湘政发〔2024〕1号", date: "2024-01-04" }, { title: "2024年度全省先进县", date: "2024-12-04" }), verdicts: ["counted", "counted"] },
    { name: "another round", facts: rows({ title: "第五届全省书香县" }, { title: "第六届全省书香县" }), verdicts: ["counted", "counted"] },
    { name: "another unit", facts: rows({}, { unit: "白沙县" }), verdicts: ["undetermined", "undetermined"] },
    { name: "one joint row", facts: factsOf({ awards: [awardFact({ joint: true }), awardFact({ joint: true, unit: "白沙县" })] }), verdicts: ["counted", "counted"] },
    { name: "no title to compare", facts: rows({ title: "" }, { title: "" }) },
  ],
  undetermined: [],
  boundary: [
    { name: "same date, other issuer, no number", answer: "met", facts: rows(noNumber, { ...noNumber, issuers: [issuer("水利部", "ministry")] }) },
    { name: "other date, same number", answer: "unmet", facts: rows({}, { date: "2024-06-06" }) },
    { name: "other date, no number", answer: "met", facts: rows(noNumber, { ...noNumber, date: "2024-06-06" }) },
  ],
}); // prettier-ignore
