import { Decimal } from "decimal.js";
import type { ScoredRow } from "../domain/score-sheet";
import { shownUnit } from "../domain/shown-unit";
import type { Figure, ScoreLine, ScoreRow, ScoreTable } from "../domain/tables";

/** Decimals that a number format fixes (0.00 → 2); null for General and the like. */
export function formatDecimals(numberFormat: string): number | null {
  const format = (numberFormat.split(";")[0] ?? "").replace(/"[^"]*"|\\./g, "");
  if (!/0/.test(format) || /[ymdhs%E]/i.test(format)) return null;
  return /\.(0+)/.exec(format)?.[1]?.length ?? 0;
}

/** Decimals of a number as it is written, without what binary fractions add. */
export function ownDecimals(value: number): number {
  return new Decimal(value).toSignificantDigits(12).decimalPlaces();
}

function shown(figure: Figure, value: number): Decimal {
  const decimals = formatDecimals(figure.numberFormat);
  return decimals === null
    ? new Decimal(value)
    : new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** Whether blanks of a line are gaps: at least half of the units of the same category have a figure there. */
function filledShares(table: ScoreTable): (line: number, category: string) => boolean {
  const counts = new Map<string, { filled: number; all: number }>();
  for (const { category, figures } of table.rows) {
    figures.forEach(({ reading }, line) => {
      const key = `${line}|${category}`;
      const count = counts.get(key) ?? { filled: 0, all: 0 };
      counts.set(key, count);
      count.all++;
      if (reading.kind !== "blank") count.filled++;
    });
  }
  return (line, category) => {
    const count = counts.get(`${line}|${category}`);
    return count !== undefined && count.filled * 2 >= count.all && count.filled > 0;
  };
}

interface Sum {
  readonly value: number | null;
  readonly shown: number | null;
}

/** The sum of the lines of one kind; null when a figure is a gap or cannot be read. */
function sumOf(row: ScoreRow, indices: readonly number[], isGap: (line: number) => boolean): Sum {
  let sum = new Decimal(0);
  let shownSum = new Decimal(0);
  let values = 0;
  for (const index of indices) {
    const figure = row.figures[index];
    if (figure === undefined) continue;
    const { reading } = figure;
    if (reading.kind === "value") {
      values++;
      sum = sum.plus(reading.value);
      shownSum = shownSum.plus(shown(figure, reading.value));
    } else if (reading.kind !== "not-applicable" && (reading.kind !== "blank" || isGap(index))) {
      return { value: null, shown: null };
    }
  }
  return values === 0 ? { value: null, shown: null } : { value: sum.toNumber(), shown: shownSum.toNumber() };
}

/** The sum of some lines of one unit; null when one of them is blank or cannot be read. */
export function lineSum({ row }: ScoredRow, indices: readonly number[]): Sum {
  return sumOf(row, indices, () => true);
}

/** Points added or taken: blanks are none; null when a figure cannot be read. */
function changeOf(
  row: ScoreRow,
  indices: readonly number[],
  pointsOf: (value: number) => number,
): number | null {
  let sum = new Decimal(0);
  for (const index of indices) {
    const reading = row.figures[index]?.reading;
    if (reading?.kind === "value") sum = sum.plus(pointsOf(reading.value));
    else if (reading?.kind === "unreadable" || reading?.kind === "ambiguous") return null;
  }
  return sum.toNumber();
}

export function plus(total: number | null, bonus: number | null, deduction: number | null): number | null {
  if (total === null || bonus === null || deduction === null) return null;
  return new Decimal(total).plus(bonus).minus(deduction).toNumber();
}

const typed = (row: ScoreRow, line: number): number | null => {
  const reading = row.figures[line]?.reading;
  return reading?.kind === "value" ? reading.value : null;
};

/** Every unit of the sheet with its sums. A sheet of totals without items gives them as they are typed. */
export function scoredRows(table: ScoreTable, lines: readonly ScoreLine[]): readonly ScoredRow[] {
  const of = (kind: ScoreLine["kind"]): readonly number[] =>
    lines.flatMap((line, index) => (line.kind === kind ? [index] : []));
  const [items, bonuses, deductions] = [of("item"), of("bonus"), of("deduction")];
  const sums = [...of("total"), ...of("final")];
  const isFilled = filledShares(table);
  return table.rows.map((row) => {
    const isGap = (line: number): boolean => isFilled(line, row.category);
    const missing = [...items, ...sums].filter(
      (line) => row.figures[line]?.reading.kind === "blank" && isGap(line),
    );
    const leaf = sumOf(row, items, isGap);
    const total = items.length > 0 ? leaf.value : typed(row, sums[0] ?? -1);
    // A column of either sign (加减分) takes what is negative; the sign of a deduction does not matter.
    const bonus = changeOf(row, bonuses, (value) => value);
    const deduction = changeOf(row, deductions, Math.abs);
    const final = items.length > 0 ? plus(total, bonus, deduction) : (typed(row, sums.at(-1) ?? -1) ?? total);
    const from = items.length > 0 ? null : sums;
    return {
      row,
      unit: shownUnit(row.unit),
      missing,
      total,
      bonus,
      deduction,
      final,
      totalFrom: from?.[0] ?? null,
      finalFrom: from?.at(-1) ?? null,
      shownTotal: leaf.shown,
    };
  });
}
