import { Exact, toCell } from "../domain/exact";
import type { CellValue } from "../domain/grid";
import { groupBy } from "../domain/group-by";
import { readNumber } from "../domain/numbers";
import { foldName, squeezeText } from "../domain/text";
import { readYesNo } from "../recognise/read-cells";
import type { Argument, ArgumentCell } from "./argument";
import { CellError, invalid } from "./cell-error";
import { byLine } from "./lines";
import { isBlankCell, numberOf, numberOrNull, optionalNumber, requireName, valueOrNull } from "./reading";
import { requireSameSize, shaped, spread, type Result } from "./spread";

/** JX.TOTAL */
export function totalScore(parts: Argument, bonus: Argument, deduction: Argument): Result {
  return byLine({ items: parts, beside: [], perLine: [bonus, deduction] }, ({ items, perLine }) => {
    const [added, taken] = perLine.map((cell) => optionalNumber(cell) ?? new Exact(0));
    const sum = items.reduce((total, item) => total.plus(numberOrNull(item) ?? 0), new Exact(0));
    return toCell(sum.plus(added ?? 0).minus(taken?.abs() ?? 0));
  });
}

/** A total that is known, and where it stands. */
export interface RankedTotal {
  readonly index: number;
  readonly total: number;
}

/** Totals of one group, the largest first. `size` counts those too that are not known yet. */
export interface RankedGroup {
  readonly totals: readonly RankedTotal[];
  readonly size: number;
}

/** A total, or the error that stands for it. */
type Member = { readonly index: number; readonly key: string; readonly total: number | CellError };

function memberOf(totals: Argument, groups: Argument, index: number): Member {
  let key = "";
  try {
    // A single group, or none, holds for all.
    key = groups.count === 1 ? "" : foldName(requireName(groups.cellAt(index), "组别"));
    return { index, key, total: numberOf(totals.cellAt(index)).toNumber() };
  } catch (error) {
    if (error instanceof CellError) return { index, key, total: error };
    throw error;
  }
}

/**
 * Computes for each group and puts the results back in place; a total that is unknown or unreadable keeps its error and
 * takes no place. n log n.
 */
export function byGroup(
  totals: Argument,
  groups: Argument,
  compute: (group: RankedGroup) => readonly CellValue[],
): Result {
  if (groups.count > 1) requireSameSize(totals, groups);
  const members = Array.from({ length: totals.count }, (_, index) => memberOf(totals, groups, index));
  const results: (CellValue | CellError)[] = members.map(({ total }) =>
    total instanceof CellError ? total : "",
  );
  for (const group of groupBy(members, ({ key }) => key).values()) {
    const known = group.flatMap(({ index, total }) => (total instanceof CellError ? [] : [{ index, total }]));
    const sorted = known.sort((a, b) => b.total - a.total);
    compute({ totals: sorted, size: group.length }).forEach((value, place) => {
      const member = sorted[place];
      if (member !== undefined) results[member.index] = value;
    });
  }
  return shaped(results, totals.height, totals.width);
}

/** Ranks of sorted totals: 1, 2, 2, 4, or dense 1, 2, 2, 3. */
export function ranksOf(totals: readonly RankedTotal[], isDense: boolean): readonly number[] {
  let rank = 0;
  return totals.map(({ total }, place) => {
    if (total !== totals[place - 1]?.total) rank = isDense ? rank + 1 : place + 1;
    return rank;
  });
}

function isDenseMethod(method: Argument): boolean {
  const { value } = method.cellAt(0);
  if (method.count > 1) throw invalid(`${method.size}应为一个值。`);
  if (isBlankCell(value) || value === 0) return false;
  if (squeezeText(String(value)).toLowerCase() === "dense") return true;
  throw invalid(`“${method.name}”只能是"dense"（并列不占名次），或不填（并列占名次）。`);
}

/** JX.RANK */
export function rankTotals(totals: Argument, groups: Argument, method: Argument): Result {
  const isDense = isDenseMethod(method);
  return byGroup(totals, groups, (group) => ranksOf(group.totals, isDense));
}

/** How many of the sorted numbers come before the value. */
function countBefore(sorted: readonly number[], isBefore: (number: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(sorted[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isAscending(argument: Argument): boolean {
  const cell = argument.cellAt(0);
  if (argument.count > 1) throw invalid(`${argument.size}应为一个值。`);
  return isBlankCell(cell.value) ? false : (valueOrNull(cell, readYesNo, "TRUE或FALSE") ?? false);
}

/** The numbers of a list; blanks and / take no place. */
function listed(cells: readonly ArgumentCell[]): number[] {
  return cells.flatMap((cell) =>
    isBlankCell(cell.value) ? [] : (numberOrNull(cell, readNumber)?.toNumber() ?? []),
  );
}

/** JX.RANKPOINTS */
export function pointsOfRank(value: Argument, all: Argument, points: Argument, ascending: Argument): Result {
  const isSmallestFirst = isAscending(ascending);
  const sorted = listed(all.cells()).sort((a, b) => (isSmallestFirst ? a - b : b - a));
  return spread([value], (cell) => {
    const own = numberOf(cell).toNumber();
    const rank = countBefore(sorted, (number) => (isSmallestFirst ? number < own : number > own));
    return rank < points.count ? toCell(numberOf(points.cellAt(rank))) : 0;
  });
}
