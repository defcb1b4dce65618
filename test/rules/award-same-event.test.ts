import { awardFact, factsOf, issuer, type AwardRow } from "../support/build-facts";
import { schemeWith, testRule } from "../support/rule-tester";

const rows = (...given: readonly AwardRow[]) =>
  factsOf({
    awards: given.map((row, index) =>
      awardFact({ row: 4 + index, documentNumber: `文〔2024〕${index}号`, ...row }),
    ),
  });
const council = [issuer("国务院", "central")];
const ministry = [issuer("水利部", "ministry")];
const national: AwardRow = { title: "全国河湖管护先进县", issuers: council, date: "2024-09-01" };
const provincial: AwardRow = { title: "全省河湖管护先进县", date: "2024-05-06" };

testRule("award-same-event", {
  unmet: [
    { name: "at two levels", facts: rows(national, provincial), cells: ["C6"], verdicts: ["counted", "rejected"] },
    { name: "the lower one first", facts: rows(provincial, national), cells: ["C5"], verdicts: ["rejected", "counted"] },
    { name: "a ministry's and the province's, both provincial", facts: rows({ ...national, issuers: ministry }, provincial), cells: ["C6"], verdicts: ["counted", "rejected"] },
    { name: "three levels of one event", facts: rows(provincial, national, { ...provincial, title: "省级河湖管护先进县", date: "2024-02-02" }), cells: ["C5", "C7"] },
    { name: "the lower one is open for another reason", facts: rows(national, { ...provincial, recipient: "青石" }), cells: ["C6"], verdicts: ["counted", "rejected"] },
    { name: "once per level", facts: rows(national, provincial, { ...provincial, title: "省级河湖管护先进县", issuers: ministry }), scheme: schemeWith({ sameEvent: { kind: "once-per-level" } }), verdicts: ["counted", "counted", "rejected"] },
  ],
  met: [
    { name: "the higher one does not count", facts: rows({ ...national, date: "2021-09-01" }, provincial), verdicts: ["rejected", "counted"] },
    { name: "the higher one is open", facts: rows({ ...national, recipient: "青石" }, provincial), verdicts: ["undetermined", "counted"] },
    { name: "an open one whose level is open may be the higher", facts: rows(provincial, { ...national, issuers: [issuer("全国妇联", "mass-org")] }), verdicts: ["counted", "undetermined"] },
    { name: "another unit", facts: rows(national, { ...provincial, unit: "白沙县" }), verdicts: ["counted", "counted"] },
    { name: "another work year", facts: rows({ ...national, workYear: 2024 }, { ...provincial, workYear: 2023 }), verdicts: ["counted", "counted"] },
    { name: "a scheme that adds up", facts: rows(national, provincial), scheme: schemeWith({ sameEvent: { kind: "factors", factors: [1] } }), verdicts: ["counted", "counted"] },
  ],
  undetermined: [
    { name: "same title, level and year on two dates", facts: rows(provincial, { ...provincial, date: "2024-10-06" }), cells: ["C6"], verdicts: ["counted", "undetermined"] },
  ],
  boundary: [
    { name: "another round", answer: "met", facts: rows({ ...national, title: "第三届全国书香县" }, { ...provincial, title: "第四届全省书香县" }), verdicts: ["counted", "counted"] },
    { name: "round and marks written otherwise", answer: "unmet", facts: rows({ ...national, title: "《第三届全国书香县》" }, { ...provincial, title: "第3届全省书香县" }), verdicts: ["counted", "rejected"] },
    { name: "half for the second", answer: "met", facts: rows(national, provincial), scheme: schemeWith({ sameEvent: { kind: "factors", factors: [1, 0.5] } }), verdicts: ["counted", "counted"] },
  ],
}); // prettier-ignore
