import type { DeductionFact } from "../domain/facts";
import type { DateValue } from "../domain/readings";
import type { Doubling } from "../domain/scheme";
import { titleKey, unitKey } from "./keys";

/** A date within one year; null when it is missing, unreadable, or spans more than a year. */
function dated({ date: { reading } }: DeductionFact): DateValue | null {
  return reading.kind === "value" ? reading.value : null;
}

/** Deductions of a unit for a matter that it was already deducted for on an earlier day of the same year. */
function repeated(facts: readonly DeductionFact[]): ReadonlySet<DeductionFact> {
  const keyOf = (fact: DeductionFact): string =>
    `${unitKey(fact.unit)}|${titleKey(fact.matter)}|${dated(fact)?.iso.slice(0, 4) ?? ""}`;
  const earliest = new Map<string, number>();
  for (const fact of facts) {
    const date = dated(fact);
    if (date === null) continue;
    const key = keyOf(fact);
    earliest.set(key, Math.min(earliest.get(key) ?? Infinity, date.to));
  }
  // A partial date that may be the earliest day itself repeats nothing.
  return new Set(facts.filter((fact) => (dated(fact)?.from ?? 0) > (earliest.get(keyOf(fact)) ?? Infinity)));
}

/** Which deductions the scheme doubles (A7 and domain B). What the office has to know itself stands in 是否省评. */
export function doubledDeductions(
  facts: readonly DeductionFact[],
  trigger: Doubling["trigger"],
): ReadonlySet<DeductionFact> {
  if (trigger === "none") return new Set();
  if (trigger === "repeat") return repeated(facts);
  return new Set(facts.filter(({ province: { reading } }) => reading.kind === "value" && reading.value));
}
