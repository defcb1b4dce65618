import type { TableJudgement } from "../domain/rule";
import type { IndicatorRow, IndicatorTable } from "../domain/tables";
import { hasGap, isSame, outlineOf, pointsOf, unequalGroups } from "./indicator-blocks";
import { tidy, valueOf } from "./score-cells";

/** 加分项: what a table adds beyond its full marks. */
const bonusName = /加分|附加|奖励/u;
/** What a title states of the whole: 满分100分, 总分100分. */
const statedTotal = /(?:满分|总分|总计|共计)(?:为|:|：)?(\d+(?:\.\d+)?)分/u;
/** The whole of the scheme (A2), and how far a table may be from it and still be a table of the whole. */
const whole = 100;
const nearWhole = 10;

const placeOf = (
  sheet: string,
  { points, name }: IndicatorRow,
): Omit<TableJudgement, "message" | "values"> => ({
  sheet,
  cell: points.cell,
  unit: null,
  title: name,
});

/** 小计 rows that are neither the sum of the items since the last one nor that of the block in which they stand. */
export function subtotalChecks(table: IndicatorTable): readonly TableJudgement[] {
  const { blocks } = outlineOf(table);
  let since: IndicatorRow[] = [];
  let last: IndicatorRow | null = null;
  return table.rows.flatMap((row): readonly TableJudgement[] => {
    if (row.kind === "section") since = [];
    if (row.kind === "item") {
      since.push(row);
      last = row;
    }
    if (row.kind !== "subtotal") return [];
    const item = last;
    const around =
      item === null ? [] : blocks.filter(({ items }) => items.includes(item)).map(({ items }) => items);
    const candidates = [since, ...around].filter((items) => items.length > 0);
    since = [];
    const stated = valueOf(row.points);
    const sums = candidates.flatMap((items) => pointsOf(items) ?? []);
    const [sum] = sums;
    if (stated === null || sum === undefined || candidates.some(hasGap)) return [];
    if (sums.some((each) => isSame(each, stated))) return [];
    return [{ ...placeOf(table.sheet, row), message: "subtotal", values: { stated, sum: tidy(sum) } }];
  });
}

/** The sum of the whole table against the row 合计 or 总分, which stands above or below the items. */
function againstTotals({ sheet, rows, ...table }: IndicatorTable): readonly TableJudgement[] | null {
  const { items, tops } = outlineOf({ sheet, rows, ...table });
  const totals = rows.filter(({ kind, points }) => kind === "total" && valueOf(points) !== null);
  if (totals.length === 0 || hasGap(items)) return totals.length === 0 ? null : [];
  return totals.flatMap((total): readonly TableJudgement[] => {
    const above = items.filter((item) => rows.indexOf(item) < rows.indexOf(total));
    const stated = valueOf(total.points) ?? 0;
    const sums = [above, items, tops].flatMap((each) => pointsOf(each) ?? []);
    const [sum] = sums;
    if (
      sum === undefined ||
      sums.some((each) => isSame(each, stated)) ||
      unequalGroups(items, stated) !== null
    )
      return [];
    return [{ ...placeOf(sheet, total), message: "total", values: { stated, sum: tidy(sum) } }];
  });
}

/** Without a sum of its own a table is measured by what its title states; one with a sum near 100, by 100. */
function againstWhole(table: IndicatorTable): readonly TableJudgement[] {
  const { items, tops } = outlineOf(table);
  const total = table.rows.find(({ kind }) => kind === "total");
  const base = items.filter(({ name, labels }) => ![name, ...labels].some((text) => bonusName.test(text)));
  const sums = [items, base, tops].flatMap((each) => pointsOf(each) ?? []);
  const stated = table.titles.flatMap((text) => statedTotal.exec(text)?.[1] ?? []).map(Number)[0];
  const expected = stated ?? whole;
  const [sum, ofBase = 0] = sums;
  const isOfWhole = stated !== undefined || Math.abs(ofBase - whole) <= nearWhole;
  const [first] = items;
  if (sum === undefined || first === undefined || items.length < 2 || hasGap(items) || !isOfWhole) return [];
  if (sums.some((each) => isSame(each, expected)) || unequalGroups(items, expected) !== null) return [];
  return [
    { ...placeOf(table.sheet, total ?? first), message: "whole", values: { sum: tidy(ofBase), expected } },
  ];
}

/** What the sum of a table's points says against its own total, else against its title or the scheme. */
export function totalChecks(table: IndicatorTable): readonly TableJudgement[] {
  const wrong = againstTotals(table);
  return wrong === null || wrong.length === 0 ? againstWhole(table) : wrong;
}
