import { exact } from "../domain/exact";
import type { AwardFact, DeductionFact } from "../domain/facts";
import type { Field } from "../domain/readings";
import type { Rulebook } from "../domain/rulebook";
import type { YearScheme } from "../domain/scheme";
import { doubledDeductions } from "./doubling";
import { issuersKey, titleKey, unitKey } from "./keys";
import { criticismPoints } from "./points";
import { basePoints } from "./recorder";
import { AwardState, DeductionState } from "./states";

function valueOf<T>({ reading }: Field<T>): T | null {
  return reading.kind === "value" ? reading.value : null;
}

/** An award with its keys, its level and its base points. */
export function awardState(fact: AwardFact, scheme: YearScheme, rulebook: Rulebook): AwardState {
  const level = rulebook.levelOf(fact.issuers, scheme.standing);
  return new AwardState(
    fact,
    unitKey(fact.unit),
    titleKey(fact.title),
    valueOf(fact.date),
    valueOf(fact.workYear),
    issuersKey(fact.issuers),
    level,
    basePoints(fact, level, scheme),
  );
}

/**
 * Points to deduct, positive. 扣分 beside 原扣分值 is what the office deducts after doubling, so the original decides;
 * where the table has one column only, that column holds the original (C6, C4 JX.DEDUCTION).
 */
function deductionPoints(fact: DeductionFact, factor: number): number | null {
  const original = valueOf(fact.original);
  const entered = valueOf(fact.points);
  if (original !== null) return exact(Math.abs(original) * factor);
  if (entered === null) return null;
  return exact(Math.abs(entered) * (fact.original.cell === null ? factor : 1));
}

/** 通报批评: some schemes give its points themselves. */
function isCriticism({ matter }: DeductionFact): boolean {
  return matter.reading.kind === "value" && matter.reading.value.includes("通报批评");
}

/** All deductions with their keys and points. */
export function deductionStates(
  facts: readonly DeductionFact[],
  scheme: YearScheme,
): readonly DeductionState[] {
  const { trigger, factor } = scheme.doubling;
  const doubled = doubledDeductions(facts, trigger);
  return facts.map((fact) => deductionState(fact, scheme, doubled.has(fact) ? factor : 1));
}

/** `factor` is 1 where nothing is doubled. */
function deductionState(fact: DeductionFact, scheme: YearScheme, factor: number): DeductionState {
  const points = deductionPoints(fact, factor);
  const isBlank = fact.points.reading.kind === "blank" && fact.original.reading.kind === "blank";
  const given = isBlank && isCriticism(fact) ? criticismPoints(fact.authorities, scheme) : null;
  return new DeductionState(
    fact,
    unitKey(fact.unit),
    titleKey(fact.matter),
    valueOf(fact.date),
    valueOf(fact.workYear),
    factor !== 1,
    points ?? (given === null ? null : exact(given * factor)),
    given,
  );
}
