import type { Evaluation } from "../domain/award-result";
import { decimalOf, toCell } from "../domain/exact";
import type { YearScheme } from "../domain/scheme";
import type { ItemEntry, UnitResult } from "../domain/unit-result";
import type { Need, Standing, Supposed, WhatIf } from "../domain/what-if";

/** No item can be worth more than the whole (A2). */
const whole = 100;
/** Sheets are written in hundredths. */
const usualDigits = 2;

/** One item of one unit with any number of points; what was computed is kept. */
class Supposition {
  private readonly known = new Map<number, Standing>();
  /** Steps up to the full marks. */
  readonly most: number;

  constructor(
    private readonly evaluation: Pick<Evaluation, "resultsWith">,
    private readonly unit: string,
    private readonly entry: ItemEntry,
    private readonly points: number,
    private readonly step: number,
  ) {
    const room = decimalOf(entry.fullMarks ?? whole).minus(decimalOf(points));
    this.most = Math.max(0, room.div(step).ceil().toNumber());
  }

  /** Points after so many steps, never more than the full marks. */
  pointsAt(steps: number): number {
    const raised = toCell(decimalOf(this.points).plus(decimalOf(this.step).times(steps)));
    return steps >= this.most ? Math.max(this.points, this.entry.fullMarks ?? raised) : raised;
  }

  standing(points: number): Standing {
    const known = this.known.get(points);
    if (known !== undefined) return known;
    const results = this.evaluation.resultsWith(this.entry, points);
    const result = results.find(({ unit }) => unit === this.unit);
    const standing = standingOf(points, result);
    this.known.set(points, standing);
    return standing;
  }

  raise(points: number): number {
    return toCell(decimalOf(points).minus(decimalOf(this.points)));
  }

  /** The fewest points with which something holds that also holds with all points above; null if it never does. */
  need(holds: (standing: Standing) => boolean): Need | null {
    if (this.most === 0 || !holds(this.standing(this.pointsAt(this.most)))) return null;
    let [fails, fits] = [0, this.most];
    while (fits - fails > 1) {
      const middle = Math.floor((fails + fits) / 2);
      if (holds(this.standing(this.pointsAt(middle)))) fits = middle;
      else fails = middle;
    }
    const points = this.pointsAt(fits);
    return { by: this.raise(points), standing: this.standing(points) };
  }
}

function standingOf(points: number, result: UnitResult | undefined): Standing {
  const { final, rank, grade } = result ?? {};
  return {
    points,
    final: final?.value ?? null,
    rank: rank?.value ?? null,
    grade: grade?.value ?? null,
  };
}

/**
 * 进类进位: what becomes of a unit when it gets more points for one item, and how many it needs for the next rank and
 * the next grade. The whole result is computed anew with those points, so that ties, weights, rounding, quotas and what
 * follows for the others are all in it. Null for a unit or an item that is not there, or an item that is still open.
 */
export function whatIf(
  evaluation: Pick<Evaluation, "results" | "resultsWith">,
  { unit, item, by }: Supposed,
  { rounding }: Pick<YearScheme, "rounding">,
): WhatIf | null {
  const result = evaluation.results.find((each) => each.unit === unit);
  const entry = result?.entries[item];
  const points = result?.items[item]?.value ?? null;
  if (entry === undefined || points === null) return null;
  const step = 10 ** -Math.max(usualDigits, rounding.digits ?? usualDigits);
  const supposed = new Supposition(evaluation, unit, entry, points, step);
  const full = Math.max(points, entry.fullMarks ?? Infinity);
  const wanted = toCell(decimalOf(points).plus(decimalOf(by)));
  const now = standingOf(points, result);
  const then = supposed.standing(Math.max(0, Math.min(full, wanted)));
  const top = supposed.standing(supposed.pointsAt(supposed.most));
  const isRanked = now.rank !== null;
  return {
    now,
    then,
    by: supposed.raise(then.points),
    isFull: then.points >= full,
    hasEffect: supposed.most === 0 || top.final !== now.final,
    nextRank: isRanked ? supposed.need(({ rank }) => rank !== null && rank < (now.rank ?? 0)) : null,
    nextGrade: isRanked ? supposed.need(({ grade }) => grade !== now.grade) : null,
  };
}
