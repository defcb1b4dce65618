import type { Area } from "../domain/address";
import type { SheetTemplate } from "../domain/template";
import type { BatchWriter } from "./batch-writer";
import type { SheetLayout } from "./book-layout";
import { insertSheets } from "./insert-sheets";
import { addMarks, removeMarks, type SheetMarks } from "./marks";
import { writeOwnSheet, type OwnSheet } from "./own-sheet";
import { removeColumns, writeColumns, type ColumnsToWrite } from "./write-columns";
import { writeCells, type CellToWrite } from "./write-cells";

/** What can be done to a workbook. Only `cells` touches what is the office's own. */
export type Edit =
  | { readonly kind: "cells"; readonly cells: readonly CellToWrite[] }
  | { readonly kind: "columns"; readonly columns: ColumnsToWrite }
  /** Takes away rows of our columns, and the look of their header. */
  | {
      readonly kind: "columns-removed";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly header: Area | null;
    }
  | { readonly kind: "sheet"; readonly sheet: OwnSheet }
  /** Adds sheets at the end; their names have to be free. */
  | { readonly kind: "insert"; readonly sheets: readonly SheetTemplate[] }
  | { readonly kind: "sheet-removed"; readonly sheet: string }
  | { readonly kind: "marks"; readonly marks: SheetMarks }
  | { readonly kind: "marks-removed"; readonly sheet: string; readonly ids: readonly string[] };

/** Carries out one edit; nothing is done before the writer's next batch. */
export async function carryOut(
  edit: Edit,
  writer: BatchWriter,
  layouts: readonly SheetLayout[],
): Promise<void> {
  switch (edit.kind) {
    case "cells":
      return writeCells(writer, edit.cells);
    case "columns":
      return writeColumns(writer, edit.columns);
    case "columns-removed":
      return removeColumns(writer, edit.sheet, edit.areas, edit.header);
    case "sheet":
      return writeOwnSheet(writer, layouts, edit.sheet);
    case "insert":
      return insertSheets(writer, edit.sheets);
    case "sheet-removed":
      return writer.sheet(edit.sheet).delete();
    case "marks":
      return addMarks(writer.context, edit.marks);
    case "marks-removed":
      return removeMarks(writer.context, edit.sheet, edit.ids);
  }
}
