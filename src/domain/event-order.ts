import type { AwardEntry } from "./entry";
import type { SameEventPolicy } from "./scheme";
import type { Level } from "./verdict";

const levelOrder: Readonly<Record<Level, number>> = { national: 3, provincial: 2, undetermined: 1, none: 0 };

/** 全国 before 全省 before the rest: between a ministry's and a province's award, which stand at one level. */
function titleOrder(titleKey: string): number {
  if (/全国|国家级|^国家/u.test(titleKey)) return 2;
  return /[市县区]级|全[市县区州]/u.test(titleKey) ? 0 : 1;
}

/** Negative when `a` is the higher award of one event. */
export function compareHeight(a: AwardEntry, b: AwardEntry): number {
  return (
    levelOrder[b.level] - levelOrder[a.level] ||
    (b.basePoints ?? 0) - (a.basePoints ?? 0) ||
    titleOrder(b.titleKey) - titleOrder(a.titleKey)
  );
}

/** Members from the highest to the lowest; equals stay in the order of their rows. */
export function byHeight<E extends AwardEntry>(members: readonly E[]): readonly E[] {
  return [...members].sort(compareHeight);
}

/** The share that each award (highest first) keeps of its points under a policy. */
export function eventFactors(sorted: readonly AwardEntry[], policy: SameEventPolicy): readonly number[] {
  if (policy.kind === "factors") {
    const { factors } = policy;
    return sorted.map((_, index) => factors[Math.min(index, factors.length - 1)] ?? 1);
  }
  return sorted.map((award, index) => (index > 0 && sorted[index - 1]?.level === award.level ? 0 : 1));
}

/**
 * Awards that are open for another reason and stand below one that counts, with that one: they give nothing, however
 * they are decided.
 */
export function openBelow<E extends AwardEntry>(
  members: readonly E[],
  counted: readonly E[],
  policy: SameEventPolicy,
): readonly (readonly [open: E, higher: E])[] {
  const open = members.filter(
    ({ verdict, level }) => verdict === "undetermined" && level !== "undetermined" && level !== "none",
  );
  return open.flatMap((member) => {
    const higher = counted.filter((other) => compareHeight(other, member) < 0);
    const [highest] = higher;
    const isLeft = highest === undefined || eventFactors([...higher, member], policy).at(-1) !== 0;
    return isLeft ? [] : [[member, highest] as const];
  });
}
