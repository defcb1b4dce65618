import type { Entry, AwardEntry, DeductionEntry } from "./entry";
import type { Fix, Severity } from "./finding";
import type { LocalText, TextValues } from "./local-text";
import type { JudgeContext } from "./judge-context";
import type { RuleId } from "./rule-ids";
import type { ClauseId } from "./scheme";
import type { TableBook } from "./score-sheet";
import type { Waiver } from "./waiver";

/** What a rule makes of an entry: it decides the verdict together with the other rules, or (`none`) only remarks. */
export type Effect = "rejected" | "undetermined" | "carried" | "none";

/** One answer of a rule about one entry. No answer at all means: nothing to object. */
export interface Judgement {
  readonly effect: Effect;
  /** A key of the rule's `messages`. */
  readonly message: string;
  readonly values: TextValues;
  /** A1; null when there is no cell to point at. */
  readonly cell: string | null;
  /** Left out: a question (`undetermined`) when the effect is, else a fault (`unmet`). */
  readonly verdict?: "unmet" | "undetermined";
  /** Left out: the rule's own clause. */
  readonly clause?: ClauseId;
  readonly fix?: Fix;
}

/** What is known of a rule without running it. */
export interface RuleRecord {
  readonly id: RuleId;
  readonly group: "data" | "award" | "deduction" | "waiver" | "scheme" | "score";
  readonly severity: Severity;
  readonly clause: ClauseId;
  readonly title: LocalText;
  /** Why the rule exists and what to do: the body of its help page. */
  readonly why: LocalText;
  /** Sentences by key, with `{name}` places. */
  readonly messages: Readonly<Record<string, LocalText>>;
}

export type Judged = Judgement | readonly Judgement[] | null;

/** One answer about a cell of a table that is no ledger. It changes no verdict. */
export interface TableJudgement {
  readonly sheet: string;
  /** A1; null when the answer is about the whole sheet. */
  readonly cell: string | null;
  /** The assessed unit; null when none is concerned. */
  readonly unit: string | null;
  /** What stands in the place of an award's title, in messages and in 人工认定: the line, the indicator. */
  readonly title: string;
  /** A key of the rule's `messages`. */
  readonly message: string;
  readonly values: TextValues;
  /** Left out: a fault. */
  readonly verdict?: "unmet" | "undetermined";
  readonly fix?: Fix;
}

/** Looks at the tables beside the ledgers: units, indicators, scores, survey, self-assessment, veto. */
export interface TableRule extends RuleRecord {
  readonly on: "tables";
  judgeTables(book: TableBook): readonly TableJudgement[];
}

/** Looks at each award or deduction by itself, before any other is considered. */
export interface EntryRule extends RuleRecord {
  readonly on: "entry";
  judge(entry: Entry, context: JudgeContext): Judged;
  /** The same fault on tables that are no ledgers. */
  judgeTables?(book: TableBook): readonly TableJudgement[];
}

export interface AwardRule extends RuleRecord {
  readonly on: "award";
  judge(award: AwardEntry, context: JudgeContext): Judged;
}

export interface DeductionRule extends RuleRecord {
  readonly on: "deduction";
  judge(deduction: DeductionEntry, context: JudgeContext): Judged;
}

/** Looks at an award once its verdict and points are known; must not change them. */
export interface PricedAwardRule extends RuleRecord {
  readonly on: "priced-award";
  judge(award: AwardEntry, context: JudgeContext): Judged;
}

/** A judgement on one member of a group. */
export interface MemberJudgement<E extends Entry> {
  readonly member: E;
  readonly judgement: Judgement;
}

/**
 * Looks at entries that belong together. The engine finds the groups (by hashing a key, never by comparing all pairs)
 * and runs them in this order: `duplicates`, `claims`, `events`, then by unit once everything has its points.
 */
export interface AwardGroupRule extends RuleRecord {
  readonly on: "duplicates" | "claims" | "events" | "unit-awards";
  judge<E extends AwardEntry>(members: readonly E[], context: JudgeContext): readonly MemberJudgement<E>[];
}

export interface DeductionGroupRule extends RuleRecord {
  readonly on: "deduction-duplicates" | "deduction-tables" | "unit-deductions";
  judge<E extends DeductionEntry>(
    members: readonly E[],
    context: JudgeContext,
  ): readonly MemberJudgement<E>[];
}

/** Looks at a 人工认定 after everything is decided. `hits` is the number of judgements that it has set aside. */
export interface WaiverRule extends RuleRecord {
  readonly on: "waiver";
  judge(waiver: Waiver, hits: number): Judgement | null;
}

export type Rule =
  | TableRule
  | EntryRule
  | AwardRule
  | PricedAwardRule
  | DeductionRule
  | AwardGroupRule
  | DeductionGroupRule
  | WaiverRule;
