import type { IStyleData, Styles } from "@univerjs/core";
import type { CellChange, CellContent, CellResult } from "../package/package-changes";
import type { BaseCell, Baseline } from "./baseline";
import { styleChange } from "./cell-style";
import { CellType } from "./cell-type";
import type { HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";
import { areaOf } from "./read-side";

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
    workbook: HostWorkbook,
    private readonly sheet: HostSheet,
    private readonly base: ReturnType<Baseline["get"]>,
    private readonly spills: ReadonlyMap<string, string>,
  ) {
    this.styles = workbook.core.getWorkbook().getStyles();
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
    const spill = this.spills.get(`${row},${column}`) ?? null;
    if (formula === before) {
      if (value === baseValue(base) && spill === null) return null;
      // The engine does not know a function that Excel knew: what Excel had calculated stays.
      if (formula !== null && value === "#NAME?") return null;
    }
    return { value: resultOf(value, formula !== null), formula, spill };
  }

  change(row: number, column: number): CellChange | null {
    const base = this.base?.get(row)?.get(column);
    const content = this.content(row, column, base);
    const style = this.sheet.styleIdAt(row, column) === base?.s ? null : this.look(row, column, base);
    return content === null && style === null ? null : { row, column, content, style };
  }

  private look(row: number, column: number, base: BaseCell | undefined): CellChange["style"] {
    const style = styleChange(this.baseStyle(base), this.sheet.styleAt(row, column));
    return Object.keys(style).length === 0 ? null : style;
  }
}

/** Every cell of a sheet that is not as the file has it. Linear in the cells of both. */
export function cellChanges(
  workbook: HostWorkbook,
  sheet: HostSheet,
  spills: ReadonlyMap<string, string>,
): CellChange[] {
  const base = workbook.baseline.get(sheet.id);
  const comparison = new SheetComparison(workbook, sheet, base, spills);
  const places = new Map<number, Set<number>>();
  const note = (row: number, column: number): void => {
    const columns = places.get(row) ?? new Set<number>();
    columns.add(column);
    places.set(row, columns);
  };
  sheet.forEachCell(note);
  base?.forEach((cells, row) => cells.forEach((_, column) => note(row, column)));
  for (const address of spills.values()) {
    const { top, left, bottom, right } = areaOf(address);
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
