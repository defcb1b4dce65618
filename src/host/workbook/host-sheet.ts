import {
  InterceptorEffectEnum,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type IStyleData,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { formatValue } from "hucre";
import { areaAddress, type Area } from "../../domain/address";
import { coerceInput } from "./input-coercion";
import { CellType } from "./cell-type";
import type { SheetSide } from "./sheet-side";

/** An area of the grid in our terms. */
export const areaOfRange = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/**
 * What the grid lays over a raw cell: spilled results are wanted, and change values only; number formats on a page with
 * a grid change value and style, and would give a date as its text.
 */
const givesValue = (layer: object): boolean =>
  "effect" in layer && layer.effect === InterceptorEffectEnum.Value;

export type HostValue = string | number | boolean;

/** Excel's own limits. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

const hasContent = (cell: ICellData | null | undefined | void): boolean =>
  cell !== null &&
  cell !== undefined &&
  ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si);

/** Reads and writes the cells of one sheet of the grid. Coordinates are 0-based. */
export class HostSheet {
  constructor(
    readonly grid: FWorksheet,
    readonly side: SheetSide,
    private readonly run: (command: string, params: object) => void,
  ) {}

  get id(): string {
    return this.grid.getSheetId();
  }

  get name(): string {
    return this.grid.getSheetName();
  }

  private get core(): ReturnType<FWorksheet["getSheet"]> {
    return this.grid.getSheet();
  }

  /** The cell as it shows: results of formulas and spilled values included. */
  private cell(row: number, column: number): ICellData | null {
    if (row >= this.core.getRowCount() || column >= this.core.getColumnCount()) return null;
    return this.core.getCellWithFilteredInterceptors(row, column, "host-values", givesValue) ?? null;
  }

  valueAt(row: number, column: number): HostValue {
    const cell = this.cell(row, column);
    const value = cell?.v;
    if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
    return cell?.t === CellType.boolean ? value === 1 || value === "1" || value === true : value;
  }

  /** "=…" where there is a formula, else the value. */
  formulaAt(row: number, column: number): HostValue {
    const raw = this.core.getCellRaw(row, column);
    if (raw?.f || raw?.si)
      return this.grid.getRange(row, column, 1, 1).getFormulas()[0]?.[0] || (raw.f ?? "");
    return this.valueAt(row, column);
  }

  styleAt(row: number, column: number): IStyleData {
    return this.core.getComposedCellStyle(row, column);
  }

  numberFormatAt(row: number, column: number): string {
    return this.core.getCellStyle(row, column)?.n?.pattern ?? "General";
  }

  /** The text as the cell shows it. */
  textAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const format = this.numberFormatAt(row, column);
    return typeof value === "number" && format !== "General" ? formatValue(value, format) : String(value);
  }

  /** The smallest area holding all content (and all formatted cells unless `valuesOnly`); null when there is none. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: { top: number; left: number; bottom: number; right: number } | null = null;
    this.core.getCellMatrix().forValue((row, column, cell) => {
      if (!(hasContent(cell) || (!valuesOnly && cell?.s))) return;
      if (area === null) area = { top: row, left: column, bottom: row, right: column };
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    });
    return area;
  }

  /** The cells with formulas inside the area, as few areas as runs down a column give. */
  formulaAreas(within: Area): Area[] {
    const areas: { top: number; left: number; bottom: number; right: number }[] = [];
    const open = new Map<number, (typeof areas)[number]>();
    this.core.getCellMatrix().forValue((row, column, cell) => {
      const isInside =
        row >= within.top && row <= within.bottom && column >= within.left && column <= within.right;
      if (!isInside || !(cell?.f || cell?.si)) return;
      const run = open.get(column);
      if (run && run.bottom === row - 1) run.bottom = row;
      else {
        const area = { top: row, left: column, bottom: row, right: column };
        open.set(column, area);
        areas.push(area);
      }
    });
    return areas;
  }

  /** Merged areas that touch the area. */
  mergesIn(area: Area): Area[] {
    return this.merges.filter(
      (m) => m.top <= area.bottom && m.bottom >= area.top && m.left <= area.right && m.right >= area.left,
    );
  }

  private ensureRoom(area: Area): void {
    if (area.bottom >= this.core.getRowCount()) this.grid.setRowCount(area.bottom + 100);
    if (area.right >= this.core.getColumnCount()) this.grid.setColumnCount(area.right + 10);
  }

  /**
   * Puts values or formulas into an area, cell by cell as `at` gives them; null leaves a cell as it is.
   */
  write(area: Area, at: (row: number, column: number) => HostValue | null): void {
    this.ensureRoom(area);
    const matrix = new ObjectMatrix<ICellData>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const input = at(row - area.top, column - area.left);
        if (input === null) continue;
        const { numberFormat, ...data } = coerceInput(input, this.numberFormatAt(row, column));
        const style =
          numberFormat === null ? {} : { s: { ...this.styleAt(row, column), n: { pattern: numberFormat } } };
        matrix.setValue(row, column, { ...data, si: null, p: null, ...style } as ICellData);
      }
    }
    this.put(matrix, "content");
  }

  /** Changes the look of an area; a null member of the style clears it. */
  restyle(area: Area, style: (row: number, column: number) => IStyleData): void {
    this.ensureRoom(area);
    const matrix = new ObjectMatrix<ICellData>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        matrix.setValue(row, column, {
          s: { ...this.styleAt(row, column), ...style(row - area.top, column - area.left) },
        });
      }
    }
    this.put(matrix, "look");
  }

  /** Takes contents, formats or both off every cell in the area that has any. */
  clear(area: Area, what: { readonly contents: boolean; readonly formats: boolean }): void {
    const matrix = new ObjectMatrix<ICellData>();
    this.core.getCellMatrix().forValue((row, column, cell) => {
      if (row < area.top || row > area.bottom || column < area.left || column > area.right || !cell) return;
      const emptied = what.contents ? { v: null, t: null, f: null, si: null, p: null } : {};
      matrix.setValue(row, column, { ...emptied, ...(what.formats ? { s: null } : {}) } as ICellData);
    });
    this.put(matrix, what.contents ? "content" : "look");
  }

  /** A change of look says so, or the grid would take a style without a formula for the formula's removal. */
  private put(matrix: ObjectMatrix<ICellData>, kind: "content" | "look"): void {
    const trigger = kind === "look" ? { trigger: SetStyleCommand.id } : {};
    this.run(SetRangeValuesMutation.id, { subUnitId: this.id, cellValue: matrix.getMatrix(), ...trigger });
  }

  hasFormula(row: number, column: number): boolean {
    const raw = this.core.getCellRaw(row, column);
    return !!raw?.f || !!raw?.si;
  }

  /** The id of the cell's style in the grid's table of styles. */
  styleIdAt(row: number, column: number): unknown {
    return this.core.getCellRaw(row, column)?.s ?? undefined;
  }

  forEachCell(visit: (row: number, column: number) => void): void {
    this.core.getCellMatrix().forValue((row, column) => visit(row, column));
  }

  get merges(): Area[] {
    return this.core.getConfig().mergeData.map(areaOfRange);
  }

  addressOf(area: Area): string {
    const quoted = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.name)
      ? this.name
      : `'${this.name.replace(/'/g, "''")}'`;
    return `${quoted}!${areaAddress(area)}`;
  }
}
