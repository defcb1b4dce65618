import type { Area } from "../domain/address";
import type { CellValue } from "../domain/grid";
import type { SheetLayout } from "./book-layout";
import type { Changes, ChangesAsked } from "./read-changes";
import type { StoredName, StoredValues } from "./settings";
import type { Step } from "./steps";

/** Rows of one sheet that are read together. */
export interface Slice {
  readonly sheet: string;
  readonly area: Area;
}

/** What was read of a slice. */
export interface Part {
  readonly sheet: string;
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly formulas: readonly { readonly area: Area; readonly formulas: CellValue[][] }[];
}

/** One cell, by its sheet and place (0-based). */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * All that is asked of Excel, as plain data: it may stand on another thread than who asks. Each call is told in batches;
 * nothing is kept between calls.
 */
export interface ExcelPort {
  /** Sheets and kept values, in two batches. */
  readonly survey: () => Promise<{
    readonly layouts: readonly SheetLayout[];
    readonly settings: StoredValues;
  }>;
  /** Cells, in one batch. */
  readonly read: (slices: readonly Slice[]) => Promise<readonly Part[]>;
  /** What has changed since, in one batch. */
  readonly changes: (asked: ChangesAsked) => Promise<Changes>;
  /** Changes, in their order, in one batch, which fails while somebody is typing unless it `isPatient`. */
  readonly write: (steps: readonly Step[], isPatient: boolean) => Promise<void>;
  /** What is kept beside the sheets, in one batch. */
  readonly stored: () => Promise<StoredValues>;
  /** Keeps a value, in one batch. */
  readonly store: (name: StoredName, value: object) => Promise<void>;
  /** The areas over which formulas spill, beside null for those that do not; one batch. */
  readonly spills: (cells: readonly CellPlace[]) => Promise<readonly (Area | null)[]>;
  /** The first cell of what is selected, in one batch. */
  readonly selected: () => Promise<{ readonly sheet: string; readonly cell: string }>;
  /** Shows a sheet, unhiding nothing, and selects a cell of it. */
  readonly select: (sheet: string, cell: string) => Promise<void>;
}
