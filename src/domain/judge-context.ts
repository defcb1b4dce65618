import type { RegisterFact } from "./facts";
import type { CappedIndicator } from "./limits";
import type { Day } from "./readings";
import type { YearScheme } from "./scheme";
import type { AwardEntry } from "./entry";

/** Lookups and values that are the same for every row of one evaluation. */
export interface JudgeContext {
  readonly scheme: YearScheme;
  readonly year: number;
  /** First and last day of the assessed year, first day of the year before, last day of the year after. */
  readonly yearStart: Day;
  readonly yearEnd: Day;
  readonly lastYearStart: Day;
  readonly nextYearEnd: Day;
  /** First day that no longer counts this year for this year's work; the day after `yearEnd` without a cut-off. */
  readonly carriedFrom: Day;
  /** First day after last year's assessment; null while unknown. */
  readonly lastAssessmentEnd: Day | null;
  readonly hasRoster: boolean;
  readonly hasRegister: boolean;
  /** Register rows of a unit for a title, with a 计分年度 before the assessed year or without one. */
  registered(unit: string, titleKey: string): readonly RegisterFact[];
  readonly hasIndicators: boolean;
  /** Whether a 对应指标 cell names an indicator. */
  namesIndicator(text: string): boolean;
  /** The indicator that a 对应指标 cell names, with its points; null when it names none or that has none. */
  indicatorNamed(text: string): CappedIndicator | null;
  /** The indicator whose words a title shares most; null when it shares none. */
  suggestIndicator(title: string): string | null;
  /** For an award of the catalogue: its cycle and the year within it in which the unit had it before; else null. */
  cycleConflict(award: AwardEntry): { readonly cycle: number; readonly previous: number } | null;
}
