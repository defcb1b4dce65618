import { groupBy } from "../domain/group-by";
import type { YearScheme } from "../domain/scheme";
import { foldName } from "../domain/text";
import type { Computed, UnitResult, Unranked } from "../domain/unit-result";
import { given } from "./computed";
import { rankOf, type Compare } from "./ranks";

/** A unit before its place is known. */
export type Scored = Omit<UnitResult, "rank" | "grade">;

/** What a tie-break looks at: 加分, or the item whose name has the words. */
function tieValue({ bonus, items }: Scored, words: string): Computed | undefined {
  const folded = foldName(words);
  return folded === foldName("加分") ? bonus : items.find(({ name }) => foldName(name).includes(folded));
}

/** By final score, the higher first; equals by the scheme's tie-breaks. */
function comparison({ tieBreaks }: YearScheme): Compare<Scored> {
  return (a, b) => {
    const byFinal = (b.final.value ?? 0) - (a.final.value ?? 0);
    if (byFinal !== 0) return byFinal;
    for (const words of tieBreaks) {
      const [own = 0, other = 0] = [a, b].map((unit) => tieValue(unit, words)?.value ?? undefined);
      if (own !== other) return other - own;
    }
    return 0;
  };
}

function openRank(unit: Scored, veto: Computed<string> | null, unranked: Unranked): Computed {
  const inputs = unranked === "vetoed" && veto !== null ? [veto] : [unit.final];
  return { value: null, step: "not-ranked", name: unranked, clause: "use-of-result", place: null, inputs };
}

/** The rank with what it follows from: the final score, what broke ties, and the neighbours' scores. */
function rankFigure(unit: Scored, rank: number, sorted: readonly Scored[], scheme: YearScheme): Computed {
  const at = sorted.indexOf(unit);
  const neighbours = [sorted[at - 1], sorted[at + 1]].flatMap((other) =>
    other === undefined ? [] : [other],
  );
  const isTied = neighbours.some(({ final }) => final.value === unit.final.value);
  const ties = isTied ? scheme.tieBreaks.flatMap((words) => tieValue(unit, words) ?? []) : [];
  const beside = neighbours.map(({ unit: name, final }) =>
    given("neighbour", name, "use-of-result", final.value ?? 0),
  );
  const inputs = [unit.final, ...ties, ...beside];
  return { value: rank, step: "rank", name: unit.category, clause: "use-of-result", place: null, inputs };
}

/** The rank of every unit within its category. */
export function placeUnits(
  units: readonly Scored[],
  vetoOf: (unit: string) => Computed<string> | null,
  scheme: YearScheme,
): ReadonlyMap<Scored, Computed> {
  const compare = comparison(scheme);
  const places = new Map<Scored, Computed>();
  for (const group of groupBy(units, ({ category }) => category).values()) {
    const ranked = group.filter(({ unranked }) => unranked === null).sort(compare);
    const ranks = rankOf(ranked, compare, scheme.sharedRank);
    for (const unit of group) {
      const rank = ranks.get(unit);
      const figure =
        rank === undefined
          ? openRank(unit, vetoOf(unit.unit), unit.unranked ?? "open")
          : rankFigure(unit, rank, ranked, scheme);
      places.set(unit, figure);
    }
  }
  return places;
}
