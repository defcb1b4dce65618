import type { UnitFact, UnitMatch } from "./facts";
import type { Field, Reading } from "./readings";
import type { ConversionMethod } from "./result-values";
import type { Role } from "./roles";

/** One cell that holds a figure: what it says, the formula behind it, and how many decimals it shows. */
export interface Figure {
  readonly cell: string;
  readonly raw: string;
  readonly reading: Reading<number>;
  /** "=…"; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Where the reading is not the cell's own, but points that the scheme converts it to. */
  readonly conversion?: Conversion;
}

/** How the points of a figure were computed from what its cell says, and from the best of its category. */
interface Conversion {
  readonly method: ConversionMethod;
  readonly own: Figure;
  /** Null where the category has none that can be compared. */
  readonly best: Figure | null;
}

/**
 * What a line of a score sheet adds up to. `item` is a leaf; `basis` is shown for information (weights, averages, raw
 * values) and never added; `self` is the unit's own score.
 */
export type ScoreLineKind =
  "item" | "subtotal" | "total" | "final" | "bonus" | "deduction" | "self" | "basis";

/** One column of figures where units are rows, or one row of figures where units are columns. */
export interface ScoreLine {
  readonly name: string;
  /** The words of the group above it; "" without one. */
  readonly group: string;
  /** Cell of its name. */
  readonly cell: string;
  readonly kind: ScoreLineKind;
  /** From the header, the 满分 row or the indicators; null when none says. */
  readonly fullMarks: number | null;
}

/** One unit of a score sheet; `figures` are in the order of the lines. */
export interface ScoreRow {
  readonly unit: UnitMatch;
  readonly unitField: Field<string>;
  /** From the category column, the section or the roster; "" when none says. */
  readonly category: string;
  readonly assessor: string;
  readonly figures: readonly Figure[];
  readonly rank: Figure | null;
  readonly grade: Field<string>;
}

export interface ScoreTable {
  readonly sheet: string;
  readonly lines: readonly ScoreLine[];
  readonly rows: readonly ScoreRow[];
  /** Title lines and notes, which may state thresholds of grades. */
  readonly remarks: readonly string[];
}

/** One row of an indicator table. */
export interface IndicatorRow {
  readonly kind: "item" | "section" | "subtotal" | "total";
  /** 1 for 一、, 2 for （一）; 0 for rows without a section number. */
  readonly depth: number;
  readonly name: string;
  readonly cell: string;
  readonly points: Figure;
  /** The texts left of the points, by which rows may be grouped (责任单位, 一级指标). */
  readonly labels: readonly string[];
  /** The same column by column, "" where a cell is blank. */
  readonly levels: readonly string[];
  /** Texts of this row alone, which may hold sub-points or tell two rows of one name apart. */
  readonly texts: readonly string[];
  readonly responsible: Field<string>;
  readonly method: Field<string>;
  /** "" without such a column. */
  readonly assessor: string;
  readonly evidence: Field<string>;
}

export interface IndicatorTable {
  readonly sheet: string;
  /** The sheet's name and title lines, which may name a category of units. */
  readonly titles: readonly string[];
  readonly rows: readonly IndicatorRow[];
}

/** A count that the list of units states of itself: of all units (`category` "") or of one category. */
export interface StatedCount {
  readonly category: string;
  readonly count: number;
  readonly cell: string;
}

export interface UnitList {
  readonly sheet: string;
  readonly units: readonly UnitFact[];
  readonly stated: readonly StatedCount[];
}

/** A unit named on a table that is neither a ledger nor the list of units. */
export interface UnitMention {
  readonly sheet: string;
  readonly role: Role;
  readonly match: UnitMatch;
  readonly field: Field<string>;
}

/** A cell of some table that is worth a look by itself. */
export interface CellOf {
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  /** Words of the header above it, and the unit of its row; "" without one. */
  readonly header: string;
  readonly unit: string;
}

/** 序号 of one table, cut where sections begin. */
export interface SerialRun {
  readonly sheet: string;
  readonly serials: readonly { readonly cell: string; readonly value: number; readonly unit: string }[];
}

/** One row of 公众评议. */
export interface SurveyRow {
  readonly sheet: string;
  readonly unit: UnitMatch;
  readonly rounds: readonly Figure[];
}

/** One row of 自评. `indicator` is "" where the whole is assessed. */
export interface SelfReview {
  readonly sheet: string;
  readonly unit: UnitMatch;
  readonly indicator: string;
  readonly period: string;
  readonly fullMarks: Figure | null;
  readonly points: Figure;
  /** What the office gave, where it stands in the same row. */
  readonly result: Figure | null;
}

/** One row of 一票否决. */
export interface Veto {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: UnitMatch;
  readonly matter: string;
  /** Of its date; null without one. */
  readonly year: number | null;
}

/** A column of amounts of money, some of which name their unit (万元, 亿元). */
export interface AmountColumn {
  readonly sheet: string;
  readonly header: string;
  /** The unit that the header names; null without one. */
  readonly unit: string | null;
  /** `unit` of a bare number is ""; `owner` is the assessed unit of the row. */
  readonly cells: readonly {
    readonly cell: string;
    readonly raw: string;
    readonly unit: string;
    readonly owner: string;
  }[];
}

/** The tables beside the ledgers. */
export interface Tables {
  readonly unitLists: readonly UnitList[];
  readonly indicatorTables: readonly IndicatorTable[];
  readonly scoreTables: readonly ScoreTable[];
  readonly mentions: readonly UnitMention[];
  readonly serialRuns: readonly SerialRun[];
  readonly errors: readonly CellOf[];
  /** Constants in columns most of whose cells are formulas. */
  readonly overwritten: readonly CellOf[];
  readonly amountColumns: readonly AmountColumn[];
  readonly surveys: readonly SurveyRow[];
  readonly selfReviews: readonly SelfReview[];
  readonly vetoes: readonly Veto[];
  /** Special items (重点专项工作), one list a table. */
  readonly specials: readonly { readonly sheet: string; readonly items: readonly Field<string>[] }[];
}
