import type {
  AppliedWaiver,
  AwardResult,
  DeductionResult,
  Evaluation,
  UnitTotals,
} from "../domain/award-result";
import { cappedBonus, limitedDeduction } from "../domain/limits";
import type { Finding } from "../domain/finding";
import { groupBy } from "../domain/group-by";
import type { Locale } from "../domain/local-text";
import type { Rule, WaiverRule } from "../domain/rule";
import type { RuleId } from "../domain/rule-ids";
import type { YearScheme } from "../domain/scheme";
import { shownUnit } from "../domain/shown-unit";
import { awardReasons, explainAward, explainDeduction } from "./explain";
import type { AwardState, DeductionState, EntryState } from "./states";
import { findingOf, messageOf, weight } from "./wording";

/** A finished run: every entry carries its verdict, points and notes. */
export interface Outcome {
  readonly awards: readonly AwardState[];
  readonly deductions: readonly DeductionState[];
  readonly waivers: readonly AppliedWaiver[];
  readonly rules: readonly Rule[];
  readonly scheme: YearScheme;
  readonly locale: Locale;
}

const noReasons: readonly RuleId[] = [];

/** The rules that bear on the verdict, each once; mere remarks are findings but no reasons. */
function reasonsOf({ notes }: EntryState): readonly RuleId[] {
  if (notes === null) return noReasons;
  return [
    ...new Set(notes.filter(({ judgement }) => judgement.effect !== "none").map(({ rule }) => rule.id)),
  ];
}

function awardResult(award: AwardState): AwardResult {
  const { fact } = award;
  return {
    sheet: fact.sheet,
    row: fact.row + 1,
    unit: shownUnit(fact.unit),
    title: fact.title.raw.trim(),
    issuers: fact.issuers.issuers.map((issuer) => ({ name: issuer.name, class: issuer.class })),
    level: award.level,
    date: award.date?.iso ?? null,
    verdict: award.verdict,
    points: award.points,
    reasons: reasonsOf(award),
  };
}

function deductionResult(deduction: DeductionState): DeductionResult {
  const { fact } = deduction;
  return {
    sheet: fact.sheet,
    row: fact.row + 1,
    unit: shownUnit(fact.unit),
    matter: fact.matter.raw.trim(),
    date: deduction.date?.iso ?? null,
    verdict: deduction.verdict,
    points: deduction.points,
    doubled: deduction.isDoubled,
    reasons: reasonsOf(deduction),
  };
}

function totalsOf({ awards, deductions, scheme }: Outcome): readonly UnitTotals[] {
  const units = new Map<
    string,
    { name: string; awards: AwardState[]; deductions: DeductionState[]; open: number }
  >();
  const of = (entry: EntryState) => {
    const known = units.get(entry.unit);
    if (known !== undefined) return known;
    const fresh = { name: shownUnit(entry.fact.unit), awards: [], deductions: [], open: 0 };
    units.set(entry.unit, fresh);
    return fresh;
  };
  for (const award of awards) {
    const unit = of(award);
    if (award.verdict === "counted") unit.awards.push(award);
    else if (award.verdict === "undetermined") unit.open++;
  }
  for (const deduction of deductions) {
    const unit = of(deduction);
    if (deduction.verdict === "counted") unit.deductions.push(deduction);
    else if (deduction.verdict === "undetermined") unit.open++;
  }
  return [...units.values()].map((unit) => ({
    unit: unit.name,
    bonus: cappedBonus(unit.awards, scheme.caps),
    deduction: limitedDeduction(unit.deductions, scheme.deductionLimits),
    open: unit.open,
  }));
}

function waiverFindings({ waivers, rules, scheme, locale }: Outcome): readonly Finding[] {
  const watching = rules.filter((rule): rule is WaiverRule => rule.on === "waiver");
  return waivers.flatMap(({ waiver, places }) =>
    watching.flatMap((rule) => {
      const judgement = rule.judge(waiver, places.length);
      if (judgement === null) return [];
      const subject = { unit: waiver.unit, title: waiver.title };
      const finding: Finding = {
        rule: rule.id,
        ...weight(rule, judgement, scheme),
        sheet: waiver.sheet,
        cell: judgement.cell ?? waiver.cell,
        unit: waiver.unit || null,
        message: messageOf(rule, judgement, subject, locale),
        clause: scheme.clauses[judgement.clause ?? rule.clause][locale],
        fix: null,
      };
      return [finding];
    }),
  );
}

function entryFindings({ awards, deductions, scheme, locale }: Outcome): Finding[] {
  const findings: Finding[] = [];
  for (const entries of [awards, deductions]) {
    for (const entry of entries) {
      if (entry.notes === null) continue;
      for (const note of entry.notes) findings.push(findingOf(note, entry, scheme, locale));
    }
  }
  return findings;
}

function at<E>(entries: readonly E[], index: number): E {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`no entry at ${index}`);
  return entry;
}

/** Made when asked for. What a unit has in all is looked up only where caps cut it. */
function explanationsOf({ awards, deductions, scheme, locale }: Outcome): Evaluation["explanations"] {
  let byUnit: ReadonlyMap<string, readonly AwardState[]> | null = null;
  const countedOf = (unit: string): readonly AwardState[] => {
    if (scheme.caps.length === 0) return [];
    byUnit ??= groupBy(
      awards.filter(({ verdict }) => verdict === "counted"),
      (award) => award.unit,
    );
    return byUnit.get(unit) ?? [];
  };
  return {
    award(index) {
      const award = at(awards, index);
      return explainAward(award, countedOf(award.unit), scheme, locale);
    },
    awardReasons(index) {
      const award = at(awards, index);
      return awardReasons(award, countedOf(award.unit), scheme, locale);
    },
    deduction: (index) => explainDeduction(at(deductions, index), scheme, locale),
  };
}

/** The evaluation as plain data. Explanations are made when asked for: most rows are never looked at. */
export function evaluationOf(
  outcome: Outcome,
  ofTables: readonly Finding[],
): Omit<Evaluation, "scores" | "results" | "resultsWith"> {
  const { awards, deductions, waivers } = outcome;
  return {
    findings: [...entryFindings(outcome), ...ofTables, ...waiverFindings(outcome)],
    awards: awards.map(awardResult),
    deductions: deductions.map(deductionResult),
    totals: totalsOf(outcome),
    waivers: waivers.filter(({ places }) => places.length > 0),
    explanations: explanationsOf(outcome),
  };
}
