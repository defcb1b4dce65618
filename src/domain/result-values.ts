import type { GradeBand, GradeQuota } from "./grades";

/** A number that the scheme gives to something by its name: a unit, a category, an item, an answer. */
export interface NamedNumber {
  readonly name: string;
  readonly value: number;
}

/**
 * How what an item's cells say becomes its points, within the category: its ratio to the first, times full marks; or a
 * rate of completion, of which reaching the target earns a base share of full marks, and the best excess earns the rest.
 */
export type ConversionMethod = "ratio-to-first" | "base-and-excess";

export interface ItemConversion {
  /** Name of the item. */
  readonly name: string;
  readonly method: ConversionMethod;
}

/** Where the one rounding happens; before and after it everything keeps its full precision. */
export type RoundingStage = "item" | "total" | "final";

export interface Rounding {
  /** Decimals, half away from zero as Excel's ROUND; null rounds nothing. */
  readonly digits: number | null;
  readonly stage: RoundingStage;
}

/** What 一票否决 does to a unit; it never makes a score 0 (domain B). */
export interface VetoRule {
  readonly consequence: "unranked" | "grade-capped" | "deduction";
  /** The best grade that a vetoed unit may have, where its grade is capped. */
  readonly grade: string;
  /** What is taken off its final score, where points are. */
  readonly points: number;
  /** Whether a veto of the year before still acts. */
  readonly hasNextYear: boolean;
}

/** How the year's figures become a total, a rank and a grade (domain A8, B). */
export interface ResultValues {
  /** `weighted`: Σ score × weight ÷ Σ weights, with the full marks of each item as its weight. */
  readonly scoring: "sum" | "weighted";
  /** Items that are entered as raw figures, which the engine converts to points. */
  readonly itemConversions: readonly ItemConversion[];
  /** The share of full marks that reaching the target earns under `base-and-excess`. */
  readonly baseShare: number;
  /** A gap leaves the total open, or takes the mean of the category. It is never 0. */
  readonly missingItem: "open" | "mean";
  /** A unit that some items do not apply to: its sum as it is, or scaled up to all items' full marks. */
  readonly partialTemplate: "as-is" | "scaled";
  /** By how much a unit's score weighs more (A8), by the name of the unit or of its category. */
  readonly unitFactors: readonly NamedNumber[];
  /** Weights of the survey's rounds (电话 : 问卷 6:4); empty for their mean. */
  readonly surveyWeights: readonly number[];
  readonly rounding: Rounding;
  readonly deductionFloor: "zero" | "none";
  /** After a shared rank the next is skipped (1, 2, 2, 4) or follows (1, 2, 2, 3). */
  readonly sharedRank: "skipped" | "dense";
  /** What tells equals apart, first things first: 加分 or the name of an item, the higher the better. */
  readonly tieBreaks: readonly string[];
  /** Units that are scored but listed apart (单列). */
  readonly listedApart: readonly string[];
  readonly veto: VetoRule;
  /** Thresholds of grades; empty while the office gives none. */
  readonly gradeBands: readonly GradeBand[];
  readonly gradeQuotas: readonly GradeQuota[];
  /** How a share of the units of a category becomes a number of them. */
  readonly quotaRounding: "down" | "nearest" | "up";
  /** The grade of a unit that has been commended by the centre; "" where that changes none. */
  readonly centralAwardGrade: string;
}
