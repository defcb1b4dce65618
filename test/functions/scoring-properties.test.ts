import { Decimal } from "decimal.js";
import fc from "fast-check";
import { completion, efficacy, score } from "../../src/functions/functions";
import { one } from "../support/function-errors";

describe("against decimal arithmetic", () => {
  const hundredths = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
  const weight = fc.integer({ min: 1, max: 1000 }).map((n) => n / 10);
  const decimal = (value: number) => new Decimal(value);
  const close = (actual: unknown, expected: Decimal) =>
    expect(decimal(Number(actual)).minus(expected).abs().lte(expected.abs().times(1e-15))).toBe(true);

  test("weighted scores", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hundredths, weight, weight), { minLength: 1, maxLength: 30 }),
        (items) => {
          const scores = [items.map(([s]) => s)];
          const weights = [items.map(([, w]) => w)];
          const fulls = [items.map(([, , f]) => f)];
          const total = items.reduce((sum, [s, w]) => sum.plus(decimal(s).times(w)), decimal(0));
          const weightSum = items.reduce((sum, [, w]) => sum.plus(w), decimal(0));
          close(score(scores, weights)[0]?.[0], total.div(weightSum));
          const parts = items.reduce((sum, [s, w, f]) => sum.plus(decimal(s).times(w).div(f)), decimal(0));
          expect(Number(score(scores, weights, fulls)[0]?.[0])).toBeCloseTo(parts.toNumber(), 9);
        },
      ),
    );
  });

  test("efficacy stays within 0 and the full marks, and is the same read backwards", () => {
    const different = fc
      .tuple(hundredths, hundredths, hundredths, weight)
      .filter(([, low, high]) => low !== high);
    fc.assert(
      fc.property(different, ([value, low, high, full]) => {
        const result = Number(efficacy(one(value), one(low), one(high), one(full))[0]?.[0]);
        expect(result).toBeGreaterThanOrEqual(0);
        expect(result).toBeLessThanOrEqual(full);
        expect(efficacy(one(-value), one(-low), one(-high), one(full))).toEqual([[result]]);
      }),
    );
  });

  test("completion grows with what was done", () => {
    fc.assert(
      fc.property(hundredths, weight, weight, (actual, target, full) => {
        const now = Number(completion(one(actual), one(target), one(full))[0]?.[0]);
        const more = Number(completion(one(actual + 1), one(target), one(full))[0]?.[0]);
        expect(more).toBeGreaterThanOrEqual(now);
        close(now, Decimal.max(0, Decimal.min(decimal(actual).div(target), 1).times(full)));
      }),
    );
  });
});
