import type { Verdict } from "../../domain/verdict";

/** The order in which verdicts are shown. */
export const verdicts: readonly Verdict[] = ["counted", "rejected", "carried", "undetermined"];

/** How many entries got each verdict; null when there are no entries at all. */
export function countVerdicts(
  entries: readonly { readonly verdict: Verdict }[],
): Readonly<Record<Verdict, number>> | null {
  if (entries.length === 0) return null;
  const counts = { counted: 0, rejected: 0, carried: 0, undetermined: 0 };
  for (const { verdict } of entries) counts[verdict] += 1;
  return counts;
}
