import { cellAddress, type Area } from "../domain/address";
import type { CellValue, Grid } from "../domain/grid";
import { printOf } from "../domain/print";
import type { CellToWrite } from "../excel/write-cells";
import { columnsLikeOurs } from "./own-columns";

interface Held {
  readonly content: CellValue;
  readonly format: string;
}

const blank: Held = { content: "", format: "General" };

/** The cells of a workbook as they will be after what has been put so far, and the writing that makes them so. */
export class BookState {
  private readonly put = new Map<string, CellToWrite>();
  private readonly cleared = new Set<string>();
  private readonly bySheet: ReadonlyMap<string, Grid>;

  constructor(grids: readonly Grid[]) {
    this.bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  }

  grid(sheet: string): Grid | undefined {
    return this.bySheet.get(sheet);
  }

  /** A sheet as it will be with what has been put on it; null where it was not read. */
  contentOf(sheet: string): Pick<Grid, "values" | "formulas"> | null {
    const grid = this.bySheet.get(sheet);
    if (!grid) return null;
    const now = (cell: CellValue, row: number, column: number): CellValue => {
      const key = keyOf(sheet, row, column);
      return this.put.get(key)?.content ?? (this.cleared.has(key) ? "" : cell);
    };
    const withPut = (rows: Grid["values"]): Grid["values"] =>
      rows.map((cells, r) => cells.map((cell, c) => now(cell, grid.top + r, grid.left + c)));
    return { values: withPut(grid.values), formulas: withPut(grid.formulas) };
  }

  /** As the workbook has it. */
  private read(sheet: string, row: number, column: number): Held {
    const grid = this.bySheet.get(sheet);
    if (!grid) return blank;
    const [r, c] = [row - grid.top, column - grid.left];
    const content = grid.formulas[r]?.[c];
    return content === undefined ? blank : { content, format: grid.numberFormats[r]?.[c] ?? "General" };
  }

  at(sheet: string, row: number, column: number): Held {
    return this.put.get(keyOf(sheet, row, column)) ?? this.read(sheet, row, column);
  }

  set(sheet: string, row: number, column: number, to: Held): void {
    const formatNow = this.read(sheet, row, column).format;
    this.put.set(keyOf(sheet, row, column), { sheet, row, column, ...to, formatNow });
  }

  /** What stood in these areas is taken away, but for what is put there. */
  clear(sheet: string, areas: readonly Area[]): void {
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) this.cleared.add(keyOf(sheet, row, column));
  }

  isPut(sheet: string, row: number, column: number): boolean {
    return this.put.has(keyOf(sheet, row, column));
  }

  /** What has been put, to be written. */
  get cells(): readonly CellToWrite[] {
    return [...this.put.values()];
  }

  /** A print of a row without some columns and without ours. */
  rowPrint(sheet: string, row: number, without: ReadonlySet<number>): string {
    const grid = this.bySheet.get(sheet);
    const width = grid?.values[0]?.length ?? 0;
    const left = grid?.left ?? 0;
    const cells: CellValue[] = [];
    for (let column = left; column < left + width; column++) {
      const { content } = this.at(sheet, row, column);
      if (content !== "" && !without.has(column) && !this.isOurs(sheet, column)) cells.push(content);
    }
    return printOf(cells);
  }

  private readonly ours = new Map<string, ReadonlySet<number>>();

  private isOurs(sheet: string, column: number): boolean {
    let columns = this.ours.get(sheet);
    if (!columns) {
      const grid = this.bySheet.get(sheet);
      const found = grid ? columnsLikeOurs(grid) : [];
      columns = new Set(
        found.flatMap((own) => Array.from({ length: own.columnCount }, (_, i) => own.firstColumn + i)),
      );
      this.ours.set(sheet, columns);
    }
    return columns.has(column);
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
