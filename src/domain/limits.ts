import { exact } from "./exact";
import type { BonusCap, SchemeValues } from "./scheme";

interface Pointed {
  readonly points: number | null;
}

/** An award as far as caps look at it. */
export interface CappedAward extends Pointed {
  readonly titleKey: string;
  /** The indicator it is claimed for, with its points; null when that is not known. */
  readonly indicator: CappedIndicator | null;
}

export interface CappedIndicator {
  readonly name: string;
  readonly points: number;
}

/** Awards of one unit that share a limit. */
interface CapGroup<A> {
  readonly limit: number;
  readonly members: readonly A[];
}

/** The awards for which one cap holds; a cap on each indicator makes a group for each. */
export function capGroups<A extends CappedAward>(
  awards: readonly A[],
  cap: BonusCap,
): readonly CapGroup<A>[] {
  if ("shareOfIndicator" in cap) return indicatorGroups(awards, cap.shareOfIndicator);
  const { titles, limit } = cap;
  if (titles === "all") return [{ limit, members: awards }];
  const words = "with" in titles ? titles.with : titles.without;
  const members = awards.filter(
    ({ titleKey }) => words.some((word) => titleKey.includes(word)) === "with" in titles,
  );
  return [{ limit, members }];
}

function indicatorGroups<A extends CappedAward>(awards: readonly A[], share: number): readonly CapGroup<A>[] {
  const groups = new Map<string, { readonly limit: number; readonly members: A[] }>();
  for (const award of awards) {
    const { indicator } = award;
    if (indicator === null) continue;
    const group = groups.get(indicator.name);
    if (group) group.members.push(award);
    else groups.set(indicator.name, { limit: exact(indicator.points * share), members: [award] });
  }
  return [...groups.values()];
}

/** Sum of points. */
export function sumPoints(entries: readonly Pointed[]): number {
  let sum = 0;
  for (const { points } of entries) sum += points ?? 0;
  return exact(sum);
}

/** The entry with which the running sum goes over a limit; undefined while it does not. */
export function firstOver<E extends Pointed>(entries: readonly E[], limit: number): E | undefined {
  let sum = 0;
  return entries.find(({ points }) => exact((sum += points ?? 0)) > limit);
}

const isOnTheWhole = (cap: BonusCap): boolean => "titles" in cap && cap.titles === "all";

/** A unit's award points after all caps: those on kinds of award first, then those on the whole. */
export function cappedBonus(awards: readonly CappedAward[], caps: readonly BonusCap[]): number {
  let bonus = sumPoints(awards);
  for (const cap of caps.filter((each) => !isOnTheWhole(each))) {
    for (const { limit, members } of capGroups(awards, cap)) bonus -= Math.max(0, sumPoints(members) - limit);
  }
  for (const cap of caps) if ("limit" in cap && cap.titles === "all") bonus = Math.min(bonus, cap.limit);
  return exact(bonus);
}

/** A unit's deductions after the limits on each matter and on the whole. */
export function limitedDeduction(
  deductions: readonly Pointed[],
  { perMatter, perUnit }: SchemeValues["deductionLimits"],
): number {
  const each = deductions.map(({ points }) => ({ points: Math.min(points ?? 0, perMatter ?? Infinity) }));
  return Math.min(sumPoints(each), perUnit ?? Infinity);
}
