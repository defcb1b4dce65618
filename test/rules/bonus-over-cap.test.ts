import { awardFact, factsOf, issuer, type AwardRow } from "../support/build-facts";
import { run, schemeWith, testRule } from "../support/rule-tester";

const titles = ["全省书香县", "全省治水县", "全国茶叶县", "全省公路排名第一名"];
const awards = (count: number, extra: AwardRow = {}) =>
  factsOf({
    awards: titles
      .slice(0, count)
      .map((title, index) =>
        awardFact({ row: 4 + index, title, documentNumber: `文〔2024〕${index}号`, points: "", ...extra }),
      ),
  });
const capped = schemeWith({ caps: [{ limit: 2, titles: "all" }] });
const byKind = schemeWith({
  caps: [
    { limit: 2, titles: { without: ["排名"] } },
    { limit: 0.5, titles: { with: ["排名"] } },
  ],
});

testRule("bonus-over-cap", {
  unmet: [
    { name: "one award too many", facts: awards(3), scheme: capped, cells: ["J7"], verdicts: ["counted", "counted", "counted"] },
    { name: "each kind over its own cap", facts: awards(4), scheme: byKind, cells: ["J7", "J8"] },
    { name: "one award above the cap by itself", facts: awards(1, { issuers: [issuer("国务院", "central")] }), scheme: schemeWith({ caps: [{ limit: 1, titles: "all" }] }), cells: ["J5"] },
  ],
  met: [
    { name: "no cap", facts: awards(4) },
    { name: "what does not count is not added", facts: awards(4, { date: "2021-01-01" }), scheme: capped },
  ],
  undetermined: [],
  boundary: [
    { name: "just at the cap", answer: "met", facts: awards(2), scheme: capped },
    { name: "two units, each at the cap", answer: "met", facts: factsOf({ awards: [...awards(2).awards, ...awards(2, { unit: "白沙县", date: "2024-07-01", documentNumber: "" }).awards] }), scheme: capped },
  ],
}); // prettier-ignore

test("totals are cut to the cap, kinds first", () => {
  const bonus = (scheme: typeof capped) =>
    run({ name: "", facts: awards(4), scheme }).totals.map((unit) => unit.bonus);
  expect(bonus(capped)).toEqual([2]);
  expect(bonus(byKind)).toEqual([2.5]);
});
