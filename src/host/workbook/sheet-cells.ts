import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, type Area } from "../../domain/address";
import { areasTouch, intersectionOf, isWithin, unionOf, wholeSheet } from "./areas";
import type { BaseCell } from "./baseline";
import { formulaOf } from "./file-formulas";
import { cellText } from "./cell-text";
import { CellType } from "./cell-type";
import { columnStyleAt, type SheetSide } from "./sheet-side";

export type HostValue = string | number | boolean;

type Cell = Nullable<ICellData>;
type Matrix = Readonly<Record<number, Readonly<Record<number, Cell>>>>;

/** What a sheet needs of the workbook it is in. */
export interface SheetSource {
  readonly date1904: boolean;
  /** Counts the changes of the workbook, so that what was found by scanning can be kept as long as it holds. */
  readonly version: number;
  readonly styles: Styles;
  /** Where formulas spill, and the spilled cells, which are not among the sheet's own. */
  spillAreas(sheetId: string): readonly Area[];
  spilledCell(sheetId: string, row: number, column: number): Cell;
  /** The cell as it was when the file was opened. */
  baseOf(sheetId: string, row: number, column: number): BaseCell | undefined;
  run(command: string, params: object): void;
}

const hasContent = (cell: Cell): boolean =>
  cell !== null &&
  cell !== undefined &&
  ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!formulaOf(cell) || !!cell.si);
/** Reads the cells of one sheet of the grid. Coordinates are 0-based. */
export class SheetCells {
  private found = { version: -1, areas: new Map<string, Area | null>() };

  readonly id: string;
  protected readonly core: ReturnType<FWorksheet["getSheet"]>;

  constructor(
    readonly grid: FWorksheet,
    readonly side: SheetSide,
    protected readonly source: SheetSource,
  ) {
    this.id = grid.getSheetId();
    this.core = grid.getSheet();
  }

  get name(): string {
    return this.grid.getSheetName();
  }

  /** Puts what has been collected for writing into the grid; every read begins with it. */
  flush(): void {
    return;
  }

  /** The cell as the grid has it now, whatever is still to be written. */
  protected peek(row: number, column: number): Cell {
    return this.core.getCellMatrix().getValue(row, column);
  }

  private raw(row: number, column: number): Cell {
    this.flush();
    return this.peek(row, column);
  }

  /** Results of formulas and spilled values included. */
  valueAt(row: number, column: number): HostValue {
    const own = this.raw(row, column);
    const spilled = hasContent(own) ? undefined : this.source.spilledCell(this.id, row, column);
    return valueOf(spilled ?? own);
  }

  /** "=…" where there is a formula, else the value. */
  formulaAt(row: number, column: number): HostValue {
    const raw = this.raw(row, column);
    const written = raw && formulaOf(raw);
    if (written) return written;
    // Cells that were filled down in the grid share their formula with the first.
    if (raw?.si) return this.grid.getRange(row, column, 1, 1).getFormulas()[0]?.[0] ?? "";
    return this.valueAt(row, column);
  }

  hasFormula(row: number, column: number): boolean {
    const raw = this.raw(row, column);
    return raw ? !!formulaOf(raw) || !!raw.si : false;
  }

  /** The look of the cell alone, without that of its row and column. */
  ownStyleAt(row: number, column: number): IStyleData | null {
    return this.source.styles.getStyleByCell(this.raw(row, column)) ?? null;
  }

  styleAt(row: number, column: number): IStyleData {
    return this.ownStyleAt(row, column) ?? columnStyleAt(this.side, column);
  }

  /** The id of the cell's style in the grid's table of styles. */
  styleIdAt(row: number, column: number): unknown {
    return this.raw(row, column)?.s ?? undefined;
  }

  numberFormatAt(row: number, column: number): string {
    return this.styleAt(row, column).n?.pattern ?? "General";
  }

