import type { WaivedPlace } from "../domain/award-result";
import type { Entry } from "../domain/entry";
import type { JudgeContext } from "../domain/judge-context";
import type { Judged, Judgement, MemberJudgement, Rule } from "../domain/rule";
import type { YearScheme } from "../domain/scheme";
import { strongestVerdict, type Verdict } from "../domain/verdict";
import { levelPoints, gradeFactor } from "./points";
import type { AwardState, EntryState } from "./states";
import type { WaiverBook, WaiverState } from "./waivers";

/** Key of the message that the engine writes for a rule that failed. */
export const failure = "rule-failed";

export type RowRule<E extends Entry> = Rule & { judge(entry: E, context: JudgeContext): Judged };
export type GroupRule<S extends Entry> = Rule & {
  judge(members: readonly S[], context: JudgeContext): readonly MemberJudgement<S>[];
};

/** Takes the rules' judgements down on the entries, unless a 人工认定 sets them aside. */
export class Recorder {
  constructor(
    private readonly scheme: YearScheme,
    private readonly waivers: WaiverBook,
  ) {}

  /** Runs one rule on one entry. A rule that throws leaves the entry open: it is never taken for a pass. */
  judge<E extends Entry, S extends EntryState & E>(rule: RowRule<E>, entry: S, context: JudgeContext): void {
    let judged: Judged;
    try {
      judged = rule.judge(entry, context);
    } catch (error) {
      judged = failed(error);
    }
    if (judged === null) return;
    if ("message" in judged) this.note(rule, entry, judged);
    else for (const judgement of judged) this.note(rule, entry, judgement);
  }

  judgeGroup<S extends EntryState>(rule: GroupRule<S>, members: readonly S[], context: JudgeContext): void {
    let judged: readonly MemberJudgement<S>[];
    try {
      judged = rule.judge(members, context);
    } catch (error) {
      judged = members.map((member) => ({ member, judgement: failed(error) }));
    }
    for (const { member, judgement } of judged) this.note(rule, member, judgement);
  }

  note(rule: Rule, entry: EntryState, judgement: Judgement): void {
    const waived = this.waivers.find(rule, entry);
    if (waived !== undefined) {
      this.setAside(entry, waived);
      return;
    }
    (entry.notes ??= []).push({ rule, judgement });
    if (judgement.effect !== "none") entry.verdict = this.verdictWith(entry, judgement.effect);
  }

  private verdictWith(entry: EntryState, effect: Verdict): Verdict {
    return entry.decided ?? strongestVerdict([entry.verdict, effect]);
  }

  private setAside(entry: EntryState, state: WaiverState): void {
    state.places.push(placeOf(entry));
    (entry.waivers ??= []).push(state.waiver);
    const { verdict, level } = state.waiver;
    if (verdict !== null) entry.verdict = entry.decided = verdict;
    if (level !== null && entry.kind === "award") this.assignLevel(entry, level);
  }

  private assignLevel(award: AwardState, level: AwardState["level"]): void {
    award.level = level;
    award.basePoints = basePoints(award.fact, level, this.scheme);
  }
}

function placeOf({ fact }: EntryState): WaivedPlace {
  return { sheet: fact.sheet, cell: "title" in fact ? fact.title.cell : fact.matter.cell };
}

function failed(error: unknown): Judgement {
  const what = error instanceof Error ? error.message : String(error);
  return { effect: "undetermined", message: failure, values: { what }, cell: null };
}

/** Points by level, class and grade, before same event and cap. */
export function basePoints(
  fact: AwardState["fact"],
  level: AwardState["level"],
  scheme: YearScheme,
): number | null {
  const points = levelPoints(level, fact.issuers, scheme);
  const grade = fact.grade.reading;
  return points === null || grade.kind !== "value"
    ? points
    : points * gradeFactor(grade.value, scheme.gradeFactors);
}
