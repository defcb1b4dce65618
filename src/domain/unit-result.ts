import type { ClauseId } from "./scheme";

/** How a figure of the result came about; each has its sentence. */
export type ResultStep =
  | "entered"
  | "survey"
  | "category-mean"
  | "ratio-to-first"
  | "base-and-excess"
  | "not-converted"
  | "first-of-category"
  | "sum"
  | "weighted"
  | "scaled"
  | "weighed"
  | "factor"
  | "rounded"
  | "award"
  | "deduction"
  | "bonus"
  | "deductions"
  | "veto"
  | "veto-points"
  | "final"
  | "rank"
  | "not-ranked"
  | "neighbour"
  | "grade"
  | "central-award"
  | "last-rank"
  | "change";

/** A row of a ledger, whose own explanation goes on from there. */
export interface LedgerRow {
  readonly ledger: "award" | "deduction";
  /** Index among the evaluation's awards or deductions. */
  readonly index: number;
}

/**
 * A figure with everything it was made from. What is ranked, written and explained is this one object, so that an
 * explanation cannot differ from the figure.
 */
export interface Computed<T extends number | string = number> {
  /** Null while something that it rests on is 待核. */
  readonly value: T | null;
  readonly step: ResultStep;
  /** What it is the figure of: an item, an award, a unit; "" where the step says it. */
  readonly name: string;
  readonly clause: ClauseId;
  /** The cell that it was read from. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  readonly inputs: readonly Computed<number | string>[];
  readonly row?: LedgerRow;
}

/** Why a unit has no rank. */
export type Unranked = "vetoed" | "apart" | "open";

/** Where an item of a unit is entered on the score sheets, and its full marks; null where none are stated. */
export interface ItemEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly fullMarks: number | null;
}

/** A unit's year. */
export interface UnitResult {
  readonly unit: string;
  readonly category: string;
  /** Every leaf item by its name. */
  readonly items: readonly Computed[];
  /** The same items in the same order. */
  readonly entries: readonly ItemEntry[];
  /** Names of items that do not apply to the unit. */
  readonly leftOut: readonly string[];
  /** Sum of the leaf items, before everything else (C6). */
  readonly total: Computed;
  /** The total as it counts: scaled, weighed, rounded where the scheme says so. */
  readonly score: Computed;
  readonly bonus: Computed;
  readonly deduction: Computed;
  readonly final: Computed;
  readonly rank: Computed;
  readonly unranked: Unranked | null;
  readonly grade: Computed<string>;
}
