import { groupBy } from "../domain/group-by";
import type { ResultValues } from "../domain/result-values";
import type { RankCheck, ScoredRow } from "../domain/score-sheet";

/** Below 0 where the first comes before the second; 0 for equals, which share a rank. */
export type Compare<T> = (a: T, b: T) => number;

/** Ranks of all items: after a shared rank the next is skipped (1, 2, 2, 4) or follows (1, 2, 2, 3). */
export function rankOf<T>(
  items: readonly T[],
  compare: Compare<T>,
  shared: ResultValues["sharedRank"],
): ReadonlyMap<T, number> {
  const ranks = new Map<T, number>();
  let rank = 0;
  let above: T | undefined;
  for (const [index, item] of [...items].sort(compare).entries()) {
    if (above === undefined || compare(above, item) !== 0) rank = shared === "dense" ? rank + 1 : index + 1;
    ranks.set(item, rank);
    above = item;
  }
  return ranks;
}

interface Place {
  readonly row: ScoredRow;
  readonly final: number;
  readonly written: number;
}

/** Finals are compared by two decimals more than sheets usually show, so that noise of sums breaks no tie. */
const fine = (value: number): number => Number(value.toFixed(6));
const coarse = (value: number): number => Number(value.toFixed(2));

/** The rows of one group whose written rank no rule of ties allows: shared and skipped, dense, or broken by another item. */
function wrongIn(group: readonly ScoredRow[], unranked: ReadonlySet<string>): readonly RankCheck[] {
  const written = ({ row }: ScoredRow): number | null =>
    row.rank?.reading.kind === "value" ? row.rank.reading.value : null;
  const isOpen = (row: ScoredRow): boolean => row.final === null || unranked.has(row.unit);
  const openRanks = group.filter(isOpen).flatMap((row) => written(row) ?? []);
  const places = group.flatMap((row): readonly Place[] => {
    const rank = written(row);
    if (isOpen(row) || row.final === null || rank === null) return [];
    // The rank among those whose score is known: units that are still open leave no gap.
    return [{ row, final: row.final, written: rank - openRanks.filter((open) => open < rank).length }];
  });
  const known = group.filter((row) => !isOpen(row) && row.final !== null);
  if (places.length !== known.length) return [];
  const allowed = [fine, coarse].map((round) => allowedRanks(places, round));
  return places.flatMap((place) => {
    if (allowed.some((ranks) => ranks.get(place)?.has(place.written) === true)) return [];
    const expected = withOpen(Math.min(...(allowed[0]?.get(place) ?? [0])), openRanks);
    return [{ row: place.row, written: written(place.row) ?? 0, expected }];
  });
}

/** A rank among those whose score is known, as it stands between the ranks that open units hold. */
function withOpen(rank: number, openRanks: readonly number[]): number {
  return [...openRanks]
    .sort((a, b) => a - b)
    .reduce((place, open) => (open <= place ? place + 1 : place), rank);
}

function allowedRanks(
  places: readonly Place[],
  round: (value: number) => number,
): ReadonlyMap<Place, ReadonlySet<number>> {
  const byScore: Compare<Place> = (a, b) => round(b.final) - round(a.final);
  const ranks = rankOf(places, byScore, "skipped");
  const dense = rankOf(places, byScore, "dense");
  const equals = groupBy(places, ({ final }) => round(final));
  return new Map(
    places.map((place) => {
      const first = ranks.get(place) ?? 0;
      const ties = equals.get(round(place.final))?.length ?? 1;
      return [
        place,
        new Set([...Array.from({ length: ties }, (_, i) => first + i), dense.get(place) ?? first]),
      ];
    }),
  );
}

/** Rows whose rank is wrong, by category or over the whole sheet, whichever the written ranks follow. */
export function wrongRanks(rows: readonly ScoredRow[], unranked: ReadonlySet<string>): readonly RankCheck[] {
  const ranked = rows.filter(({ row }) => row.rank !== null);
  if (ranked.length < 2) return [];
  const byCategory = [...groupBy(ranked, ({ row }) => row.category).values()];
  const groupings = [byCategory, [ranked]].map((groups) =>
    groups.flatMap((group) => wrongIn(group, unranked)),
  );
  const [best = []] = groupings.sort((a, b) => a.length - b.length);
  // Ranks of which most are wrong follow another figure than the final score.
  return best.length * 3 > ranked.length * 2 && ranked.length > 3 ? [] : best;
}
