import type { ICellData } from "@univerjs/core";
import { asInFile } from "./file-formulas";
import type { OpenedBook } from "./open-book";

/** What a cell held when the file was opened. */
export type BaseCell = Pick<ICellData, "v" | "t" | "f" | "s">;

/** Sheet id → row → column → cell, as opened: a save writes only what differs from it. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, BaseCell>>>;

/** Copies the cells before the grid takes them over and changes them in place. */
export function takeBaseline(book: OpenedBook): Baseline {
  return new Map(
    Object.entries(book.data.sheets ?? {}).map(([id, sheet]) => [
      id,
      new Map(
        Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [
          Number(row),
          new Map(
            Object.entries(cells as Record<number, ICellData>).map(([column, cell]) => [
              Number(column),
              asInFile(cell),
            ]),
          ),
        ]),
      ),
    ]),
  );
}
