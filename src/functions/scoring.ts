import type { Decimal } from "decimal.js";
import { Exact, toCell } from "../domain/exact";
import { readDeductionNumber, readNumber } from "../domain/numbers";
import { squeezeText } from "../domain/text";
import type { Argument, ArgumentCell } from "./argument";
import { invalid, pending } from "./cell-error";
import { byLine, type Line } from "./lines";
import { isBlankCell, numberOf, numberOrNull, optionalNumber } from "./reading";
import { spread, type Result } from "./spread";

const zero = new Exact(0);

function sum(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((total, number) => total.plus(number), zero);
}

/** A number that must be more than 0 to be divided by. */
function positive(cell: ArgumentCell): Decimal {
  const number = numberOf(cell);
  if (number.gt(0)) return number;
  throw invalid(`${cell.place}为${number.toString()}，应大于0，请改正。`);
}

function notNegative(cell: ArgumentCell): Decimal {
  const number = numberOf(cell);
  if (!number.isNegative() || number.isZero()) return number;
  throw invalid(`${cell.place}为${number.toString()}，不应为负，请改正。`);
}

/** Scores with their weights; an item that says "not applicable" leaves with its weight. */
function weighted({
  items,
  beside,
}: Line): readonly { score: Decimal; weight: Decimal; full: Decimal | null }[] {
  const [weights = [], fulls = []] = beside;
  return items.flatMap((item, i) => {
    const score = numberOrNull(item);
    const weight = weights[i];
    const full = fulls[i];
    if (score === null || weight === undefined) return [];
    return [{ score, weight: notNegative(weight), full: full === undefined ? null : positive(full) }];
  });
}

/** JX.SCORE */
export function weightedScore(scores: Argument, weights: Argument, fullMarks: Argument): Result {
  const beside = fullMarks.isOmitted ? [weights] : [weights, fullMarks];
  return byLine({ items: scores, beside, perLine: [] }, (line) => {
    const parts = weighted(line);
    if (parts.length === 0) throw pending(`“${scores.name}”都标明不适用，无法计算。`);
    const share = parts.map(({ score, weight, full }) => {
      const product = score.times(weight);
      return full === null ? product : product.div(full);
    });
    if (!fullMarks.isOmitted) return toCell(sum(share));
    const total = sum(parts.map(({ weight }) => weight));
    if (total.isZero()) throw invalid(`“${weights.name}”之和为0，请填写权重。`);
    return toCell(sum(share).div(total));
  });
}

/** JX.COMPLETION */
export function completionScore(actual: Argument, target: Argument, full: Argument, cap: Argument): Result {
  return spread([actual, target, full, cap], (done, aim, marks, most) => {
    const ratio = numberOf(done).div(positive(aim));
    const limited = Exact.min(ratio, optionalNumber(most) ?? 1);
    return toCell(Exact.max(numberOf(marks).times(limited), 0));
  });
}

type Band = readonly [bound: Decimal, points: Decimal];

const isNothing = ([bound, points]: Band): boolean => bound.isZero() && points.isZero();

/**
 * On the desktop a blank row is two zeros: rows of zeros are blank when there are several of them, or when another band
 * begins at 0.
 */
function withoutBlankBands(bands: readonly Band[]): readonly Band[] {
  const zeros = bands.filter(isNothing).length;
  const hasOther = bands.some((band) => band[0].isZero() && !isNothing(band));
  return zeros > 1 || hasOther ? bands.filter((band) => !isNothing(band)) : bands;
}

/** Bands from the highest bound down. */
function bandsOf(bands: Argument): readonly Band[] {
  if (bands.width !== 2) throw invalid(`${bands.size}应为两列：下限、得分。`);
  const rows = bands.rows.flatMap((row, i): Band[] => {
    if (row.every(isBlankCell)) return [];
    return [[numberOf(bands.cellAt(i * 2)), numberOf(bands.cellAt(i * 2 + 1))]];
  });
  if (rows.length === 0) throw pending(`“${bands.name}”未填写，请补填各档下限和得分。`);
  const sorted = [...withoutBlankBands(rows)].sort(([a], [b]) => b.comparedTo(a));
  for (const [i, [bound, points]] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next?.[0].eq(bound) && !next[1].eq(points)) {
      throw invalid(`“${bands.name}”有两档的下限都是${bound.toString()}而得分不同，请删去一档。`);
    }
  }
  return sorted;
}

