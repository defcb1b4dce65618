import type { AwardEntry } from "../domain/entry";
import type { Facts } from "../domain/facts";
import type { JudgeContext } from "../domain/judge-context";
import type { DateValue, Field } from "../domain/readings";
import type { CycledAward } from "../domain/scheme";
import { foldTitle } from "../domain/text";
import type { KeyMaker } from "./keys";

const none: ReadonlySet<number> = new Set();

/** The year that a date's text begins with; null without a date. */
export function yearOf(date: DateValue | null): number | null {
  return date === null ? null : Number(date.iso.slice(0, 4));
}

function dateIn(field: Field<DateValue>): DateValue | null {
  return field.reading.kind === "value" ? field.reading.value : null;
}

/** Years in which each unit had each award of the catalogue, from the register and the ledger. */
export function cycleIndex(
  facts: Facts,
  catalogue: readonly CycledAward[],
  awards: readonly AwardEntry[],
  keys: KeyMaker,
): JudgeContext["awardYearsOf"] {
  if (catalogue.length === 0) return () => none;
  const known = new RegExp(catalogue.map(({ title }) => foldTitle(title)).join("|"), "u");
  const years = new Map<string, Set<number>>();
  const add = (unit: string, titleKey: string, year: number | null): void => {
    const title = known.exec(titleKey)?.[0];
    if (title === undefined || year === null) return;
    const list = years.get(`${unit}|${title}`);
    if (list === undefined) years.set(`${unit}|${title}`, new Set([year]));
    else list.add(year);
  };
  for (const row of facts.register) add(keys.unit(row.unit), keys.title(row.title), yearOf(dateIn(row.date)));
  for (const award of awards) add(award.unit, award.titleKey, yearOf(award.date));
  return (award) => {
    const title = known.exec(award.titleKey)?.[0];
    return title === undefined ? none : (years.get(`${award.unit}|${title}`) ?? none);
  };
}
