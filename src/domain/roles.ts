import type { ColumnEvidence } from "./recognition";

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

/** What a column holds, where one word names it. */
const plainFields = [
  "serial",
  "claimant",
  "recipient",
  "unit",
  "title",
  "issuer",
  "date",
  "workYear",
  "documentNumber",
  "level",
  "grade",
  "points",
  "indicator",
  "evidence",
  "category",
  "organiser",
  "aliases",
  "fullMarks",
  "method",
  "responsible",
  "assessor",
  "item",
  "matter",
  "original",
  "authority",
  "province",
  "scoringYear",
  "total",
  "bonus",
  "deduction",
  "final",
  "rank",
  "gradeResult",
  "formerNames",
  "status",
  "period",
  "due",
  "rule",
  "subject",
  "reason",
  "who",
  "subtotal",
] as const;
type PlainField = (typeof plainFields)[number];

/**
 * What a column holds. A score column is `indicator:` and its header, a subtotal likewise, a survey round `round` and its
 * number; where units are columns, each is `unit:` and its header.
 */
export type FieldId =
  PlainField | `subtotal:${string}` | `unit:${string}` | `round${number}` | `indicator:${string}`;

const plainFieldNames: ReadonlySet<string> = new Set(plainFields);

export function isFieldId(text: string): text is FieldId {
  return plainFieldNames.has(text) || /^(?:subtotal|unit|indicator):|^round\d+$/u.test(text);
}

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
  /** First and last column of the table; another may stand beside it. */
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  readonly bodyRows: readonly number[];
  /** Rows that head a section (一、县市区), add up (合计, 小计), or give the full marks (满分); never body rows. */
  readonly sectionRows?: readonly number[];
  readonly totalRows?: readonly number[];
  readonly fullMarksRow?: number;
  readonly orientation: "units-as-rows" | "units-as-columns";
  /** Why each column is its field. */
  readonly evidence: Readonly<Partial<Record<FieldId, ColumnEvidence>>>;
  /** True when words in the sheet's name or in the lines above the table name the role. */
  readonly hasTitle: boolean;
  /** Another role that the header fits nearly as well. */
  readonly rival: Role | null;
  /** 0 … 1: that of the weakest column which the role needs, less where a rival is near. */
  readonly confidence: number;
}
