import type { Area } from "../domain/address";
import type { SheetLayout } from "./book-layout";
import { chartSheetSteps, type ChartSheet } from "./chart-sheet";
import { templateSteps, type SheetsToInsert } from "./insert-sheets";
import { markSteps, type SheetMarks } from "./marks";
import { ownSheetRowsSteps, ownSheetSteps, type OwnSheet } from "./own-sheet";
import type { StoredName } from "./settings";
import type { Step } from "./steps";
import { columnRowsSteps, columnsSteps, type ColumnsToWrite } from "./write-columns";
import { cellsSteps, type CellToWrite } from "./write-cells";

/** What can be done to a workbook. Only `cells` touches what is the office's own. */
export type Edit =
  | { readonly kind: "cells"; readonly cells: readonly CellToWrite[] }
  | { readonly kind: "columns"; readonly columns: ColumnsToWrite }
  /** Takes away what stands in rows of our columns. */
  | {
      readonly kind: "columns-removed";
      readonly sheet: string;
      readonly areas: readonly Area[];
    }
  /** Some rows (0-based below the header) of our columns; a null row is emptied. */
  | { readonly kind: "column-rows"; readonly columns: ColumnsToWrite; readonly rows: readonly number[] }
  | { readonly kind: "sheet"; readonly sheet: OwnSheet }
  /** Some rows (0-based below the header) of a sheet of ours, where the others are as they were. */
  | {
      readonly kind: "sheet-rows";
      readonly sheet: OwnSheet;
      readonly rows: readonly number[];
      readonly rowsBefore: number;
    }
  | { readonly kind: "charts"; readonly sheet: ChartSheet }
  | { readonly kind: "insert"; readonly inserted: SheetsToInsert }
  | { readonly kind: "sheet-removed"; readonly sheet: string }
  /** Keeps a value in the workbook beside its sheets, in place of an earlier one. */
  | { readonly kind: "kept"; readonly name: StoredName; readonly value: object }
  | { readonly kind: "marks"; readonly marks: SheetMarks }
  | { readonly kind: "marks-removed"; readonly sheet: string; readonly ids: readonly string[] };

/** One edit, step by step. */
export function stepsOf(edit: Edit, layouts: readonly SheetLayout[]): Iterable<Step> {
  switch (edit.kind) {
    case "cells":
      return cellsSteps(edit.cells);
    case "columns":
      return columnsSteps(edit.columns);
    case "column-rows":
      return columnRowsSteps(edit.columns, edit.rows);
    case "sheet-rows":
      return ownSheetRowsSteps(edit.sheet, edit.rows, edit.rowsBefore);
    case "sheet":
      return ownSheetSteps(layouts, edit.sheet);
    case "charts":
      return chartSheetSteps(layouts, edit.sheet);
    case "insert":
      return templateSteps(edit.inserted);
    case "marks":
      return markSteps(edit.marks);
    case "kept":
    case "columns-removed":
    case "sheet-removed":
    case "marks-removed":
      return [edit];
  }
}
