import { groupBy } from "../domain/group-by";
import type { UnitResult } from "../domain/unit-result";

/** By category, the best first; units without a rank come last. */
export function byRank(results: readonly UnitResult[]): readonly UnitResult[] {
  const place = ({ rank }: UnitResult): number => rank.value ?? Infinity;
  return [...groupBy(results, ({ category }) => category).values()].flatMap((group) =>
    [...group].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))),
  );
}
