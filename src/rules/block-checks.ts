import type { TableJudgement } from "../domain/rule";
import type { YearScheme } from "../domain/scheme";
import type { IndicatorRow, IndicatorTable } from "../domain/tables";
import { hasGap, isSame, outlineOf, pointsOf, unequalGroups, type Block } from "./indicator-blocks";
import { tidy, valueOf } from "./score-cells";

const placeOf = (sheet: string, { points, name }: IndicatorRow) => ({
  sheet,
  cell: points.cell,
  unit: null,
  title: name,
});

/** A block whose points are neither the sum of its items nor of the blocks in it, nor that of each group in it. */
function inBlock(sheet: string, { head, items, parts }: Block): readonly TableJudgement[] {
  const stated = valueOf(head.points);
  const sums = [pointsOf(items), pointsOf(parts)];
  const [sum] = sums;
  if (stated === null || sum === null || sum === undefined || hasGap(items)) return [];
  if (sums.some((each) => each !== null && isSame(each, stated))) return [];
  const unequal = unequalGroups(items, stated);
  if (unequal === null)
    return [{ ...placeOf(sheet, head), message: "block", values: { stated, sum: tidy(sum) } }];
  return unequal.flatMap((group): readonly TableJudgement[] => {
    const [first] = group;
    const own = { stated, sum: tidy(pointsOf(group) ?? 0), group: first?.labels.at(-1) ?? "" };
    return first === undefined ? [] : [{ ...placeOf(sheet, first), message: "group", values: own }];
  });
}

/** Points that the scheme itself gives to blocks (A2), where the table names at least two of them. */
function againstScheme(table: IndicatorTable, scheme: YearScheme): readonly TableJudgement[] {
  const tops = outlineOf(table).tops.filter(({ kind }) => kind === "section");
  const named = scheme.blocks.flatMap(({ words, points }) => {
    const top = tops.find(({ name }) => words.some((word) => name.includes(word)));
    return top === undefined ? [] : [{ top, points }];
  });
  if (named.length < 2) return [];
  return named.flatMap(({ top, points }) => {
    const stated = valueOf(top.points);
    if (stated === null || isSame(stated, points)) return [];
    return [{ ...placeOf(table.sheet, top), message: "scheme", values: { stated, points } }];
  });
}

/** What the blocks of a table say against their items, and against the scheme. */
export function blockChecks(table: IndicatorTable, scheme: YearScheme): readonly TableJudgement[] {
  const { blocks } = outlineOf(table);
  return [...blocks.flatMap((block) => inBlock(table.sheet, block)), ...againstScheme(table, scheme)];
}
