import type { Area } from "../domain/address";
import type { CellValue, Grid } from "../domain/grid";
import { cleanText } from "../domain/text";

/** Columns of a sheet, used to make one number of a cell's place. */
const sheetWidth = 16384;

/** A column range of a sheet, 0-based, inclusive. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

const visible = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/u;

/** True for a cell without content, or with nothing but white space and invisible characters. */
export function isEmpty(value: CellValue): boolean {
  return value === "" || (typeof value === "string" && !visible.test(value));
}

/** One grid in the sheet's own coordinates, with merged areas resolved. */
export class SheetView {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly #merges = new Map<number, Area>();
  readonly #mergedRows = new Set<number>();

  constructor(readonly grid: Grid) {
    this.top = grid.top;
    this.left = grid.left;
    this.bottom = grid.top + grid.values.length - 1;
    this.right = grid.left + Math.max(0, ...grid.values.slice(0, 1).map((row) => row.length)) - 1;
    for (const area of grid.merges) this.#addMerge(area);
  }

  #addMerge(area: Area): void {
    for (let row = Math.max(area.top, this.top); row <= Math.min(area.bottom, this.bottom); row++) {
      this.#mergedRows.add(row);
      for (
        let column = Math.max(area.left, this.left);
        column <= Math.min(area.right, this.right);
        column++
      ) {
        this.#merges.set(row * sheetWidth + column, area);
      }
    }
  }

  /** What stands in the cell itself; "" outside the used range. */
  own(row: number, column: number): CellValue {
    return this.grid.values[row - this.top]?.[column - this.left] ?? "";
  }

  /** The merged area that covers the cell, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.#merges.get(row * sheetWidth + column);
  }

  /** True for a row with cells that are merged with others. */
  isMerged(row: number): boolean {
    return this.#mergedRows.has(row);
  }

  /** The cell that holds the content shown at this place: itself, or the first cell of its merged area. */
  anchor(row: number, column: number): { readonly row: number; readonly column: number } {
    const area = this.mergeAt(row, column);
    return area === undefined ? { row, column } : { row: area.top, column: area.left };
  }

  /** What a reader sees at this place: the cell's value, or that of the merged area that covers it. */
  shown(row: number, column: number): CellValue {
    const area = this.mergeAt(row, column);
    return area === undefined ? this.own(row, column) : this.own(area.top, area.left);
  }

  numberFormat(row: number, column: number): string {
    return this.grid.numberFormats[row - this.top]?.[column - this.left] ?? "General";
  }

  /** A value as clean text. */
  clean(value: CellValue): string {
    return typeof value === "string" ? cleanText(value) : String(value);
  }

  ownText(row: number, column: number): string {
    return this.clean(this.own(row, column));
  }

  shownText(row: number, column: number): string {
    return this.clean(this.shown(row, column));
  }

  /** Columns of the band in which the row itself has something. */
  filled(row: number, band: Band): readonly number[] {
    const columns: number[] = [];
    for (let column = band.left; column <= band.right; column++) {
      if (!isEmpty(this.own(row, column))) columns.push(column);
    }
    return columns;
  }
}
