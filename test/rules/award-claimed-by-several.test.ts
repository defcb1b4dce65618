import { awardFact, factsOf, issuer, type AwardRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const rows = (...given: readonly AwardRow[]) =>
  factsOf({ awards: given.map((row, index) => awardFact({ row: 4 + index, ...row })) });

testRule("award-claimed-by-several", {
  unmet: [],
  met: [
    { name: "one row names both", facts: rows({ row: 4, joint: true }, { row: 4, joint: true, unit: "白沙县" }), verdicts: ["counted", "counted"] },
    { name: "declared in one row, claimed again by one of them", facts: rows({ row: 4, joint: true }, { row: 4, joint: true, unit: "白沙县" }, { row: 5, unit: "白沙县" }), verdicts: ["counted", "counted", "rejected"] },
    { name: "one title merged over the rows of both", facts: rows({ joint: true }, { joint: true, unit: "白沙县" }), verdicts: ["counted", "counted"] },
    { name: "the other claim is already rejected", facts: rows({}, { unit: "白沙县", recipient: "青石县" }), verdicts: ["counted", "rejected"] },
    { name: "issuers too low: nothing to share", facts: rows({ issuers: [issuer("某市人民政府", "municipal")] }, { unit: "白沙县", issuers: [issuer("某市人民政府", "municipal")] }) },
  ],
  undetermined: [
    { name: "two units", facts: rows({}, { unit: "白沙县" }), cells: ["C5", "C6"], verdicts: ["undetermined", "undetermined"] },
    { name: "same number, other date", facts: rows({}, { unit: "白沙县", date: "2024-05-07" }), cells: ["C5", "C6"] },
    { name: "a third beside joint winners", facts: rows({ row: 4, joint: true }, { row: 4, joint: true, unit: "白沙县" }, { row: 5, unit: "清江区" }), verdicts: ["undetermined", "undetermined", "undetermined"] },
  ],
  boundary: [
    { name: "another date and number", answer: "met", facts: rows({}, { unit: "白沙县", date: "2024-05-07", documentNumber: "湘政发〔2024〕6号" }), verdicts: ["counted", "counted"] },
    { name: "same date, another issuer, no number", answer: "met", facts: rows({ documentNumber: "" }, { unit: "白沙县", documentNumber: "", issuers: [issuer("水利部", "ministry")] }) },
  ],
}); // prettier-ignore
