import { groupBy } from "../domain/group-by";
import type { LocalText } from "../domain/local-text";
import { foldName } from "../domain/text";
import type { Unranked, UnitResult } from "../domain/unit-result";
import { byRank } from "../engine/by-rank";
import type { Analysis } from "./analyse";

/** Figures of a unit that can be asked how they came about. */
export type FigureName = "score" | "bonus" | "deduction" | "final" | "rank" | "grade";

interface ReportedItem {
  readonly name: string;
  readonly value: number | null;
  readonly fullMarks: number | null;
}

export interface ReportedUnit {
  readonly unit: string;
  readonly score: number | null;
  readonly bonus: number | null;
  readonly deduction: number | null;
  readonly final: number | null;
  readonly rank: number | null;
  readonly unranked: Unranked | null;
  readonly grade: string | null;
  /** Places won (positive) or lost since last year; null where one of the ranks is unknown. */
  readonly change: number | null;
  readonly items: readonly ReportedItem[];
}

interface ReportedCategory {
  /** "" where the workbook names none. */
  readonly name: string;
  /** The best first, those without a rank last. */
  readonly units: readonly ReportedUnit[];
}

/** The results of the year as plain data. */
export interface ResultsReport {
  readonly year: number;
  readonly scheme: LocalText;
  readonly categories: readonly ReportedCategory[];
}

function reportedUnit(result: UnitResult, lastRank: number | undefined): ReportedUnit {
  const { unit, items, entries, score, bonus, deduction, final, rank, unranked, grade } = result;
  const isKnown = lastRank !== undefined && rank.value !== null;
  return {
    ...{ unit, unranked },
    ...{ score: score.value, bonus: bonus.value, deduction: deduction.value, final: final.value },
    ...{ rank: rank.value, grade: grade.value, change: isKnown ? lastRank - (rank.value ?? 0) : null },
    items: items.map(({ name, value }, i) => ({ name, value, fullMarks: entries[i]?.fullMarks ?? null })),
  };
}

/** @param lastRanks last year's ranks by folded name of the unit */
export function reportOf(
  { evaluation, scheme, year }: Pick<Analysis, "evaluation" | "scheme" | "year">,
  lastRanks: ReadonlyMap<string, number>,
): ResultsReport {
  const groups = groupBy(byRank(evaluation.results), ({ category }) => category);
  const categories = [...groups].map(([name, results]) => ({
    name,
    units: results.map((result) => reportedUnit(result, lastRanks.get(foldName(result.unit)))),
  }));
  return { year, scheme: scheme.name, categories };
}