  /** The text as the cell shows it. */
  textAt(row: number, column: number): string {
    return cellText(this.valueAt(row, column), this.numberFormatAt(row, column), this.source.date1904);
  }

  /** Visits the cells that the grid keeps, row by row; those of an area at a cost of the area's own rows. */
  forEachCell(
    visit: (row: number, column: number, cell: ICellData) => void,
    within: Area = wholeSheet,
  ): void {
    this.flush();
    const matrix = this.core.getCellMatrix().getMatrix() as Matrix;
    const last = Math.min(within.bottom, this.core.getRowCount() - 1);
    for (let row = within.top; row <= last; row++) {
      for (const [key, cell] of Object.entries(matrix[row] ?? {})) {
        const column = Number(key);
        if (cell && column >= within.left && column <= within.right) visit(row, column, cell);
      }
    }
  }

  /**
   * The smallest area holding all content inside an area (and all formatted cells unless `valuesOnly`); null when
   * there is none.
   */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    const { version } = this.source;
    if (this.found.version !== version) this.found = { version, areas: new Map() };
    const key = `${valuesOnly} ${areaAddress(within)}`;
    const known = this.found.areas.get(key);
    if (known !== undefined) return known;
    const area = this.findUsedArea(valuesOnly, within);
    this.found.areas.set(key, area);
    return area;
  }

  private findUsedArea(valuesOnly: boolean, within: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.forEachCell((row, column, cell) => {
      if (!(hasContent(cell) || (!valuesOnly && cell.s))) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }, within);
    const own = bottom < 0 ? null : { top, left, bottom, right };
    return this.source
      .spillAreas(this.id)
      .map((spill) => intersectionOf(spill, within))
      .reduce((all, spill) => (all && spill ? unionOf(all, spill) : (all ?? spill)), own);
  }

  /** The cells with formulas inside the area, as few areas as runs down a column give. */
  formulaAreas(within: Area): Area[] {
    const areas: { top: number; left: number; bottom: number; right: number }[] = [];
    const open = new Map<number, (typeof areas)[number]>();
    this.forEachCell((row, column, cell) => {
      if (!(formulaOf(cell) || cell.si)) return;
      const run = open.get(column);
      if (run && run.bottom === row - 1) run.bottom = row;
      else {
        const area = { top: row, left: column, bottom: row, right: column };
        open.set(column, area);
        areas.push(area);
      }
    }, within);
    return areas;
  }

  isRowVisible(row: number): boolean {
    return this.core.getRowVisible(row);
  }
  isColumnVisible(column: number): boolean {
    const isInGrid = column < this.core.getColumnCount();
    return isInGrid ? this.core.getColVisible(column) : !this.side.hiddenColumns.has(column);
  }

  get merges(): Area[] {
    return this.core.getConfig().mergeData.map(areaOfRange);
  }

  /** Merged areas that touch the area. */
  mergesTouching(area: Area): Area[] {
    return this.merges.filter((merge) => areasTouch(merge, area));
  }

  /** Merged areas whose top-left cell is in the area; Excel does not see the others. */
  mergesIn(area: Area): Area[] {
    return this.merges.filter(({ top, left }) => isWithin(area, top, left));
  }

  addressOf(area: Area): string {
    const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.name)
      ? this.name
      : `'${this.name.replace(/'/g, "''")}'`;
    return `${quoted}!${areaAddress(area)}`;
  }
}

function valueOf(cell: Cell | BaseCell | undefined): HostValue {
  const value = cell?.v;
  if (value === undefined || value === null) return richText(cell);
  if (cell?.t === CellType.boolean) return value === 1 || value === "1" || value === true;
  return cell?.t === CellType.string ? String(value) : value;
}

/** Text whose parts look different is kept as a document of its own. */
function richText(cell: Cell | BaseCell | undefined): string {
  return cell && "p" in cell ? (cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "") : "";
}

/** An area of the grid in our terms. */
export function areaOfRange(range: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
