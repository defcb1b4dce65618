import { Decimal } from "decimal.js";
import fc from "fast-check";
import type { Evaluation } from "../../src/domain/award-result";
import type { CellValue } from "../../src/domain/grid";
import type { ItemConversion } from "../../src/domain/result-values";
import type { SchemeValues } from "../../src/domain/scheme";
import { factsOf } from "../support/read-book";
import { run, schemeWith } from "../support/rule-tester";
import { scoreSheet } from "../support/table-book";

type Row = readonly CellValue[];

const header = ["出口额（40分）", "任务完成率（60分）"];
const conversions: readonly ItemConversion[] = [
  { name: "出口额", method: "ratio-to-first" },
  { name: "任务完成率", method: "base-and-excess" },
];

/** What comes of a sheet whose items are both converted. */
function converted(
  rows: readonly Row[],
  values: Partial<SchemeValues> = {},
  words: Row = header,
): Evaluation {
  const facts = factsOf(scoreSheet(words, rows));
  return run({ name: "", facts, scheme: schemeWith({ itemConversions: conversions, ...values }) });
}

const points = ({ results }: Evaluation) => results.map(({ items }) => items.map(({ value }) => value));
const three: readonly Row[] = [
  ["东河区", 1000, 1.2],
  ["大坳县", 250, 1.1],
  ["云溪市", 0, 0.5],
];

test("the ratio to the first, and a base share with the excess, both times full marks", () => {
  const ran = converted(three);
  expect(points(ran)).toEqual([[40, 60], [10, 54], [0, 24]]); // prettier-ignore
  expect(ran.results.map(({ final, rank }) => [final.value, rank.value])).toEqual([[100, 1], [64, 2], [24, 3]]); // prettier-ignore
  expect(points(converted(three, { baseShare: 0.6 })).map(([, rate]) => rate)).toEqual([60, 48, 18]);
});

test("points name the cell that was entered and the first of the category", () => {
  const [, second] = converted(three).results;
  expect(second?.items.map(({ step, inputs }) => [step, inputs.map(({ value, place }) => [value, place?.cell])])).toEqual([
    ["ratio-to-first", [[250, "C4"], [1000, "C3"]]],
    ["base-and-excess", [[1.1, "D4"], [1.2, "D3"]]],
  ]); // prettier-ignore
});

test("nobody above the target: the target alone earns the base share", () => {
  expect(points(converted([["东河区", 5, 1], ["大坳县", 5, 0.9]]))).toEqual([[40, 48], [40, 43.2]]); // prettier-ignore
});

test("below nothing is nothing", () => {
  expect(points(converted([["东河区", 5, 1], ["大坳县", -3, -0.2]]))[1]).toEqual([0, 0]); // prettier-ignore
});

test.each([
  [
    "the first has nothing",
    header,
    [
      ["东河区", 0, 1.2],
      ["大坳县", -1, 1],
    ],
    [null, 60],
  ],
  [
    "a percentage without its sign",
    header,
    [
      ["东河区", 5, 120],
      ["大坳县", 4, 95],
    ],
    [40, null],
  ],
  ["no full marks", ["出口额", "任务完成率（60分）"], three, [null, 60]],
])("is open, never 0: %s", (_name, words, rows, expected) => {
  const ran = converted(rows, {}, words);
  expect(points(ran)[0]).toEqual(expected);
  expect(ran.results[0]?.final.value).toBeNull();
  expect(ran.results[0]?.items.map(({ step }) => step)).toContain("not-converted");
});

test("blanks stay gaps, and the mean of the category is one of points", () => {
  const rows: readonly Row[] = [...three, ["梅岭县", "", 1.2]];
  expect(converted(rows).results[3]?.total.value).toBeNull();
  expect(points(converted(rows, { missingItem: "mean" }))[3]).toEqual([
    new Decimal(50).div(3).toNumber(),
    60,
  ]);
});

test("typed sums are compared with the points, not with what was entered", () => {
  const withSum = (sums: readonly number[]) => three.map((row, i) => [...row, sums[i] ?? 0]);
  const mismatches = (sums: readonly number[]) =>
    converted(withSum(sums), {}, [...header, "合计"]).findings.filter(
      ({ rule }) => rule === "total-mismatch",
    );
  expect(mismatches([100, 64, 24])).toEqual([]);
  expect(mismatches([100, 251.1, 24]).map(({ cell }) => cell)).toEqual(["E4"]);
});

test("the ratio agrees with decimal arithmetic, and orders units as what was entered does", () => {
  const cents = fc.integer({ min: 1, max: 10 ** 9 }).map((value) => value / 100);
  fc.assert(
    fc.property(cents, cents, (first, second) => {
      const rows: readonly Row[] = [["东河区", first, 1], ["大坳县", second, 1]]; // prettier-ignore
      const best = Decimal.max(first, second);
      const [a, b] = points(converted(rows)).map(([value]) => value);
      expect(a).toBeCloseTo(new Decimal(first).times(40).div(best).toNumber(), 12);
      expect(Math.sign((a ?? 0) - (b ?? 0))).toBe(Math.sign(first - second));
    }),
    { numRuns: 50 },
  );
});
