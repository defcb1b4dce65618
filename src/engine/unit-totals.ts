import { Exact } from "../domain/exact";
import type { YearScheme } from "../domain/scheme";
import { foldName } from "../domain/text";
import type { Computed } from "../domain/unit-result";
import { entered, given, madeOf, roundedAt } from "./computed";
import type { ItemReader, UnitItems } from "./unit-items";
import { isOneRow, type UnitRows } from "./unit-rows";

/** What the items of a unit come to: before and after everything that the scheme does to a sum. */
export interface UnitTotal extends UnitItems {
  readonly total: Computed;
  readonly score: Computed;
}

/** The figure where it is made of nothing: open, for no items are no 0. */
function openIfEmpty(figure: Computed): Computed {
  return figure.inputs.length === 0 ? { ...figure, value: null } : figure;
}

/** A sum that the sheet's own addition does not bear out is taken as it was typed. */
function typedTotal(rows: UnitRows): Computed | null {
  const { row, sheet } = rows.outcome;
  if (!isOneRow(rows) || row.totalFrom === null || row.missing.length > 0) return null;
  const figure = row.row.figures[row.totalFrom];
  const name = sheet.lines[row.totalFrom]?.name ?? "";
  return figure === undefined ? null : entered(name, sheet.table.sheet, figure, "structure");
}

/** Σ score × weight ÷ Σ weights; null where an item has no weight. */
function weightedTotal(items: UnitItems["items"]): Computed | null {
  const weights = items.flatMap(({ full }) => (full === null ? [] : [full]));
  if (weights.length < items.length) return null;
  const sum = weights.reduce((total, weight) => total.plus(weight), new Exact(0));
  if (sum.isZero()) return null;
  return madeOf(
    "weighted",
    "weights",
    items.map(({ figure }) => figure),
    (values) =>
      values.reduce((total, value, i) => total.plus(value.times(weights[i] ?? 0)), new Exact(0)).div(sum),
  );
}

function totalOf(rows: UnitRows, { items }: UnitItems, scheme: YearScheme): Computed {
  const weighted = scheme.scoring === "weighted" ? weightedTotal(items) : null;
  const typed = weighted ?? typedTotal(rows);
  if (typed !== null) return typed;
  const figures = items.map(({ figure }) => figure);
  return openIfEmpty(
    madeOf("sum", "structure", figures, (values) =>
      values.reduce((total, value) => total.plus(value), new Exact(0)),
    ),
  );
}

/** A unit that some items do not apply to: its sum scaled up to the full marks of all of them. */
function scaled(total: Computed, { items, leftOut }: UnitItems, { partialTemplate }: YearScheme): Computed {
  const own = items.map(({ full }) => full);
  const all = [...own, ...leftOut.map(({ fullMarks }) => fullMarks)];
  if (partialTemplate === "as-is" || leftOut.length === 0 || all.includes(null)) return total;
  const sum = (marks: typeof all): number => marks.reduce<number>((whole, mark) => whole + (mark ?? 0), 0);
  if (sum(own) === 0) return total;
  return madeOf(
    "scaled",
    "structure",
    [total],
    ([value = new Exact(0)]) => value.times(sum(all)).div(sum(own)),
    `${sum(all)}÷${sum(own)}`,
  );
}

/** Comprehensive departments, and units that carry tasks which the province assesses, weigh more (A8). */
function weighed(score: Computed, unit: string, category: string, { unitFactors }: YearScheme): Computed {
  const named = (name: string) => unitFactors.find((each) => foldName(each.name) === foldName(name));
  const factor = named(unit) ?? named(category);
  if (factor === undefined) return score;
  const own = given("factor", factor.name, "weights", factor.value);
  return madeOf("weighed", "weights", [score, own], (values) =>
    values.reduce((product, value) => product.times(value), new Exact(1)),
  );
}

export function unitTotal(
  rows: UnitRows,
  category: string,
  reader: ItemReader,
  scheme: YearScheme,
): UnitTotal {
  const read = rows.items.map((row) => reader.itemsOf(row));
  const parts = {
    items: read.flatMap(({ items }) => items),
    leftOut: read.flatMap(({ leftOut }) => leftOut),
  };
  const total = totalOf(rows, parts, scheme);
  const whole = weighed(scaled(total, parts, scheme), rows.unit, category, scheme);
  return { ...parts, total, score: roundedAt("total", whole, scheme) };
}
