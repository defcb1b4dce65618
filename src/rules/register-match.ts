import type { Entry } from "../domain/entry";
import type { RegisterFact } from "../domain/facts";
import type { JudgeContext } from "../domain/judge-context";
import { foldName } from "../domain/text";

/** Whether an entry was counted before: surely, perhaps (something that has to be compared is missing), or not. */
export type RegisterMatch = "agrees" | "may-agree" | "none";

function compareRow(entry: Entry, row: RegisterFact): RegisterMatch {
  const written = row.documentNumber.reading;
  const own = entry.fact.documentNumber.reading;
  const bothNumbered = written.kind === "value" && own.kind === "value";
  if (bothNumbered && foldName(written.value) === foldName(own.value)) return "agrees";
  const date = row.date.reading.kind === "value" ? row.date.reading.value : null;
  if (date === null || entry.date === null) return bothNumbered ? "none" : "may-agree";
  if (date.iso === entry.date.iso) return "agrees";
  return date.from <= entry.date.to && entry.date.from <= date.to ? "may-agree" : "none";
}

/**
 * An award is in the register when title, unit and date (or 文号) agree; the same title with another date is a new
 * round (C6). A row without a 计分年度 may be one of this year, so it only raises the question.
 */
export function registerMatch(entry: Entry, context: JudgeContext): RegisterMatch {
  let best: RegisterMatch = "none";
  for (const row of context.registered(entry.unit, entry.titleKey)) {
    const match = compareRow(entry, row);
    if (match === "agrees" && row.scoringYear.reading.kind === "value") return "agrees";
    if (match !== "none") best = "may-agree";
  }
  return best;
}
