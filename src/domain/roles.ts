/** What a table on a sheet is (domain C3). */
export const roles = [
  "units",
  "indicators",
  "scores",
  "awards",
  "deductions",
  "survey",
  "ledger",
  "self",
  "register",
  "veto",
  "special",
  "scheme",
  "bodies",
  "waivers",
  "instructions",
] as const;
export type Role = (typeof roles)[number];

/** What a column holds. A score column is `indicator:` and its header, a survey round `round` and its number. */
export type FieldId =
  | "serial"
  | "claimant"
  | "recipient"
  | "unit"
  | "title"
  | "issuer"
  | "date"
  | "workYear"
  | "documentNumber"
  | "level"
  | "grade"
  | "points"
  | "indicator"
  | "evidence"
  | "category"
  | "organiser"
  | "aliases"
  | "fullMarks"
  | "method"
  | "responsible"
  | "assessor"
  | "item"
  | "matter"
  | "original"
  | "authority"
  | "province"
  | "scoringYear"
  | "total"
  | "bonus"
  | "deduction"
  | "final"
  | "rank"
  | "gradeResult"
  | `round${number}`
  | `indicator:${string}`;

/**
 * One recognised table. All rows and columns are 0-based on the sheet (not in the used range).
 * `bodyRows` lists the rows that hold entries: titles, section headings, subtotals, notes and blanks are left out.
 */
export interface TableShape {
  readonly sheet: string;
  readonly role: Role | null;
  /** The lowest header row. */
  readonly headerRow: number;
  readonly headerTop: number;
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  readonly bodyRows: readonly number[];
  readonly orientation: "units-as-rows" | "units-as-columns";
  /** 0 … 1 */
  readonly confidence: number;
  readonly reason: string;
}
