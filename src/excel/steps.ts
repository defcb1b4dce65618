import type { Area } from "../domain/address";
import type { CellValue } from "../domain/grid";
import { drawCharts, type DrawnSheet } from "./chart-sheet";
import { dressTemplate, type DressedTemplate } from "./insert-sheets";
import { journalStep, type JournalStep } from "./journal-sheet";
import { addMark, removeMarks, type MarkStep } from "./marks";
import { clearOwnSheet, dressOwnSheet, resizeOwnSheet, type OwnSheetLook } from "./own-sheet";
import { setPages, type SheetPages } from "./set-pages";
import type { StoredName } from "./settings";
import { removeColumns } from "./write-columns";

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
  /** Keeps a value in the workbook beside its sheets, in place of an earlier one. */
  | { readonly kind: "kept"; readonly name: StoredName; readonly value: object }
  | { readonly kind: "columns-removed"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "sheet-added"; readonly sheet: string }
  | { readonly kind: "sheet-removed"; readonly sheet: string }
  | { readonly kind: "own-sheet-cleared"; readonly sheet: string; readonly tables: readonly string[] }
  | ({ readonly kind: "own-sheet-dressed" } & OwnSheetLook)
  | ({ readonly kind: "own-sheet-resized"; readonly rowsBefore: number } & OwnSheetLook)
  | ({ readonly kind: "charts-drawn"; readonly sheet: string } & DrawnSheet)
  | ({ readonly kind: "template-dressed" } & DressedTemplate)
  | { readonly kind: "pages"; readonly sheet: SheetPages };

function assignRows(sheet: Excel.Worksheet, { top, left, rows, property = "values" }: RowsStep): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const target = sheet.getRangeByIndexes(top, left, rows.length, width);
  target[property] = rows.map((row) => [...row]) as unknown[][];
}

type StepOf<K extends Step["kind"]> = Extract<Step, { readonly kind: K }>;

/** How each step is asked for. */
const doers: {
  readonly [K in Step["kind"]]: (worksheets: Excel.WorksheetCollection, step: StepOf<K>) => void;
} = {
  rows: (worksheets, step) => assignRows(worksheets.getItem(step.sheet), step),
  "journal-status": journalStep,
  "journal-hidden": journalStep,
  "journal-rows-cleared": journalStep,
  "journal-removed": journalStep,
  mark: (worksheets, step) => addMark(worksheets.getItem(step.sheet), step),
  "marks-removed": (worksheets, step) => removeMarks(worksheets.getItem(step.sheet), step.ids),
  kept: (worksheets, { name, value }) => void worksheets.context.workbook.settings.add(name, value),
  "columns-removed": (worksheets, step) => removeColumns(worksheets.getItem(step.sheet), step.areas),
  "sheet-added": (worksheets, step) => void worksheets.add(step.sheet),
  "sheet-removed": (worksheets, step) => worksheets.getItem(step.sheet).delete(),
  "own-sheet-cleared": (worksheets, step) => clearOwnSheet(worksheets.getItem(step.sheet), step.tables),
  "own-sheet-dressed": (worksheets, step) => dressOwnSheet(worksheets.getItem(step.sheet.name), step),
  "own-sheet-resized": (worksheets, step) => resizeOwnSheet(worksheets.getItem(step.sheet.name), step),
  "template-dressed": (worksheets, step) => dressTemplate(worksheets.getItem(step.template.name), step),
  "charts-drawn": (worksheets, step) => drawCharts(worksheets.getItem(step.sheet), step),
  pages: (worksheets, step) => setPages(worksheets.getItem(step.sheet.name), step.sheet),
};

/** Asks for one step; nothing is done before the next sync. */
export function carryOut({ workbook }: Excel.RequestContext, step: Step): void {
  const perform = doers[step.kind] as (worksheets: Excel.WorksheetCollection, step: Step) => void;
  perform(workbook.worksheets, step);
}
