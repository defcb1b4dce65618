import type { Evaluation } from "../domain/award-result";
import type { Entry } from "../domain/entry";
import { exact } from "../domain/exact";
import { byHeight, eventFactors } from "../domain/event-order";
import type { Facts } from "../domain/facts";
import type { JudgeContext } from "../domain/judge-context";
import type { Locale } from "../domain/local-text";
import type { Rule } from "../domain/rule";
import type { Rulebook } from "../domain/rulebook";
import { schemeAt, type Scheme } from "../domain/scheme";
import type { Waiver } from "../domain/waiver";
import { judgeContext } from "./context";
import {
  claimGroups,
  deductionTables,
  duplicateGroups,
  eventGroups,
  titleBlocks,
  unitGroups,
} from "./groups";
import { bookWith } from "./book-with";
import { awardState, deductionStates } from "./read-entries";
import { Recorder, type GroupRule, type RowRule } from "./recorder";
import { evaluationOf } from "./results";
import type { AwardState, DeductionState, EntryState } from "./states";
import { tableBook, tableFindings } from "./table-findings";
import { unitResults, unitScore } from "./unit-results";
import { waiverBook } from "./waivers";

export interface EvaluateOptions {
  /** The assessed year. */
  readonly year: number;
  readonly waivers?: readonly Waiver[];
  /** Language of the messages; Chinese unless given. */
  readonly locale?: Locale;
}

type RuleOn<K extends Rule["on"]> = Extract<Rule, { readonly on: K }>;

/** The rules that are switched on, and what they are run with. */
class Run {
  constructor(
    private readonly rules: readonly Rule[],
    readonly context: JudgeContext,
    private readonly recorder: Recorder,
  ) {}

  on<K extends Rule["on"]>(...kinds: readonly K[]): readonly RuleOn<K>[] {
    return this.rules.filter((rule): rule is RuleOn<K> => kinds.some((kind) => kind === rule.on));
  }

  each<E extends Entry, S extends EntryState & E>(rules: readonly RowRule<E>[], entries: readonly S[]): void {
    for (const entry of entries) for (const rule of rules) this.recorder.judge(rule, entry, this.context);
  }

  /** Groups are only searched for when a rule looks at them. */
  groups<S extends EntryState>(rules: readonly GroupRule<S>[], find: () => readonly (readonly S[])[]): void {
    if (rules.length === 0) return;
    for (const group of find()) for (const rule of rules) this.recorder.judgeGroup(rule, group, this.context);
  }
}

const isCounted = (entry: EntryState): boolean => entry.verdict === "counted";

/** Points once the verdicts stand: the base points, times what the same-event policy leaves of them. */
function priceAwards(
  awards: readonly AwardState[],
  events: readonly (readonly AwardState[])[],
  { scheme }: JudgeContext,
): void {
  for (const event of events) {
    const sorted = byHeight(event.filter(isCounted));
    const factors = eventFactors(sorted, scheme.sameEvent);
    sorted.forEach((award, index) => {
      // A share of 0 has been rejected by the rule, or a 人工认定 has let the award stand for an event of its own.
      award.factor = factors[index] || 1;
    });
  }
  for (const award of awards) {
    if (award.verdict === "undetermined") award.points = null;
    else if (award.verdict !== "counted") award.points = 0;
    else award.points = award.basePoints === null ? null : exact(award.basePoints * award.factor);
  }
}

/** First each award by itself, then duplicates, claims of several units, one event at two levels, points, caps. */
function judgeAwards(run: Run, awards: readonly AwardState[]): void {
  run.each(run.on("entry", "award"), awards);
  const blocks = titleBlocks(awards);
  run.groups(run.on("duplicates"), () => duplicateGroups(blocks));
  run.groups(run.on("claims"), () => claimGroups(blocks));
  // An open award may stand below one that counts, which settles it.
  const events = eventGroups(awards.filter((award) => isCounted(award) || award.verdict === "undetermined"));
  run.groups(run.on("events"), () => events);
  priceAwards(awards, events, run.context);
  run.each(run.on("priced-award"), awards);
  const { caps } = run.context.scheme;
  if (caps.some((cap) => "shareOfIndicator" in cap)) {
    for (const award of awards) award.indicator = run.context.indicatorNamed(award.fact.indicator.raw);
  }
  if (caps.length > 0) run.groups(run.on("unit-awards"), () => unitGroups(awards.filter(isCounted)));
}

function judgeDeductions(run: Run, deductions: readonly DeductionState[]): void {
  run.each(run.on("entry", "deduction"), deductions);
  run.groups(run.on("deduction-tables"), () => deductionTables(deductions));
  run.groups(run.on("deduction-duplicates"), () => duplicateGroups(titleBlocks(deductions)));
  for (const entry of deductions) {
    if (entry.verdict === "undetermined") entry.points = null;
    else if (entry.verdict !== "counted") entry.points = 0;
  }
  run.groups(run.on("unit-deductions"), () => unitGroups(deductions.filter(isCounted)));
}

/**
 * Decides every award and deduction: verdict, level, points, reasons. Pure: the same facts, scheme and rules give the
 * same evaluation, in the order of the facts. Throws `YearNotCovered` when the scheme says nothing of the year.
 */
export function evaluate(
  facts: Facts,
  scheme: Scheme,
  rulebook: Rulebook,
  options: EvaluateOptions,
): Evaluation {
  const yearScheme = schemeAt(scheme, options.year);
  const rules = rulebook.rules.filter((rule) => yearScheme.severities[rule.id] !== "off");
  const awards = facts.awards.map((fact) => awardState(fact, yearScheme, rulebook));
  const deductions = deductionStates(facts.deductions, yearScheme);
  const waivers = waiverBook(options.waivers ?? []);
  const context = judgeContext(facts, yearScheme, awards);
  const run = new Run(rules, context, new Recorder(yearScheme, waivers));
  judgeAwards(run, awards);
  judgeDeductions(run, deductions);
  const locale = options.locale ?? "zh";
  const book = tableBook(facts, yearScheme);
  const ofTables = tableFindings(book, rules, waivers, locale);
  const outcome = { awards, deductions, waivers: waivers.all, rules, scheme: yearScheme, locale };
  const evaluation = evaluationOf(outcome, ofTables);
  const results = unitResults(book, facts, evaluation);
  const resultsWith: Evaluation["resultsWith"] = (entry, value) =>
    unitResults(bookWith(book, entry, value), facts, evaluation);
  return { ...evaluation, results, scores: results.map(unitScore), resultsWith };
}
