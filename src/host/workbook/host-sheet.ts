import { ObjectMatrix, type ICellData, type IStyleData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../domain/address";
import { intersectionOf, sheetSize } from "./areas";
import { lockArea } from "./cell-lock";
import { coerceInput } from "./input-coercion";
import { SheetCells, type HostValue } from "./sheet-cells";
import { columnStyleAt } from "./sheet-side";
import { addInTrigger } from "./workbook-events";

/** Contents on their way into the grid. */
interface Pending {
  readonly area: Area;
  readonly matrix: ObjectMatrix<ICellData>;
}

/** Reads and writes the cells of one sheet of the grid. Coordinates are 0-based. */
export class HostSheet extends SheetCells {
  private pending: Pending | null = null;

  private ensureRoom(area: Area): void {
    if (area.bottom >= this.core.getRowCount()) this.grid.setRowCount(area.bottom + 100);
    if (area.right >= this.core.getColumnCount()) this.grid.setColumnCount(area.right + 10);
  }

  /**
   * Puts values or formulas into an area, cell by cell as `at` gives them; null leaves a cell as it is. The client
   * sends a large array in slices, and the grid looks through the whole sheet at every change: so slices that follow
   * each other are collected and become one change.
   */
  write(area: Area, at: (row: number, column: number) => HostValue | null): void {
    const { matrix, area: before } = this.collecting(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const input = at(row - area.top, column - area.left);
        if (input !== null) matrix.setValue(row, column, this.cellFor(input, row, column));
      }
    }
    this.pending = { area: { ...before, bottom: area.bottom }, matrix };
  }

  /** What is being collected, if the area continues it downwards; else a fresh start. */
  private collecting(area: Area): Pending {
    const { pending } = this;
    const continues =
      pending?.area.bottom === area.top - 1 &&
      pending.area.left === area.left &&
      pending.area.right === area.right;
    if (continues) return pending;
    this.flush();
    return { area, matrix: new ObjectMatrix<ICellData>() };
  }

  override flush(): void {
    const { pending } = this;
    if (!pending) return;
    this.pending = null;
    this.ensureRoom(pending.area);
    this.put(pending.matrix, "content");
  }

  private cellFor(input: HostValue, row: number, column: number): ICellData {
    const own = this.source.styles.getStyleByCell(this.peek(row, column)) ?? null;
    // A look of the column becomes that of the cell; a format that the input brings does not replace another.
    const look = own ?? columnStyleAt(this.side, column);
    const format = look.n?.pattern ?? "General";
    const { numberFormat, ...data } = coerceInput(input, format, this.source.date1904);
    const brought = numberFormat !== null && format === "General" ? { n: { pattern: numberFormat } } : {};
    const style = { ...look, ...brought };
    const isNew = Object.keys(own ? brought : style).length > 0;
    return { ...data, si: null, p: null, custom: null, ...(isNew ? { s: style } : {}) };
  }

  /**
   * Lays a style over the look of an area; a null member of the style clears it. Of whole columns the cells that are
   * in use are changed, and those that come later get the style when they are written.
   */
  restyle(area: Area, style: (row: number, column: number) => IStyleData): void {
    this.flush();
    const isOpen = area.bottom - area.top + 1 === sheetSize.rows;
    if (isOpen) this.side.columnStyles.push({ left: area.left, right: area.right, style: style(0, 0) });
    const cells = isOpen || area.right - area.left + 1 === sheetSize.columns ? this.inUse(area) : area;
    if (!cells) return;
    this.ensureRoom(cells);
    const matrix = new ObjectMatrix<ICellData>();
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let column = cells.left; column <= cells.right; column++) {
        const look = { s: style(row - area.top, column - area.left) };
        // Without its type the grid would take a text of digits for a number.
        const type = this.peek(row, column)?.t;
        matrix.setValue(row, column, type ? { ...look, t: type } : look);
      }
    }
    this.put(matrix, "look");
  }

  private inUse(area: Area): Area | null {
    const used = this.usedArea(false);
    return used && intersectionOf(used, area);
  }

  /** Takes contents, formats or both off every cell in the area that has any. */
  clear(area: Area, what: { readonly contents: boolean; readonly formats: boolean }): void {
    const matrix = new ObjectMatrix<ICellData>();
    this.forEachCell((row, column) => {
      const emptied = what.contents ? { v: null, t: null, f: null, si: null, p: null, custom: null } : {};
      matrix.setValue(row, column, { ...emptied, ...(what.formats ? { s: null } : {}) });
    }, area);
    if (what.formats) lockArea(this.side.openCells, area);
    if (what.formats && area.bottom - area.top + 1 === sheetSize.rows)
      this.side.columnStyles = this.side.columnStyles.filter(
        ({ left, right }) => right < area.left || left > area.right,
      );
    this.put(matrix, what.contents ? "content" : "look");
  }

  /** A change of look says so, or the grid would take a style without a formula for the formula's removal. */
  private put(matrix: ObjectMatrix<ICellData>, kind: "content" | "look"): void {
    if (matrix.getSizeOf() === 0) return;
    const trigger = kind === "look" ? SetStyleCommand.id : addInTrigger;
    const params = { subUnitId: this.id, cellValue: matrix.getMatrix(), trigger };
    this.source.run(SetRangeValuesMutation.id, params);
  }
}