/** JX.STEP */
export function stepScore(value: Argument, bands: Argument): Result {
  const steps = bandsOf(bands);
  return spread([value], (cell) => {
    const reached = numberOf(cell);
    const step = steps.find(([bound]) => bound.lte(reached));
    return step === undefined ? 0 : toCell(step[1]);
  });
}

/** JX.PERFAULT: what one fault costs may be written −0.5 or 扣0.5. */
export function perFaultScore(count: Argument, each: Argument, full: Argument, limit: Argument): Result {
  return spread([count, each, full, limit], (faults, cost, marks, most) => {
    const whole = numberOf(marks);
    const lost = notNegative(faults).times(numberOf(cost, readDeductionNumber).abs());
    const allowed = optionalNumber(most, readDeductionNumber)?.abs() ?? whole;
    return toCell(whole.minus(Exact.min(lost, allowed)));
  });
}

/** The share of the full marks that the worst value keeps, and what is left for the distance from it (功效系数法). */
const base = new Exact("0.6");
const rest = new Exact("0.4");

/** JX.EFFICACY */
export function efficacyScore(value: Argument, low: Argument, high: Argument, full: Argument): Result {
  return spread([value, low, high, full], (cell, worst, best, marks) => {
    const [from, to, whole] = [numberOf(worst), numberOf(best), numberOf(marks)];
    const span = to.minus(from);
    if (span.isZero()) throw invalid(`${worst.place}与${best.place}相等，无法按功效系数计分，请改正。`);
    const score = whole.times(base.plus(rest.times(numberOf(cell).minus(from)).div(span)));
    return toCell(Exact.min(Exact.max(score, 0), whole));
  });
}

/** JX.SHARE */
export function sharedScore(parentScore: Argument, factor: Argument): Result {
  return spread([parentScore, factor], (score, share) => toCell(numberOf(score).times(numberOf(share))));
}

/** A round of 0 to 100; the text 96% is 96 there. */
function roundOf(cell: ArgumentCell): Decimal | null {
  const isPercent = typeof cell.value === "string" && squeezeText(cell.value).endsWith("%");
  const round = numberOrNull(cell, readNumber)?.times(isPercent ? 100 : 1) ?? null;
  if (round === null || (round.gte(0) && round.lte(100))) return round;
  throw invalid(`${cell.place}为${round.toString()}，应在0至100之间，请改正。`);
}

/** JX.SURVEY */
export function surveyScore(rounds: Argument, full: Argument): Result {
  return byLine({ items: rounds, beside: [], perLine: [full] }, ({ items, perLine: [marks] }) => {
    const held = items.flatMap((item) => roundOf(item) ?? []);
    if (held.length === 0) throw pending(`“${rounds.name}”都标明不适用，无法计算。`);
    const whole = marks === undefined ? zero : numberOf(marks);
    return toCell(
      sum(held)
        .times(whole)
        .div(held.length * 100),
    );
  });
}

/** A share of 0 to 1; null for answers that are left out (blank, or /). */
function answerShare(cell: ArgumentCell | undefined): Decimal | null {
  if (cell === undefined || isBlankCell(cell.value)) return null;
  const share = numberOrNull(cell);
  if (share === null || (share.gte(0) && share.lte(1))) return share;
  throw invalid(`${cell.place}为${share.toString()}，应为0至1的系数（如0.75或75%），请改正。`);
}

/** JX.SATISFACTION */
export function satisfactionScore(counts: Argument, shares: Argument, full: Argument): Result {
  return byLine(
    { items: counts, beside: [shares], perLine: [full] },
    ({ items, beside, perLine: [marks] }) => {
      const answers = items.flatMap((item, i) => {
        const share = answerShare(beside[0]?.[i]);
        return share === null ? [] : [{ count: notNegative(item), share }];
      });
      const total = sum(answers.map(({ count }) => count));
      if (total.isZero()) throw pending(`“${counts.name}”没有计入的答卷，请补填份数。`);
      const satisfied = sum(answers.map(({ count, share }) => count.times(share)));
      const whole = marks === undefined ? zero : numberOf(marks);
      return toCell(satisfied.times(whole).div(total));
    },
  );
}
