import { groupBy } from "../domain/group-by";
import type { RankCheck, ScoredRow } from "../domain/score-sheet";

/** Shared rank, next rank skipped: 1, 2, 2, 4. Largest first. */
export function rankOf<T>(items: readonly T[], valueOf: (item: T) => number): ReadonlyMap<T, number> {
  const sorted = [...items].sort((a, b) => valueOf(b) - valueOf(a));
  const ranks = new Map<T, number>();
  sorted.forEach((item, index) => {
    const above = sorted[index - 1];
    const isEqual = above !== undefined && valueOf(above) === valueOf(item);
    ranks.set(item, isEqual ? (ranks.get(above) ?? index + 1) : index + 1);
  });
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
function wrongIn(group: readonly ScoredRow[], vetoed: ReadonlySet<string>): readonly RankCheck[] {
  const written = ({ row }: ScoredRow): number | null =>
    row.rank?.reading.kind === "value" ? row.rank.reading.value : null;
  const isOpen = (row: ScoredRow): boolean => row.final === null || vetoed.has(row.unit);
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
  const ranks = rankOf(places, ({ final }) => round(final));
  const equals = groupBy(places, ({ final }) => round(final));
  const distinct = [...equals.keys()].sort((a, b) => b - a);
  const dense = new Map(distinct.map((value, index) => [value, index + 1]));
  return new Map(
    places.map((place) => {
      const value = round(place.final);
      const first = ranks.get(place) ?? 0;
      const ties = equals.get(value)?.length ?? 1;
      return [
        place,
        new Set([...Array.from({ length: ties }, (_, i) => first + i), dense.get(value) ?? first]),
      ];
    }),
  );
}

/** Rows whose rank is wrong, by category or over the whole sheet, whichever the written ranks follow. */
export function wrongRanks(rows: readonly ScoredRow[], vetoed: ReadonlySet<string>): readonly RankCheck[] {
  const ranked = rows.filter(({ row }) => row.rank !== null);
  if (ranked.length < 2) return [];
  const byCategory = [...groupBy(ranked, ({ row }) => row.category).values()];
  const groupings = [byCategory, [ranked]].map((groups) => groups.flatMap((group) => wrongIn(group, vetoed)));
  const [best = []] = groupings.sort((a, b) => a.length - b.length);
  // Ranks of which most are wrong follow another figure than the final score.
  return best.length * 3 > ranked.length * 2 && ranked.length > 3 ? [] : best;
}
