import type { AwardFact } from "../domain/facts";
import type { TableShape } from "../domain/roles";
import { isoOf } from "../domain/dates";
import { yearInTitle } from "../domain/text";

/** Words of a sheet about another year than the assessed one. */
const otherYear = /已计分|结转|上年|去年|往年|历年/u;
/** Lines that carry a date of their own: 填报时间：2025年1月18日. */
const dated = /(?:时间|日期|[:：])/u;

/** The value that occurs most often; of equals the largest. */
function commonest(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best?.[0] ?? null;
}

/** One sheet's name with the lines above its tables. */
export interface TitledSheet {
  readonly name: string;
  readonly lines: readonly string[];
  readonly shapes: readonly TableShape[];
}

/** The assessed year that titles and names of sheets give (C5), registers of earlier years left out; null without one. */
export function yearOfTitles(sheets: readonly TitledSheet[]): number | null {
  const years = sheets.flatMap(({ name, lines, shapes }) => {
    if (
      shapes.some((shape) => shape.role === "register") ||
      [name, ...lines].some((text) => otherYear.test(text))
    )
      return [];
    const found = [name, ...lines.filter((line) => !dated.test(line))].flatMap(
      (text) => yearInTitle(text) ?? [],
    );
    return found.slice(0, 1);
  });
  return commonest(years);
}

/** The commonest year of the awards' dates, for a workbook whose titles name none. */
export function commonestAwardYear(awards: readonly AwardFact[]): number | null {
  const years = awards.flatMap(({ date: { reading } }) =>
    reading.kind === "value" ? [Number(isoOf(reading.value.to).slice(0, 4))] : [],
  );
  return commonest(years);
}
