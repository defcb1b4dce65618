import type { AwardEntry, DeductionEntry } from "../domain/entry";
import type { AwardFact, DeductionFact } from "../domain/facts";
import type { CappedIndicator } from "../domain/limits";
import type { DateValue } from "../domain/readings";
import type { Judgement, Rule } from "../domain/rule";
import type { Level, Verdict } from "../domain/verdict";
import type { Waiver } from "../domain/waiver";

/** A judgement and the rule that made it. */
export interface Note {
  readonly rule: Rule;
  readonly judgement: Judgement;
}

/** What an entry shows to the rules, and what only the engine may change. One object per row, made once. */
export class AwardState implements AwardEntry {
  readonly kind = "award";
  verdict: Verdict = "counted";
  points: number | null = 0;
  /** Share of the base points that the same-event policy leaves. */
  factor = 1;
  /** Looked up only where a cap asks for it. */
  indicator: CappedIndicator | null = null;
  /** Null until a rule objects: most rows never need a list. */
  notes: Note[] | null = null;
  /** The 人工认定 that have set something aside here. */
  waivers: Waiver[] | null = null;
  /** The verdict that a 人工认定 decides. */
  decided: Verdict | null = null;

  constructor(
    readonly fact: AwardFact,
    readonly unit: string,
    readonly titleKey: string,
    readonly date: DateValue | null,
    readonly workYear: number | null,
    readonly issuerKey: string,
    public level: Level,
    public basePoints: number | null,
  ) {}
}

export class DeductionState implements DeductionEntry {
  readonly kind = "deduction";
  verdict: Verdict = "counted";
  notes: Note[] | null = null;
  waivers: Waiver[] | null = null;
  decided: Verdict | null = null;

  constructor(
    readonly fact: DeductionFact,
    readonly unit: string,
    readonly titleKey: string,
    readonly date: DateValue | null,
    readonly workYear: number | null,
    readonly isDoubled: boolean,
    public points: number | null,
    /** What the scheme gives for a criticism whose points are blank; null for any other deduction. */
    readonly criticism: number | null,
  ) {}
}

export type EntryState = AwardState | DeductionState;
