import { cellAddress } from "../domain/address";
import type { CellValue } from "../domain/grid";
import type { Reading } from "../domain/readings";
import type { Figure } from "../domain/tables";
import type { SheetView } from "./sheet-view";

type NumberReader = (value: CellValue, numberFormat: string) => Reading<number>;

/** The formula in a cell, or null for a constant. */
export function formulaAt(view: SheetView, row: number, column: number): string | null {
  const { formulas, top, left } = view.grid;
  const formula = formulas[row - top]?.[column - left];
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}

/** The figure shown at a place; a merged cell speaks for every row that it covers. */
export function figureAt(view: SheetView, row: number, column: number, read: NumberReader): Figure {
  const place = view.anchor(row, column);
  const value = view.own(place.row, place.column);
  const numberFormat = view.numberFormat(place.row, place.column);
  return {
    cell: cellAddress(place.row, place.column),
    raw: String(value),
    reading: read(value, numberFormat),
    formula: formulaAt(view, place.row, place.column),
    numberFormat,
  };
}
