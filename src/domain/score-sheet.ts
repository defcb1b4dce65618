import type { Facts } from "./facts";
import type { YearScheme } from "./scheme";
import type { ScoreLine, ScoreRow, ScoreTable, Tables } from "./tables";

/** One unit of a score sheet with what its figures add up to. A sum that rests on 待核 is null. */
export interface ScoredRow {
  readonly row: ScoreRow;
  /** Official name, else as written. */
  readonly unit: string;
  /** Indices of lines whose figure is blank though the line is otherwise filled. */
  readonly missing: readonly number[];
  /** Sum of the leaf items, before bonus and deduction. */
  readonly total: number | null;
  /** The sheet's own bonus and deduction, both positive; null when one cannot be read. */
  readonly bonus: number | null;
  readonly deduction: number | null;
  readonly final: number | null;
  /** Lines whose typed figures total and final are; null where they are sums of ours. */
  readonly totalFrom: number | null;
  readonly finalFrom: number | null;
  /** Sum of the leaf items as they are shown, where cells are rounded for display. */
  readonly shownTotal: number | null;
}

/** A figure that should be a sum, and what it should be. */
export interface SumCheck {
  readonly row: ScoredRow;
  /** Index of the line. */
  readonly line: number;
  readonly expected: number;
}

/** The place of a row among those of its group whose final score is known. */
export interface RankCheck {
  readonly row: ScoredRow;
  readonly written: number;
  readonly expected: number;
}

export interface ScoreSheet {
  readonly table: ScoreTable;
  /** The table's lines; sums that no header tells (绩效得分 = its items) are `subtotal` here. */
  readonly lines: readonly ScoreLine[];
  readonly rows: readonly ScoredRow[];
  /** Sums that are wrong, in the order of the rows. Empty where the sheet does not simply add. */
  readonly wrongSums: readonly SumCheck[];
  readonly wrongRanks: readonly RankCheck[];
}

/** What the rules on tables judge. */
export interface TableBook {
  readonly tables: Tables;
  readonly units: Facts["units"];
  readonly scheme: YearScheme;
  readonly scoreSheets: readonly ScoreSheet[];
  /** Official names of units that a 一票否决 of the year names. */
  readonly vetoed: ReadonlySet<string>;
  /** Units that take no place in the ranking: vetoed, where that is what a veto does, and listed apart (单列). */
  readonly unranked: ReadonlySet<string>;
}

/** What one unit scores; the entry of `scores` in the command's output (domain C5). */
export interface UnitScore {
  readonly unit: string;
  readonly category: string;
  /** Sum of the leaf items; null when it rests on 待核. */
  readonly total: number | null;
  readonly bonus: number | null;
  readonly deduction: number | null;
  readonly final: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly parts: Readonly<Record<string, number | null>>;
}
