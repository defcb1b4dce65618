import type { Finding } from "../domain/finding";
import { fillText, type Locale, type LocalText, type TextValues } from "../domain/local-text";
import type { Judgement, RuleRecord } from "../domain/rule";
import type { YearScheme } from "../domain/scheme";
import { shownUnit } from "../domain/shown-unit";
import { failure } from "./recorder";
import type { EntryState, Note } from "./states";

const failureText: LocalText = {
  zh: "规则“{rule}”在{unit}“{title}”上运行出错（{what}），该行待核。请人工核对，并将此提示反馈给维护人员。",
  en: "Rule “{rule}” failed on {unit}: “{title}” ({what}); the row stays open. Check it by hand and report this message.",
};

export function titleOf({ fact }: EntryState): string {
  return ("title" in fact ? fact.title : fact.matter).raw.trim();
}

/** What every message may name beside the rule's own values. */
function subjectValues(entry: EntryState, scheme: YearScheme, locale: Locale): TextValues {
  const { date, unit } = entry.fact;
  const noUnit = { zh: "（未填单位）", en: "(no unit)" }[locale];
  const noDate = { zh: "日期未填", en: "no date" }[locale];
  return {
    unit: shownUnit(unit) || noUnit,
    title: titleOf(entry),
    date: entry.date?.iso ?? (date.raw.trim() || noDate),
    year: scheme.year,
  };
}

export function messageOf(
  record: RuleRecord,
  judgement: Judgement,
  subject: TextValues,
  locale: Locale,
): string {
  const text = judgement.message === failure ? failureText : record.messages[judgement.message];
  return fillText(text?.[locale] ?? judgement.message, { rule: record.id, ...subject, ...judgement.values });
}

/** The message of one judgement on one entry. */
export function noteText(note: Note, entry: EntryState, scheme: YearScheme, locale: Locale): string {
  return messageOf(note.rule, note.judgement, subjectValues(entry, scheme, locale), locale);
}

export function clauseOf(note: Note, scheme: YearScheme, locale: Locale): string {
  return scheme.clauses[note.judgement.clause ?? note.rule.clause][locale];
}

/** Severity and verdict of a judgement: a question is a warning whatever the rule's default (C2). */
export function weight(
  record: RuleRecord,
  judgement: Judgement,
  scheme: YearScheme,
): Pick<Finding, "severity" | "verdict"> {
  const verdict = judgement.verdict ?? (judgement.effect === "undetermined" ? "undetermined" : "unmet");
  if (verdict === "undetermined") return { verdict, severity: "warning" };
  const set = scheme.severities[record.id];
  return { verdict, severity: set === undefined || set === "off" ? record.severity : set };
}

/** The finding that a judgement gives. Without a cell of its own it points at the title, else at the unit. */
export function findingOf(note: Note, entry: EntryState, scheme: YearScheme, locale: Locale): Finding {
  const { rule, judgement } = note;
  const { fact } = entry;
  const title = "title" in fact ? fact.title : fact.matter;
  return {
    rule: rule.id,
    ...weight(rule, judgement, scheme),
    sheet: fact.sheet,
    cell: judgement.cell ?? title.cell ?? fact.unitField.cell,
    unit: shownUnit(fact.unit) || null,
    message: noteText(note, entry, scheme, locale),
    clause: clauseOf(note, scheme, locale),
    fix: judgement.fix ?? null,
  };
}
