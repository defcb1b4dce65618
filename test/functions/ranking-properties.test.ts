import { Decimal } from "decimal.js";
import fc from "fast-check";
import { rankPoints, gradeQuota, rank, total } from "../../src/functions/functions";
import { column } from "../support/function-errors";

const quotas = [
  ["优秀", 0.2],
  ["良好", 2],
  ["合格", null],
];
describe("properties", () => {
  const totals = fc.array(
    fc.integer({ min: 0, max: 40 }).map((n) => n / 4),
    { minLength: 1, maxLength: 40 },
  );

  test("a sum of 1,000 scores is exact", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1000, maxLength: 1000 });
    fc.assert(
      fc.property(scores, (cents) => {
        const sum = cents.reduce((all, cent) => all + cent, 0);
        expect(total([cents.map((cent) => cent / 100)])).toEqual([[new Decimal(sum).div(100).toNumber()]]);
      }),
      { numRuns: 20 },
    );
  });

  test("a rank is one more than the number of better totals", () => {
    fc.assert(
      fc.property(totals, (values) => {
        const expected = values.map((value) => values.filter((other) => other > value).length + 1);
        const dense = values.map((value) => new Set(values.filter((other) => other > value)).size + 1);
        expect(rank(column(...values))).toEqual(column(...expected));
        expect(rank(column(...values), undefined, [["dense"]])).toEqual(column(...dense));
        const points = column(...expected.map((_, place) => place + 1));
        expect(rankPoints(column(...values), column(...values), points)).toEqual(column(...expected));
      }),
    );
  });

  test("no better total has a worse grade, equals have the same, quotas are exceeded only by equals", () => {
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 5 }), (values, best) => {
        const grades = gradeQuota(
          column(...values),
          [[0]],
          [
            ["甲", best],
            ["乙", 0.4],
            ["丙", ""],
          ],
        )
          .flat()
          .map(String);
        const order = "甲乙丙";
        for (const [i, value] of values.entries()) {
          for (const [j, other] of values.entries()) {
            const [mine, theirs] = [order.indexOf(grades[i] ?? ""), order.indexOf(grades[j] ?? "")];
            if (value > other) expect(mine).toBeLessThanOrEqual(theirs);
            if (value === other) expect(mine).toBe(theirs);
          }
        }
        const top = values.filter((_, i) => grades[i] === "甲");
        const worst = Math.min(...top);
        expect(top.filter((value) => value > worst).length).toBeLessThan(best);
      }),
    );
  });
});

test("100,000 totals in 1,000 groups are ranked and graded", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => [(index * 7919) % 100_003]);
  const groups = many.map((_, index) => [`组${index % 1000}`]);
  const started = performance.now();
  expect(rank(many, groups)).toHaveLength(100_000);
  expect(gradeQuota(many, groups, quotas)).toHaveLength(100_000);
  expect(rankPoints(many, many, column(3, 2, 1))).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(60_000);
});
