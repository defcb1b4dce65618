import { dayOf } from "../domain/calendar";
import type { AwardEntry } from "../domain/entry";
import type { Facts, RegisterFact } from "../domain/facts";
import type { JudgeContext } from "../domain/judge-context";
import type { Day } from "../domain/readings";
import type { YearScheme } from "../domain/scheme";
import { cycleIndex } from "./cycles";
import { indicatorIndex } from "./indicators";
import { titleKey, unitKey } from "./keys";

const nothing: readonly RegisterFact[] = [];

/** Register rows by title, then by unit; rows of the assessed year or later do not act (C6). */
function registerIndex(facts: Facts, year: number): JudgeContext["registered"] {
  const byTitle = new Map<string, Map<string, RegisterFact[]>>();
  for (const row of facts.register) {
    const scoring = row.scoringYear.reading;
    if (scoring.kind === "value" && scoring.value >= year) continue;
    const title = titleKey(row.title);
    const unit = unitKey(row.unit);
    if (title === "") continue;
    const units = byTitle.get(title) ?? new Map<string, RegisterFact[]>();
    byTitle.set(title, units);
    const rows = units.get(unit);
    if (rows === undefined) units.set(unit, [row]);
    else rows.push(row);
  }
  if (byTitle.size === 0) return () => nothing;
  return (unit, title) => byTitle.get(title)?.get(unit) ?? nothing;
}

function dayOfIso(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return dayOf(year, month, day);
}

/** Everything the rules look up, indexed once. */
export function judgeContext(facts: Facts, scheme: YearScheme, awards: readonly AwardEntry[]): JudgeContext {
  const { year, carryOver, lastAssessmentEnd } = scheme;
  const yearEnd = dayOf(year, 12, 31);
  return {
    scheme,
    year,
    yearStart: dayOf(year, 1, 1),
    yearEnd,
    lastYearStart: dayOf(year - 1, 1, 1),
    nextYearEnd: dayOf(year + 1, 12, 31),
    carriedFrom: 1 + (carryOver.kind === "cut-off" ? dayOfIso(`${year + 1}-${carryOver.monthDay}`) : yearEnd),
    lastAssessmentEnd: lastAssessmentEnd === null ? null : dayOfIso(lastAssessmentEnd),
    hasRoster: facts.units.length > 0,
    hasRegister: facts.hasRegister,
    registered: registerIndex(facts, year),
    ...indicatorIndex(facts),
    cycleConflict: cycleIndex(facts, scheme.cycledAwards, awards),
  };
}
