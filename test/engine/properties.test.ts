import fc from "fast-check";
import type { AwardResult } from "../../src/domain/award-result";
import type { AwardFact, DeductionFact, Facts } from "../../src/domain/facts";
import { evaluate } from "../../src/engine/evaluate";
import { rulebook } from "../../src/rules";
import { sourceScheme } from "../../src/schemes/source/scheme";
import { awardFact, deductionFact, factsOf, issuer, registerFact, roster } from "../support/build-facts";

const issuers = [
  [issuer("湖南省人民政府", "province")],
  [issuer("国务院", "central")],
  [issuer("水利部", "ministry"), issuer("人力资源和社会保障部", "ministry")],
  [issuer("某市人民政府", "municipal")],
  [issuer("湖南省教育厅", "province-department")],
  [issuer("某某中心", "unknown")],
  [],
];
const titles = [
  "全省书香县",
  "全国书香县",
  "《全省书香县》",
  "第三届全省治水县",
  "第3届全国治水县",
  "2023年度全省先进县",
  "",
];
const dates = [
  "2024-05-06",
  "2024-05-07",
  "2024-05",
  "2023-12-25",
  "2025-01-10",
  "2021-03-03",
  "",
  "?2月31日",
  "~5月3日",
];

/** Few values, so that rows collide: duplicates, rival claims and events at two levels are common. */
const awardRows = fc.array(
  fc.record({
    unit: fc.constantFrom(...roster.slice(0, 3), "青石", "市粮食局"),
    recipient: fc.constantFrom(null, null, "青石县", "青石县水利局"),
    title: fc.constantFrom(...titles),
    issuers: fc.constantFrom(...issuers),
    date: fc.constantFrom(...dates),
    workYear: fc.constantFrom("", 2023, 2024, 2021),
    documentNumber: fc.constantFrom("", "湘政发〔2024〕5号", "国发〔2024〕9号"),
    points: fc.constantFrom("", 1, 2),
  }),
  { maxLength: 14 },
);

const awardFacts = awardRows.map((rows) => rows.map((row, index) => awardFact({ ...row, row: 4 + index })));
const deductionFacts = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...roster.slice(0, 2)),
      matter: fc.constantFrom("材料迟报", "会议缺席"),
      date: fc.constantFrom("2024-05-06", "2023-01-01", ""),
      province: fc.boolean(),
      points: fc.constantFrom(0.5, -0.5, 1),
    }),
    { maxLength: 8 },
  )
  .map((rows) => rows.map((row, index) => deductionFact({ ...row, row: 4 + index })));

function ledger(awards: readonly AwardFact[], deductions: readonly DeductionFact[] = []): Facts {
  return factsOf({
    awards,
    deductions,
    register: [registerFact({ title: "全省书香县", date: "2024-05-06", unit: "白沙县" })],
  });
}

const run = (facts: Facts) => evaluate(facts, sourceScheme, rulebook, { year: 2024 });

/** Rows whose verdict may move to an equal: duplicates, and equals of one event. */
const movable = (award: AwardResult | undefined): boolean =>
  award?.reasons.some((id) => id === "award-duplicate" || id === "award-same-event") === true;

const shuffled = awardFacts.chain((awards) =>
  fc.tuple(fc.constant(awards), fc.shuffledSubarray(awards, { minLength: awards.length })),
);

test("without duplicates and shared events the order of rows changes nothing", () => {
  fc.assert(
    fc.property(shuffled, ([awards, other]) => {
      const evaluation = run(ledger(awards));
      fc.pre(!evaluation.awards.some((award) => movable(award)));
      const sort = (results: readonly AwardResult[]) => [...results].sort((a, b) => a.row - b.row);
      expect(sort(run(ledger(other)).awards)).toEqual(sort(evaluation.awards));
    }),
  );
});

test("of duplicates exactly as many count in any order", () => {
  fc.assert(
    fc.property(shuffled, ([awards, other]) => {
      const counted = (facts: readonly AwardFact[]) =>
        run(ledger(facts)).awards.filter((award) => award.verdict === "counted").length;
      expect(counted(other)).toBe(counted(awards));
    }),
  );
});

test("an ineligible award changes no other unit's points", () => {
  const low = awardFact({
    row: 99,
    unit: "清江区",
    issuers: [issuer("某市人民政府", "municipal")],
    title: "全省书香县",
  });
  fc.assert(
    fc.property(awardFacts, (awards) => {
      const others = (facts: readonly AwardFact[]) =>
        run(ledger(facts)).totals.filter(({ unit }) => unit !== "清江区");
      expect(others([...awards, low])).toEqual(others(awards));
      expect(
        others([low, ...awards])
          .map(({ bonus }) => bonus)
          .sort(),
      ).toEqual(
        others(awards)
          .map(({ bonus }) => bonus)
          .sort(),
      );
    }),
  );
});

test("evaluating twice gives the same", () => {
  fc.assert(
    fc.property(awardFacts, deductionFacts, (awards, deductions) => {
      const facts = ledger(awards, deductions);
      expect(JSON.stringify(run(facts))).toBe(JSON.stringify(run(facts)));
    }),
  );
});

test("points are 0 unless counted and null when open; reasons stand with every verdict but counted", () => {
  fc.assert(
    fc.property(awardFacts, deductionFacts, (awards, deductions) => {
      const { awards: results, deductions: losses } = run(ledger(awards, deductions));
      for (const { verdict, points, reasons } of [...results, ...losses]) {
        if (verdict === "counted") expect(points).toBeGreaterThan(0);
        else expect(points).toBe(verdict === "undetermined" ? null : 0);
        expect(reasons.length > 0).toBe(verdict !== "counted");
      }
    }),
  );
});

test("the explanation's figures multiply to the points", () => {
  fc.assert(
    fc.property(awardFacts, (awards) => {
      const { awards: results, explanations } = run(ledger(awards));
      results.forEach(({ verdict, points }, index) => {
        const { parts, result } = explanations.award(index);
        const figures = parts
          .filter((part) => /分值|系数/u.test(part.label))
          .map((part) => Number(part.result));
        if (verdict !== "counted") return;
        expect(figures.reduce((product, figure) => product * figure, 1)).toBe(points);
        expect(result).toBe(`认定 ${points}`);
      });
    }),
  );
});
