import type { Area } from "./address";

/** A cell's value as Excel gives it: "" is blank, an error is its text ("#VALUE!"), a date is its serial. */
export type CellValue = string | number | boolean;

/**
 * The used range of one sheet, as read in one go. `values`, `formulas` and `numberFormats` have the same shape;
 * `top` and `left` say where the used range begins on the sheet (0-based).
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A formula begins with "="; a cell without one repeats its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in the sheet's own coordinates (0-based from A1, not from `top`/`left`). */
  readonly merges: readonly Area[];
  /** True for a workbook that counts its days from 1 January 1904. */
  readonly date1904: boolean;
}
