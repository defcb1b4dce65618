import type { IStyleData, Styles } from "@univerjs/core";
import { areaAddress, type Area } from "../../domain/address";
import type { CellChange, CellContent, CellResult } from "../package/package-changes";
import type { BaseCell } from "./baseline";
import { differingCells, isOpen } from "./cell-lock";
import { styleChange } from "./cell-style";
import { CellType } from "./cell-type";
import type { HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";
import type { SheetSide } from "./sheet-side";

const errorTexts = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

function resultOf(value: string | number | boolean, isFormula: boolean): CellResult {
  if (typeof value === "string" && isFormula && errorTexts.has(value)) return { error: value };
  return value === "" && !isFormula ? null : value;
}

/** A value as `valueAt` would have given it when the file was opened. */
function baseValue(base: BaseCell | undefined): string | number | boolean {
  const value = base?.v;
  if (value === undefined || value === null) return "";
  return base?.t === CellType.boolean ? value === 1 || value === true : value;
}

class SheetComparison {
  private readonly styles: Styles;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly sheet: HostSheet,
    /** "row,column" of a formula → the area it spills over. */
    private readonly spills: ReadonlyMap<string, Area>,
    private readonly before: SheetSide,
  ) {
    this.styles = workbook.styles;
  }

  private baseStyle(base: BaseCell | undefined): IStyleData {
    const style = base?.s;
    return this.styles.getStyleByCell({ s: style ?? null }) ?? {};
  }

  /** null when the content is as it was. */
  private content(row: number, column: number, base: BaseCell | undefined): CellContent | null {
    const value = this.sheet.valueAt(row, column);
    const written = this.sheet.formulaAt(row, column);
    const formula =
      typeof written === "string" && this.sheet.hasFormula(row, column) ? written.slice(1) : null;
    const before = base?.f ? base.f.slice(1) : null;
    const spill = this.spills.get(`${row},${column}`);
    if (formula === before && value === baseValue(base) && !spill) return null;
    return { value: resultOf(value, formula !== null), formula, spill: spill ? areaAddress(spill) : null };
  }

  change(row: number, column: number): CellChange | null {
    const base = this.workbook.baseOf(this.sheet.id, row, column);
    const content = this.content(row, column, base);
    const look = this.sheet.styleIdAt(row, column) === base?.s ? null : this.look(row, column, base);
    const locked = this.lock(row, column);
    const style = locked === null ? look : { ...look, locked };
    return content === null && style === null ? null : { row, column, content, style };
  }

  /** null when the cell is locked, or open, as it was. */
  private lock(row: number, column: number): boolean | null {
    const open = isOpen(this.sheet.side.openCells, row, column);
    return open === isOpen(this.before.openCells, row, column) ? null : !open;
  }

  private look(row: number, column: number, base: BaseCell | undefined): CellChange["style"] {
    const style = styleChange(this.baseStyle(base), this.sheet.ownStyleAt(row, column) ?? {});
    return Object.keys(style).length === 0 ? null : style;
  }
}

/** Every cell of a sheet that is not as the file has it. Linear in the cells of both. */
export function cellChanges(workbook: HostWorkbook, sheet: HostSheet, before: SheetSide): CellChange[] {
  const areas = workbook.spillAreas(sheet.id);
  const spills = new Map(areas.map((area) => [`${area.top},${area.left}`, area]));
  const comparison = new SheetComparison(workbook, sheet, spills, before);
  const places = new Map<number, Set<number>>();
  const note = (row: number, column: number): void => {
    const columns = places.get(row) ?? new Set<number>();
    columns.add(column);
    places.set(row, columns);
  };
  sheet.forEachCell(note);
  for (const [row, column] of differingCells(sheet.side.openCells, before.openCells)) note(row, column);
  workbook.baseCells(sheet.id)?.forEach((cells, row) => cells.forEach((_, column) => note(row, column)));
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) note(row, column);
  }
  const changes: CellChange[] = [];
  for (const [row, columns] of [...places].sort((a, b) => a[0] - b[0])) {
    for (const column of [...columns].sort((a, b) => a - b)) {
      const change = comparison.change(row, column);
      if (change) changes.push(change);
    }
  }
  return changes;
}
