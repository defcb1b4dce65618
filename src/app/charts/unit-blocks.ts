import { decimalOf, Exact, toCell } from "../../domain/exact";
import type { Facts } from "../../domain/facts";
import { groupBy } from "../../domain/group-by";
import type { IndicatorTable, ScoreTable } from "../../domain/tables";
import { squeezeText } from "../../domain/text";
import type { Computed, UnitResult } from "../../domain/unit-result";

import { placedIndicators } from "../placed-indicators";

/** What a unit has in each block of indicators, by the block's name; null where a score of it is missing. */
export interface UnitBlocks {
  readonly unit: string;
  readonly category: string;
  readonly points: ReadonlyMap<string, number | null>;
}

/** Indicator → its block. */
function blocksOf(table: IndicatorTable): ReadonlyMap<string, string> {
  const placed = placedIndicators(table).filter(({ block }) => block !== "");
  return new Map(placed.map(({ name, block }) => [squeezeText(name), block]));
}

/** The indicators of a category: of the tables that name it, else of those that name none. */
function indicatorsFor(
  tables: readonly IndicatorTable[],
  categories: readonly string[],
): (category: string) => ReadonlyMap<string, string> {
  const names = (table: IndicatorTable, category: string): boolean =>
    category !== "" && table.titles.some((title) => title.includes(category));
  const general = tables.filter((table) => !categories.some((category) => names(table, category)));
  const byCategory = new Map(
    categories.map((category) => {
      const own = tables.filter((table) => names(table, category));
      return [category, new Map((own.length > 0 ? own : general).flatMap((table) => [...blocksOf(table)]))];
    }),
  );
  return (category) => byCategory.get(category) ?? new Map<string, string>();
}

/** Item → the words of the group above it on a score sheet. */
function groupsOf(tables: readonly ScoreTable[]): ReadonlyMap<string, string> {
  const lines = tables.flatMap((table) => table.lines).filter(({ group }) => group !== "");
  return new Map(lines.map(({ name, group }) => [squeezeText(name), group]));
}

function sumOf(figures: readonly Computed[]): number | null {
  let sum = new Exact(0);
  for (const { value } of figures) {
    if (value === null) return null;
    sum = sum.plus(decimalOf(value));
  }
  return toCell(sum);
}

/** What every unit has in each block. Units without any known block are left out. */
export function unitBlocks({ tables }: Facts, results: readonly UnitResult[]): readonly UnitBlocks[] {
  if (!tables) return [];
  const categories = [...new Set(results.map(({ category }) => category))];
  const blocksFor = indicatorsFor(tables.indicatorTables, categories);
  const groups = groupsOf(tables.scoreTables);
  return results.flatMap(({ unit, category, items }) => {
    const blocks = blocksFor(category);
    const blockOf = ({ name }: Computed): string =>
      blocks.get(squeezeText(name)) ?? groups.get(squeezeText(name)) ?? "";
    const byBlock = groupBy(
      items.filter((item) => blockOf(item) !== ""),
      blockOf,
    );
    const points = new Map([...byBlock].map(([block, figures]) => [block, sumOf(figures)]));
    return points.size === 0 ? [] : [{ unit, category, points }];
  });
}
