import { groupBy } from "../domain/group-by";
import type { Cause, KeptResult, ResultDifference } from "../domain/result-difference";
import type { UnitResult } from "../domain/unit-result";

/** Figures that no item stands for. */
const names = { score: "得分", bonus: "加分", deduction: "减分" } as const;

export function keptResult(result: UnitResult): KeptResult {
  const { unit, category, items, score, bonus, deduction, final, rank, grade } = result;
  const figures = Object.fromEntries([
    ...items.map(({ name, value }): [string, number | null] => [name, value]),
    [names.score, score.value],
    [names.bonus, bonus.value],
    [names.deduction, deduction.value],
  ]);
  return { unit, category, figures, final: final.value, rank: rank.value, grade: grade.value };
}

/** Items that changed; the score itself only where none of them says why it did. */
function figureCauses(before: KeptResult, after: KeptResult): readonly Cause[] {
  const all = [...new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])];
  const changed = all.flatMap((name): Extract<Cause, { kind: "figure" }>[] => {
    const change = [before.figures[name] ?? null, after.figures[name] ?? null] as const;
    return change[0] === change[1] ? [] : [{ kind: "figure", name, change }];
  });
  const own: readonly string[] = Object.values(names);
  const hasItem = changed.some(({ name }) => !own.includes(name));
  return hasItem ? changed.filter(({ name }) => name !== names.score) : changed;
}

/** Better rank first; no rank comes behind every rank. */
const placeOf = ({ rank }: KeptResult): number => rank ?? Infinity;

interface Pair {
  readonly before: KeptResult;
  readonly after: KeptResult;
}

function passingCauses(own: Pair, others: readonly Pair[]): readonly Cause[] {
  const passedBy = others.filter(
    ({ before, after }) => placeOf(before) >= placeOf(own.before) && placeOf(after) < placeOf(own.after),
  );
  const passed = others.filter(
    ({ before, after }) => placeOf(before) <= placeOf(own.before) && placeOf(after) > placeOf(own.after),
  );
  const unitsOf = (pairs: readonly Pair[]): readonly string[] => pairs.map(({ after }) => after.unit);
  const causes = [
    { kind: "passed-by", units: unitsOf(passedBy) },
    { kind: "passed", units: unitsOf(passed) },
  ] as const;
  return causes.filter(({ units }) => units.length > 0);
}

/** Who moved since the last run, and why; units that are new or gone are no movement. */
export function resultDifferences(
  before: readonly KeptResult[],
  after: readonly KeptResult[],
): readonly ResultDifference[] {
  const earlier = new Map(before.map((each) => [each.unit, each]));
  const pairs = after.flatMap((each): Pair[] => {
    const known = earlier.get(each.unit);
    return known === undefined ? [] : [{ before: known, after: each }];
  });
  return [...groupBy(pairs, (pair) => pair.after.category).values()].flatMap((group) =>
    group.flatMap((pair): ResultDifference[] => {
      const { before: was, after: is } = pair;
      if (was.final === is.final && was.rank === is.rank && was.grade === is.grade) return [];
      const others = group.filter((each) => each !== pair);
      const causes = [...figureCauses(was, is), ...(was.rank === is.rank ? [] : passingCauses(pair, others))];
      return [
        {
          ...{ unit: is.unit, category: is.category, causes },
          ...{ final: [was.final, is.final], rank: [was.rank, is.rank], grade: [was.grade, is.grade] },
        },
      ];
    }),
  );
}
