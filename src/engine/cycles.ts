import type { AwardEntry } from "../domain/entry";
import type { Facts } from "../domain/facts";
import type { JudgeContext } from "../domain/judge-context";
import type { DateValue, Field } from "../domain/readings";
import type { CycledAward } from "../domain/scheme";
import { foldTitle } from "../domain/text";
import { titleKey, unitKey } from "./keys";

/** The year that a date's text begins with; null without a date. */
export function yearOf(date: DateValue | null): number | null {
  return date === null ? null : Number(date.iso.slice(0, 4));
}

function dateIn(field: Field<DateValue>): DateValue | null {
  return field.reading.kind === "value" ? field.reading.value : null;
}

/** Finds earlier awards of the same catalogue entry, from the register and the ledger, by unit and title. */
export function cycleIndex(
  facts: Facts,
  catalogue: readonly CycledAward[],
  awards: readonly AwardEntry[],
): JudgeContext["cycleConflict"] {
  if (catalogue.length === 0) return () => null;
  const cycles = new Map(catalogue.map(({ title, cycle }) => [foldTitle(title), cycle]));
  const known = new RegExp([...cycles.keys()].join("|"), "u");
  const years = new Map<string, Set<number>>();
  const add = (unit: string, titleKey: string, year: number | null): void => {
    const title = known.exec(titleKey)?.[0];
    if (title === undefined || year === null) return;
    const key = `${unit}|${title}`;
    years.set(key, (years.get(key) ?? new Set()).add(year));
  };
  for (const row of facts.register) add(unitKey(row.unit), titleKey(row.title), yearOf(dateIn(row.date)));
  for (const award of awards) add(award.unit, award.titleKey, yearOf(award.date));
  return (award) => {
    if (years.size === 0) return null;
    const title = known.exec(award.titleKey)?.[0] ?? "";
    const cycle = cycles.get(title);
    const year = yearOf(award.date);
    if (cycle === undefined || year === null) return null;
    const earlier = [...(years.get(`${award.unit}|${title}`) ?? [])].filter(
      (y) => y < year && year - y < cycle,
    );
    return earlier.length === 0 ? null : { cycle, previous: Math.max(...earlier) };
  };
}
