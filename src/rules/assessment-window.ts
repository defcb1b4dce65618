import type { Entry } from "../domain/entry";
import type { JudgeContext } from "../domain/judge-context";
import type { LocalText } from "../domain/local-text";
import type { Day } from "../domain/readings";
import type { Effect, Judgement } from "../domain/rule";
import { registerMatch } from "./register-match";

/** Where a day and a work year put an entry. All but `within` are keys of {@link windowMessages}. */
type Place =
  | "within"
  | "carried"
  | "old-work"
  | "late"
  | "early"
  | "no-work-year"
  | "later-work"
  | "last-year"
  | "partial"
  | "missing";

/** What each place means for the verdict: C6, first list. */
const effects: Readonly<Record<Place, Effect>> = {
  within: "none",
  carried: "carried",
  "old-work": "rejected",
  late: "rejected",
  early: "rejected",
  "no-work-year": "undetermined",
  "later-work": "undetermined",
  "last-year": "undetermined",
  partial: "undetermined",
  missing: "undetermined",
};

function placeInNextYear(day: Day, workYear: number | null, context: JudgeContext): Place {
  if (day > context.nextYearEnd || context.scheme.carryOver.kind === "none") return "late";
  if (workYear === null) return "no-work-year";
  if (workYear !== context.year) return "late";
  return day >= context.carriedFrom ? "carried" : "within";
}

function placeInLastYear(day: Day, workYear: number | null, context: JudgeContext): Place {
  const isLastYearsWork = workYear === null || workYear === context.year - 1;
  if (day < context.lastYearStart || !isLastYearsWork || context.scheme.carryOver.kind === "none")
    return "early";
  if (context.lastAssessmentEnd === null || !context.hasRegister) return "last-year";
  return day >= context.lastAssessmentEnd ? "within" : "early";
}

function placeOfDay(day: Day, workYear: number | null, context: JudgeContext): Place {
  if (day > context.yearEnd) return placeInNextYear(day, workYear, context);
  if (day < context.yearStart) return placeInLastYear(day, workYear, context);
  return workYear !== null && workYear > context.year ? "later-work" : "within";
}

/** The place of an entry in time. A partial date decides only if all its days agree. */
export function placeInTime(entry: Entry, context: JudgeContext): Place {
  const { date, workYear } = entry;
  if (workYear !== null && workYear < context.year - 1) return "old-work";
  if (date === null) {
    const { kind } = entry.fact.date.reading;
    // Unreadable and ambiguous dates have rules of their own, which leave the verdict open.
    return kind === "blank" || kind === "not-applicable" ? "missing" : "within";
  }
  const first = placeOfDay(date.from, workYear, context);
  if (date.from === date.to) return first;
  const last = placeOfDay(date.to, workYear, context);
  return first === last || (effects[first] === "rejected" && effects[last] === "rejected")
    ? first
    : "partial";
}

/** The judgement of `award-out-of-window` and `deduction-out-of-window`. */
export function judgeWindow(entry: Entry, context: JudgeContext): Judgement | null {
  const place = placeInTime(entry, context);
  const effect = effects[place];
  if (effect === "none" || effect === "carried") return null;
  // What is in the register was counted last year: whether it was dated in time for that is no question any more.
  if (place === "last-year" && registerMatch(entry, context) === "agrees") return null;
  return {
    effect,
    message: place,
    values: { workYear: entry.workYear ?? "", last: context.year - 1, next: context.year + 1 },
    cell: place === "old-work" ? (entry.fact.workYear.cell ?? entry.fact.date.cell) : entry.fact.date.cell,
  };
}

export const windowMessages: Readonly<Record<string, LocalText>> = {
  "old-work": {
    zh: "{unit}“{title}”属{workYear}年度工作，{year}年只计本年度和顺延的{last}年度事项。请核对工作年度；无误则不予计分。",
    en: "{unit}: “{title}” is for work of {workYear}; {year} counts work of that year and carried-over work of {last}. Check the work year; if it is right, leave the entry out.",
  },
  late: {
    zh: "{unit}“{title}”日期为{date}，晚于{year}年评估期，也不属于可顺延的{year}年度工作。请核对日期和工作年度；无误则留待相应年度。",
    en: "{unit}: “{title}” is dated {date}, after {year}, and is not work of {year} that could be carried over. Check date and work year; if they are right, enter it in its own year.",
  },
  early: {
    zh: "{unit}“{title}”日期为{date}，不在{year}年1月1日至12月31日之内，也不符合顺延条件。请核对日期和工作年度；无误则不予计分。",
    en: "{unit}: “{title}” is dated {date}, outside 1 January – 31 December {year}, and cannot be carried over. Check date and work year; if they are right, leave the entry out.",
  },
  "no-work-year": {
    zh: "{unit}“{title}”日期为{date}，未写明工作年度，无法判断是否为{year}年度工作而顺延。请补填工作年度。",
    en: "{unit}: “{title}” is dated {date} and names no work year, so it is open whether it is carried over. Enter the work year.",
  },
  "later-work": {
    zh: "{unit}“{title}”日期为{date}，工作年度却写为{workYear}年，两者不一致。请核对工作年度。",
    en: "{unit}: “{title}” is dated {date} but is said to be work of {workYear}. Check the work year.",
  },
  "last-year": {
    zh: "{unit}“{title}”日期为{date}，属{last}年度工作；是否在上年评估结束后取得、上年是否已计分尚不能确定。请在评估方案中填写上年评估截止日期，并提供上年度已计分登记。",
    en: "{unit}: “{title}” is dated {date} and is work of {last}; whether it came after last year’s assessment, uncounted, is open. Enter the end date of last year’s assessment and supply last year’s register.",
  },
  partial: {
    zh: "{unit}“{title}”日期只写到{date}，不足以判断是否在评估期内。请补全到日。",
    en: "{unit}: “{title}” is dated {date} only, which does not settle whether it is within the window. Complete the date.",
  },
  missing: {
    zh: "{unit}“{title}”未填写日期，无法判断是否在{year}年1月1日至12月31日之内。请补填日期。",
    en: "{unit}: “{title}” has no date, so it is open whether it is within {year}. Enter the date.",
  },
};
