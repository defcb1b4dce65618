import type { Finding } from "./finding";
import type { IssuerClass } from "./bodies";
import type { UnitScore } from "./score-sheet";
import type { Level, Verdict } from "./verdict";
import type { RuleId } from "./rule-ids";
import type { ItemEntry, UnitResult } from "./unit-result";
import type { Waiver } from "./waiver";

/** What becomes of one award for one unit; the entry of `awards` in the command's output (domain C5). */
export interface AwardResult {
  readonly sheet: string;
  /** 1-based */
  readonly row: number;
  readonly unit: string;
  readonly title: string;
  readonly issuers: readonly { readonly name: string; readonly class: IssuerClass }[];
  readonly level: Level;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or null. */
  readonly date: string | null;
  readonly verdict: Verdict;
  /** 0 unless counted; null when 待核. */
  readonly points: number | null;
  readonly reasons: readonly RuleId[];
}

/** The entry of `deductions`. */
export interface DeductionResult {
  readonly sheet: string;
  /** 1-based */
  readonly row: number;
  readonly unit: string;
  readonly matter: string;
  readonly date: string | null;
  readonly verdict: Verdict;
  /** Positive, after doubling; 0 unless counted; null when 待核. */
  readonly points: number | null;
  readonly doubled: boolean;
  readonly reasons: readonly RuleId[];
}

/** One step of a calculation: what it gave, why, and what it was made from. */
export interface Explanation {
  readonly label: string;
  readonly result: string;
  /** The clause as the scheme cites it; null for a mere reading of a cell. */
  readonly clause: string | null;
  readonly sheet: string;
  readonly cell: string | null;
  readonly parts: readonly Explanation[];
}

/** Award points and deduction points of one unit, after caps and limits. */
export interface UnitTotals {
  readonly unit: string;
  readonly bonus: number;
  readonly deduction: number;
  /** Rows that are still 待核: the totals may change. */
  readonly open: number;
}

/** Where a judgement was set aside: the row of a ledger by its title, or a cell of another table. */
export interface WaivedPlace {
  readonly sheet: string;
  /** A1; null when the judgement was about the whole sheet. */
  readonly cell: string | null;
}

/** A 人工认定 and what it has set aside. */
export interface AppliedWaiver {
  readonly waiver: Waiver;
  readonly places: readonly WaivedPlace[];
}

/** The whole outcome. `awards` and `deductions` are in the order of the facts. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly awards: readonly AwardResult[];
  readonly deductions: readonly DeductionResult[];
  readonly totals: readonly UnitTotals[];
  /** One entry for each unit of the score sheets; empty without one. */
  readonly scores: readonly UnitScore[];
  /** The same with everything that each figure was made of. */
  readonly results: readonly UnitResult[];
  /** The results that would follow if a cell of a score sheet said something else. */
  readonly resultsWith: (entry: Pick<ItemEntry, "sheet" | "cell">, value: number) => readonly UnitResult[];
  readonly waivers: readonly AppliedWaiver[];
  readonly explanations: {
    /** How the award at this index of `awards` came to its verdict and points. */
    award(index: number): Explanation;
    /** The steps of the same that the verdict and points rest on. */
    awardReasons(index: number): readonly Explanation[];
    deduction(index: number): Explanation;
  };
}
