import type { FieldId, Role } from "./roles";

/**
 * By what a column was taken for a field: its header is a known word, or like one, or one only together with the group
 * above it; or its header says nothing and its contents do; or it is a column of figures, or bears a unit's name. Last, a
 * word that a person told the program to remember, and a person's own choice.
 */
export type ColumnWitness =
  "word" | "pattern" | "group" | "contents" | "figures" | "unit-name" | "remembered" | "person";

/** Why a column is this field, and how surely. */
export interface ColumnEvidence {
  readonly witness: ColumnWitness;
  /** Whether what stands below the header is what the field holds; silent where nothing stands there, or nothing can tell. */
  readonly contents: "agree" | "disagree" | "silent";
  /** 0 … 1 */
  readonly confidence: number;
}

/** A header that a person told the program to take for a field, on tables of one role. */
export interface HeaderWord {
  readonly role: Role;
  readonly field: FieldId;
  /** Folded as headers are looked up. */
  readonly word: string;
}

type FieldColumns = Readonly<Partial<Record<FieldId, number>>>;

/** A table as a person confirmed it. Rows and columns are 0-based; rows are those of the time when it was confirmed. */
export interface TableMapping {
  readonly sheet: string;
  /** The header's words with their columns, by which the table is known again. */
  readonly fingerprint: string;
  readonly headerTop: number;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  /** Rows near the header, counted from it, that look like headers and are none. */
  readonly aside: readonly number[];
  /** Null for a table that is to be left alone. */
  readonly role: Role | null;
  readonly columns: FieldColumns;
}

/** A change to a table that is not confirmed yet: the header stands in this very row. */
export interface TableDraft {
  readonly sheet: string;
  readonly headerRow: number;
  readonly left: number;
  /** Rows that look like headers and are none. */
  readonly aside: readonly number[];
  readonly role: Role | null;
  /** Null where the program is to propose the columns. */
  readonly columns: FieldColumns | null;
}

/** What persons have told of the tables of a workbook. */
export interface KnownTables {
  readonly mappings: readonly TableMapping[];
  readonly words: readonly HeaderWord[];
}

export const nothingKnown: KnownTables = { mappings: [], words: [] };

/**
 * How a table came to its role. `unrecognised`: to none; `doubtful` and `changed` (the header is no longer the one that
 * was confirmed) are to be confirmed; `draft`: as a person is just about to have it.
 */
export type Standing = "unrecognised" | "recognised" | "doubtful" | "changed" | "confirmed" | "draft";
