import type { BonusCap, SchemeValues } from "./scheme";

interface Pointed {
  readonly titleKey: string;
  readonly points: number | null;
}

/** Whether a cap holds for an award, by the words of its title. */
export function isUnderCap(cap: BonusCap, award: Pointed): boolean {
  const { titles } = cap;
  if (titles === "all") return true;
  if ("with" in titles) return titles.with.some((word) => award.titleKey.includes(word));
  return !titles.without.some((word) => award.titleKey.includes(word));
}

/** Sum of points; decimals such as 0.1 + 0.2 are cleared of what binary fractions add. */
export function sumPoints(entries: readonly { readonly points: number | null }[]): number {
  let sum = 0;
  for (const { points } of entries) sum += points ?? 0;
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(10));
}

/** The entry with which the running sum goes over a limit; undefined while it does not. */
export function firstOver<E extends { readonly points: number | null }>(
  entries: readonly E[],
  limit: number,
): E | undefined {
  let sum = 0;
  return entries.find(({ points }) => sumPoints([{ points: (sum += points ?? 0) }]) > limit);
}

/** A unit's award points after all caps: those on kinds of award first, then those on the whole. */
export function cappedBonus(awards: readonly Pointed[], caps: readonly BonusCap[]): number {
  let bonus = sumPoints(awards);
  for (const cap of caps) {
    if (cap.titles === "all") continue;
    const sum = sumPoints(awards.filter((award) => isUnderCap(cap, award)));
    bonus -= Math.max(0, sum - cap.limit);
  }
  for (const cap of caps) if (cap.titles === "all") bonus = Math.min(bonus, cap.limit);
  return sumPoints([{ points: bonus }]);
}

/** A unit's deductions after the limits on each matter and on the whole. */
export function limitedDeduction(
  deductions: readonly { readonly points: number | null }[],
  { perMatter, perUnit }: SchemeValues["deductionLimits"],
): number {
  const each = deductions.map(({ points }) => ({ points: Math.min(points ?? 0, perMatter ?? Infinity) }));
  return Math.min(sumPoints(each), perUnit ?? Infinity);
}
