import type { Explanation } from "../domain/award-result";
import type { DateValue, Field } from "../domain/readings";
import type { Locale, LocalText } from "../domain/local-text";
import type { ClauseId, YearScheme } from "../domain/scheme";
import { levelNames, verdictNames, type Level, type Verdict } from "../domain/verdict";
import type { Waiver } from "../domain/waiver";
import type { EntryState } from "./states";
import { clauseOf, noteText, titleOf } from "./wording";

export const labels = {
  issuer: { zh: "授奖单位", en: "Issuer" },
  level: { zh: "认定级别", en: "Level" },
  points: { zh: "级别分值", en: "Points of the level" },
  example: {
    zh: "级别分值（示例值，请以本地文件为准）",
    en: "Points of the level (example value: use your own document’s)",
  },
  grade: { zh: "等次系数", en: "Grade factor" },
  event: { zh: "同一事项系数", en: "Same-event factor" },
  total: { zh: "本单位获奖加分合计（封顶后）", en: "The unit’s award points (after caps)" },
  original: { zh: "原扣分值", en: "Original points" },
  criticism: { zh: "方案规定的通报批评扣分", en: "Points that the scheme gives for a criticism" },
  entered: { zh: "扣分", en: "Points entered" },
  doubling: { zh: "加倍系数", en: "Doubling factor" },
  entry: { zh: "台账填报", en: "As entered" },
  recipient: { zh: "获奖单位", en: "Recipient" },
  date: { zh: "日期", en: "Date" },
  workYear: { zh: "工作年度", en: "Year of the work" },
  documentNumber: { zh: "文号", en: "Document number" },
  evidence: { zh: "佐证材料", en: "Evidence" },
  waiver: { zh: "人工认定", en: "Decided by the office" },
} as const satisfies Record<string, LocalText>;

const verdictWords: Readonly<Record<Verdict, string>> = {
  counted: "counted",
  rejected: "rejected",
  carried: "carried over",
  undetermined: "open",
};
const levelWords: Readonly<Record<Level, string>> = {
  national: "national",
  provincial: "provincial",
  none: "none",
  undetermined: "open",
};

/** Who decided what, in one line: also what stands beside the row. */
export function decisionText({ reason, who, when }: Waiver, locale: Locale): string {
  return locale === "zh" ? `${reason}（${who}，${when}）` : `${reason} (${who}, ${when})`;
}

type Said = Field<string> | Field<number> | Field<DateValue>;

/** A true date is a number in its cell; it is shown as a date. */
function shownField({ raw, reading }: Said): string {
  const isDate = reading.kind === "value" && typeof reading.value === "object";
  return isDate ? reading.value.iso : raw;
}

/** Makes the steps of one entry's explanation: they share sheet, scheme and language. */
export class Steps {
  constructor(
    private readonly sheet: string,
    readonly scheme: YearScheme,
    readonly locale: Locale,
  ) {}

  step(
    label: string,
    result: string,
    clause: ClauseId | null,
    cell: string | null,
    parts: readonly Explanation[] = [],
  ): Explanation {
    const cited = clause === null ? null : this.scheme.clauses[clause][this.locale];
    return { label, result, clause: cited, sheet: this.sheet, cell, parts };
  }

  named(
    label: keyof typeof labels,
    result: number | null,
    clause: ClauseId,
    cell: string | null,
  ): Explanation {
    return this.step(
      labels[label][this.locale],
      result === null ? this.verdict("undetermined") : String(result),
      clause,
      cell,
    );
  }

  /** What the row itself says of some things, each with its cell; a step without a result of its own. */
  said(fields: Readonly<Partial<Record<keyof typeof labels, Said>>>): readonly Explanation[] {
    const parts = Object.entries(labels).flatMap(([name, label]) => {
      const field = fields[name as keyof typeof labels];
      if (field === undefined || field.cell === null || field.raw === "") return [];
      return [this.step(label[this.locale], shownField(field), null, field.cell)];
    });
    return parts.length === 0 ? [] : [this.step(labels.entry[this.locale], "", null, null, parts)];
  }

  verdict(verdict: Verdict): string {
    return this.locale === "zh" ? verdictNames[verdict] : verdictWords[verdict];
  }

  level(level: Level): string {
    return this.locale === "zh" ? levelNames[level] : levelWords[level];
  }

  /** Each reason and remark with its clause and its cell. */
  notes(entry: EntryState): readonly Explanation[] {
    return (entry.notes ?? []).map((note) => ({
      label: note.rule.title[this.locale],
      result: noteText(note, entry, this.scheme, this.locale),
      clause: clauseOf(note, this.scheme, this.locale),
      sheet: this.sheet,
      cell: note.judgement.cell,
      parts: [],
    }));
  }

  /** What a 人工认定 has set aside or decided, at its own cell. */
  decisions(entry: EntryState): readonly Explanation[] {
    return (entry.waivers ?? []).map((waiver) => ({
      label: labels.waiver[this.locale],
      result: decisionText(waiver, this.locale),
      clause: this.scheme.clauses.waiver[this.locale],
      sheet: waiver.sheet,
      cell: waiver.cell,
      parts: [],
    }));
  }

  /** The verdict with its points, which are the product of the figures among the parts. */
  outcome(entry: EntryState, cell: string | null, parts: readonly Explanation[]): Explanation {
    const points = entry.points === null ? "" : ` ${entry.points}`;
    return this.step(titleOf(entry), this.verdict(entry.verdict) + points, null, cell, parts);
  }
}
