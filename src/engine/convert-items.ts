import type { Decimal } from "decimal.js";
import { decimalOf, Exact, toCell } from "../domain/exact";

import { foldName } from "../domain/text";
import type { Reading } from "../domain/readings";
import type { ConversionMethod } from "../domain/result-values";
import type { YearScheme } from "../domain/scheme";
import type { Figure, ScoreLine, ScoreRow, ScoreTable } from "../domain/tables";

type Conversions = Pick<YearScheme, "itemConversions" | "baseShare">;

/** A rate of completion beyond this is a percentage whose sign is missing: 105 says nothing sure. */
const highestRate = 10;

function valueOf(figure: Figure | undefined): number | null {
  return figure?.reading.kind === "value" ? figure.reading.value : null;
}

/** The best figure of each category; the first of equals. */
function bestOf(rows: readonly ScoreRow[], line: number): ReadonlyMap<string, Figure> {
  const best = new Map<string, Figure>();
  for (const { category, figures } of rows) {
    const figure = figures[line];
    const value = valueOf(figure);
    if (figure === undefined || value === null) continue;
    if (value > (valueOf(best.get(category)) ?? -Infinity)) best.set(category, figure);
  }
  return best;
}

/**
 * Share of full marks that a figure earns, 0 … 1; null where the best is no measure of it. `value` and `best` are in the
 * same unit; under `base-and-excess` both are rates of completion, 1 being the target.
 */
function shareOf(method: ConversionMethod, value: Decimal, best: Decimal, baseShare: number): Decimal | null {
  const [none, target] = [new Exact(0), new Exact(1)];
  if (method === "ratio-to-first") return best.lte(0) ? null : Exact.max(none, value.div(best));
  if (best.gt(highestRate)) return null;
  const base = decimalOf(baseShare);
  if (value.lt(target)) return Exact.max(none, base.times(value));
  if (best.lte(target)) return base;
  return target.minus(base).times(value.minus(target)).div(best.minus(target)).plus(base);
}

function convertedReading(
  own: Figure,
  best: Figure | null,
  line: ScoreLine,
  method: ConversionMethod,
  baseShare: number,
): Reading<number> {
  const [value, top] = [valueOf(own), valueOf(best ?? undefined)];
  const share =
    value === null || top === null || line.fullMarks === null
      ? null
      : shareOf(method, decimalOf(value), decimalOf(top), baseShare);
  return share === null || line.fullMarks === null
    ? { kind: "unreadable", why: "conversion" }
    : { kind: "value", value: toCell(share.times(line.fullMarks)), form: "plain" };
}

/**
 * A score sheet in points: items that the scheme converts (domain C4: ratio to the first, base share and excess) give
 * their points in place of what was entered, each with where it comes from. Blanks and “/” stay what they are.
 */
export function withPoints(table: ScoreTable, { itemConversions, baseShare }: Conversions): ScoreTable {
  const methods = new Map(itemConversions.map(({ name, method }) => [foldName(name), method]));
  const converted = new Map(
    table.lines.flatMap((line, index) => {
      const method = line.kind === "item" ? methods.get(foldName(line.name)) : undefined;
      return method === undefined
        ? []
        : [[index, { line, method, best: bestOf(table.rows, index) }] as const];
    }),
  );
  if (converted.size === 0) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    figures: row.figures.map((own, index): Figure => {
      const how = converted.get(index);
      if (how === undefined || own.reading.kind !== "value") return own;
      const best = how.best.get(row.category) ?? null;
      const reading = convertedReading(own, best, how.line, how.method, baseShare);
      // Points are as exact as they come; the format is that of what was entered.
      return { ...own, reading, numberFormat: "General", conversion: { method: how.method, own, best } };
    }),
  }));
  return { ...table, rows };
}
