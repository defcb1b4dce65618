import type { Entry } from "../domain/entry";
import type { JudgeContext } from "../domain/judge-context";
import type { LocalText } from "../domain/local-text";
import type { Judgement } from "../domain/rule";
import { placeInTime } from "./assessment-window";

/** The judgement of `award-carried-over` and `deduction-carried-over`: only on what is carried into the next year (C6). */
export function judgeCarried(entry: Entry, context: JudgeContext): Judgement | null {
  // By far most dates end within the year: nothing to carry.
  if (entry.date === null || entry.date.to <= context.yearEnd) return null;
  if (placeInTime(entry, context) !== "carried") return null;
  return {
    effect: "carried",
    verdict: "unmet",
    message: "carried",
    values: { next: context.year + 1 },
    cell: entry.fact.date.cell,
  };
}

export const carriedMessages: Readonly<Record<string, LocalText>> = {
  carried: {
    zh: "{unit}“{title}”属{year}年度工作，日期为{date}，按规定顺延到{next}年计一次，本年不计分。请列入结转登记。",
    en: "{unit}: “{title}” is work of {year} dated {date}; it is carried over and counted once in {next}, not now. Keep it in the carry-over register.",
  },
};
