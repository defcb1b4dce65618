import type { AppliedWaiver, AwardResult, DeductionResult } from "../domain/award-result";
import type { Finding } from "../domain/finding";
import type { FieldId, Role } from "../domain/roles";
import type { UnitScore } from "../domain/score-sheet";

/** One table that was recognised, with the letters of its columns and the 1-based number of its header row. */
export interface RecognisedSheet {
  readonly name: string;
  readonly role: Role | null;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<FieldId, string>>>;
}

/** What one check of the workbook found and wrote. */
export interface CheckResult {
  readonly scheme: string;
  readonly schemeName: string;
  readonly year: number;
  readonly sheets: readonly RecognisedSheet[];
  readonly findings: readonly Finding[];
  readonly awards: readonly AwardResult[];
  readonly deductions: readonly DeductionResult[];
  readonly scores: readonly UnitScore[];
  /** What the office decided itself, with the places where it acts. */
  readonly waivers: readonly AppliedWaiver[];
  /** Chinese remarks that are no findings, such as that there was no register to compare with. */
  readonly notes: readonly string[];
}

export type CheckPhase = "reading" | "recognising" | "checking" | "writing";

/** How many rows of how many a phase has behind it. */
export interface RowCount {
  readonly done: number;
  readonly of: number;
}

/** Told as the check goes on; `done` runs from 0 to 1 over the whole check. */
export type OnProgress = (phase: CheckPhase, done: number, rows?: RowCount) => void;
