import type { Area } from "../domain/address";
import type { CellValue } from "../domain/grid";
import type { SheetTemplate } from "../domain/template";
import { dressTemplate } from "./insert-sheets";
import { journalStep, type JournalStep } from "./journal-sheet";
import { addMark, removeMarks, type MarkStep } from "./marks";
import { ownSheetStep, type OwnSheetStep } from "./own-sheet";
import { dressColumns, removeColumns } from "./write-columns";

/** Assigns rows to an area beginning at a cell (0-based); null leaves a cell. */
export interface RowsStep {
  readonly kind: "rows";
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellValue | null)[])[];
  readonly property?: "values" | "numberFormat";
}

/** The least that is done to a workbook: plain data, which may come from another thread. Only `rows` grows with a workbook. */
export type Step =
  | RowsStep
  | JournalStep
  | MarkStep
  | { readonly kind: "marks-removed"; readonly sheet: string; readonly ids: readonly string[] }
  | {
      readonly kind: "columns-dressed";
      readonly sheet: string;
      readonly headerRow: number;
      readonly firstColumn: number;
      readonly headers: readonly string[];
    }
  /** Takes away rows of our columns, and the look of their header. */
  | {
      readonly kind: "columns-removed";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly header: Area | null;
    }
  | { readonly kind: "sheet-added"; readonly sheet: string }
  | { readonly kind: "sheet-removed"; readonly sheet: string }
  | OwnSheetStep
  | {
      readonly kind: "template-dressed";
      readonly template: Omit<SheetTemplate, "rows">;
      readonly rowCount: number;
      /** The list that each column offers. */
      readonly sources: readonly (string | null)[];
    };

function assignRows(sheet: Excel.Worksheet, { top, left, rows, property = "values" }: RowsStep): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const target = sheet.getRangeByIndexes(top, left, rows.length, width);
  target[property] = rows.map((row) => [...row]) as unknown[][];
}

/** Asks for one step; nothing is done before the next sync. */
export function carryOut({ workbook }: Excel.RequestContext, step: Step): void {
  const { worksheets } = workbook;
  switch (step.kind) {
    case "rows":
      return assignRows(worksheets.getItem(step.sheet), step);
    case "journal-status":
    case "journal-hidden":
    case "journal-rows-cleared":
    case "journal-removed":
      return journalStep(worksheets, step);
    case "mark":
      return addMark(worksheets.getItem(step.sheet), step);
    case "marks-removed":
      return removeMarks(worksheets.getItem(step.sheet), step.ids);
    case "columns-dressed":
      return dressColumns(worksheets.getItem(step.sheet), step);
    case "columns-removed":
      return removeColumns(worksheets.getItem(step.sheet), step.areas, step.header);
    case "sheet-added":
      return void worksheets.add(step.sheet);
    case "sheet-removed":
      return worksheets.getItem(step.sheet).delete();
    case "own-sheet-cleared":
    case "own-sheet-dressed":
    case "own-sheet-resized":
      return ownSheetStep(worksheets.getItem(step.sheet.name), step);
    case "template-dressed":
      return dressTemplate(worksheets.getItem(step.template.name), step);
  }
}
