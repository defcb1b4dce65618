import { changde2017Scheme } from "../../src/schemes/changde2017/scheme";
import { awardFact, factsOf, issuer, type AwardRow } from "../support/build-facts";
import { run, schemeWith, testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });
const half = schemeWith({ sameEvent: { kind: "factors", factors: [1, 0.5] } });
const twoLevels = (points: number) =>
  factsOf({
    awards: [
      awardFact({ title: "全国书香县", issuers: [issuer("国务院", "central")], points: 2 }),
      awardFact({ row: 5, title: "全省书香县", documentNumber: "湘政发〔2024〕9号", points }),
    ],
  });

testRule("points-mismatch", {
  unmet: [
    { name: "more than the level gives", facts: one({ points: 7 }), cells: ["J5"], verdicts: ["counted"] },
    { name: "less than the level gives", facts: one({ points: 0.5 }), verdicts: ["counted"] },
    { name: "full points for a second grade that counts half", facts: one({ points: 3, grade: "二等奖" }), scheme: changde2017Scheme, verdicts: ["counted"] },
    { name: "full points for the second of one event", facts: twoLevels(1), scheme: half, cells: ["J6"] },
  ],
  met: [
    { name: "as the level gives", facts: one({ points: 1 }) },
    { name: "blank", facts: one({ points: "" }) },
    { name: "rejected: nothing counts", facts: one({ points: 7, date: "2021-01-01" }) },
    { name: "carried, entered at 0", facts: one({ points: 0, date: "2025-01-02", workYear: 2024 }) },
    { name: "level open", facts: one({ points: 7, issuers: [] }) },
  ],
  undetermined: [],
  boundary: [
    { name: "the sign does not matter", answer: "met", facts: one({ points: -1 }) },
    { name: "half points for a second grade", answer: "met", facts: one({ points: 1.5, grade: "二等奖" }), scheme: changde2017Scheme },
    { name: "half points for the second of one event", answer: "met", facts: twoLevels(0.5), scheme: half },
    { name: "carried, claimed at the wrong points", answer: "unmet", facts: one({ points: 3, date: "2025-01-02", workYear: 2024 }) },
  ],
}); // prettier-ignore

test("points follow class and grade", () => {
  const points = (
    issuerClass: "central" | "ministry" | "national-bureau" | "province-office",
    grade: string,
  ) =>
    run({
      name: "",
      scheme: changde2017Scheme,
      facts: one({ grade, issuers: [issuer("某部门", issuerClass)] }),
    }).awards[0]?.points;
  expect(points("central", "")).toBe(8);
  expect(points("ministry", "一等奖")).toBe(3);
  expect(points("ministry", "第二名")).toBe(1.5);
  expect(points("national-bureau", "")).toBe(1.5);
  expect(points("province-office", "二等")).toBe(1);
});
