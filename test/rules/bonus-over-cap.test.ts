import { awardFact, factsOf, issuer, type AwardRow } from "../support/build-facts";
import { grid } from "../support/grid";
import { factsOf as factsOfBook } from "../support/read-book";
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

describe("a cap on each indicator, as a share of its points", () => {
  const scheme = schemeWith({ caps: [{ shareOfIndicator: 0.5 }] });
  const facts = (points: number | string) => {
    const sheet = grid("指标", [
      ["序号", "考核项目", "分值", "评分办法"],
      [1, "河湖管护", points, "按完成情况计分"],
      [2, "书香建设", 6, "按完成情况计分"],
    ]);
    const { indicators, hasIndicators, tables } = factsOfBook(sheet);
    const { awards: claimed, ...others } = awards(3, { indicator: "1.河湖管护" });
    return { ...others, awards: claimed, indicators, hasIndicators, ...(tables ? { tables } : {}) };
  };

  test("is remarked on the award that goes over it, and cuts the total", () => {
    const { findings, totals } = run({ name: "", facts: facts(4), scheme });
    const over = findings.filter(({ rule }) => rule === "bonus-over-cap");
    expect(over.map(({ cell }) => cell)).toEqual(["J7"]);
    expect(totals).toMatchObject([{ bonus: 2 }]);
  });

  test("does not act on an indicator whose points are not known", () => {
    const { findings, totals } = run({ name: "", facts: facts("另定"), scheme });
    expect(findings.filter(({ rule }) => rule === "bonus-over-cap")).toEqual([]);
    expect(totals).toMatchObject([{ bonus: 3 }]);
  });
});

test("totals are cut to the cap, kinds first", () => {
  const bonus = (scheme: typeof capped) =>
    run({ name: "", facts: awards(4), scheme }).totals.map((unit) => unit.bonus);
  expect(bonus(capped)).toEqual([2]);
  expect(bonus(byKind)).toEqual([2.5]);
});
