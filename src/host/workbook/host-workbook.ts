import type { Injector, IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
// These add the sheet, formula and function members to the facade.
import { FormulaDataModel } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { areaAddress, type Area } from "../../domain/address";
import { takeBaseline, type Baseline } from "./baseline";
import { Calculation } from "./calculation";
import { areaOfRange, HostSheet } from "./host-sheet";
import type { OpenedBook } from "./open-book";
import { emptySide, type SheetSide } from "./sheet-side";

/** Something happened that an add-in, or the page around the grid, can listen to. */
export type WorkbookEvent =
  | { readonly kind: "changed"; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: "selected"; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: HostSheet }
  | { readonly kind: "conditional-formats"; readonly sheet: HostSheet };

export interface HostName {
  readonly name: string;
  formula: string;
  readonly scope: string | null;
  readonly isOriginal: boolean;
}

/** The rows and columns of a cell matrix as one area; null when it is empty. */
function areaOfMatrix(matrix: Record<number, Record<number, unknown>>): Area | null {
  const rows = Object.keys(matrix).map(Number);
  const columns = Object.values(matrix).flatMap((cells) => Object.keys(cells).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const least = (list: number[]): number => list.reduce((a, b) => Math.min(a, b));
  const most = (list: number[]): number => list.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

/**
 * The workbook behind the object model: Univer's cells, sheets and calculation, and beside them what Univer does not
 * keep (tables, settings, names, protection …).
 */
export class HostWorkbook {
  readonly calculation: Calculation;
  readonly names: HostName[];
  readonly settings: Map<string, unknown>;
  readonly baseline: Baseline;
  readonly core: FWorkbook;
  /** By sheet id, as the file had them. */
  readonly originalSides: ReadonlyMap<string, SheetSide>;
  private readonly sides: Map<string, SheetSide>;
  private readonly originals: ReadonlyMap<
    string,
    { readonly name: string; readonly merges: readonly Area[] }
  >;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** Puts an opened book into a fresh grid. */
  constructor(
    readonly univer: FUniver,
    readonly book: OpenedBook,
  ) {
    // Of .xls and .csv nothing is kept: every cell is written anew.
    this.baseline = book.source === null ? new Map() : takeBaseline(book);
    this.core = univer.createWorkbook(book.data);
    this.calculation = new Calculation(univer);
    this.originals = new Map(
      Object.entries(book.data.sheets ?? {}).map(([id, sheet]) => [
        id,
        { name: sheet.name ?? "", merges: (sheet.mergeData ?? []).map(areaOfRange) },
      ]),
    );
    this.originalSides = structuredClone(book.sides);
    this.sides = new Map(book.sides);
    this.settings = new Map(book.settings);
    this.names = book.names.map((name) => ({ ...name, isOriginal: true }));
    // The engine refuses names such as _xlnm.Print_Area, which no formula uses.
    for (const { name, formula } of book.names)
      if (!name.startsWith("_xlnm.")) this.core.insertDefinedName(name, formula);
    this.listen();
  }

  private listen(): void {
    this.univer.onCommandExecuted((command, options) => {
      const params = (command.params ?? {}) as {
        subUnitId?: string;
        cellValue?: Record<number, Record<number, unknown>>;
      };
      const sheet = this.sheetById(params.subUnitId ?? "");
      if (!sheet) return;
      if (command.id === "sheet.mutation.set-range-values" && options?.fromFormula !== true) {
        const area = areaOfMatrix(params.cellValue ?? {});
        if (area) this.emit({ kind: "changed", sheet, area });
      }
      if (command.id === "sheet.operation.set-worksheet-active") this.emit({ kind: "activated", sheet });
    });
    this.core.onSelectionChange((selections) => {
      const range = selections[selections.length - 1];
      if (range) this.emit({ kind: "selected", sheet: this.activeSheet, area: areaOfRange(range) });
    });
  }

  /** Runs a command of the grid at once. */
  run(command: string, params: object): void {
    this.univer.syncExecuteCommand(command, { unitId: this.core.getId(), ...params });
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private wrap(grid: FWorksheet): HostSheet {
    const id = grid.getSheetId();
    const side = this.sides.get(id) ?? emptySide();
    this.sides.set(id, side);
    return new HostSheet(grid, side, (command, params) => this.run(command, params));
  }

  get sheets(): HostSheet[] {
    return this.core.getSheets().map((grid) => this.wrap(grid));
  }

  get activeSheet(): HostSheet {
    return this.wrap(this.core.getActiveSheet());
  }

  sheetById(id: string): HostSheet | null {
    const grid = id === "" ? null : this.core.getSheetBySheetId(id);
    return grid ? this.wrap(grid) : null;
  }

  /** Sheet names are compared without regard to case, as Excel does. */
  sheetByName(name: string): HostSheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  addSheet(name: string): HostSheet {
    return this.wrap(this.core.insertSheet(name, { index: this.core.getNumSheets() }));
  }

  deleteSheet(sheet: HostSheet): void {
    this.core.deleteSheet(sheet.grid);
    this.sides.delete(sheet.id);
  }

  moveSheet(sheet: HostSheet, position: number): void {
    this.core.moveSheet(sheet.grid, position);
  }

  activate(sheet: HostSheet): void {
    if (this.activeSheet.id !== sheet.id) this.core.setActiveSheet(sheet.grid);
  }

  /** Shows the sheet and selects the area in it. */
  select(sheet: HostSheet, area: Area): void {
    this.activate(sheet);
    const { top, left, bottom, right } = area;
    sheet.grid.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  }

  get selection(): { readonly sheet: HostSheet; readonly area: Area } {
    const range = this.core.getActiveRange()?.getRange();
    const area = range ? areaOfRange(range) : { top: 0, left: 0, bottom: 0, right: 0 };
    return { sheet: this.activeSheet, area };
  }

  get originalSheetIds(): readonly string[] {
    return this.book.data.sheetOrder ?? [];
  }

  /** The name a sheet had in the file; null for one that was added. */
  originalName(id: string): string | null {
    return this.book.source === null ? null : (this.originals.get(id)?.name ?? null);
  }

  originalMerges(id: string): readonly Area[] {
    return this.book.source === null ? [] : (this.originals.get(id)?.merges ?? []);
  }

  /** Where formulas spill: "row,column" of the formula → address of the area. */
  spillsOf(sheetId: string): ReadonlyMap<string, string> {
    // The facade has no way to ask for this.
    const injector = Reflect.get(this.univer, "_injector") as Injector;
    const rows = injector.get(FormulaDataModel).getArrayFormulaRange()[this.core.getId()]?.[sheetId] ?? {};
    return new Map(
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.entries<IRange>(columns ?? {}).map(([column, range]) => [
          `${row},${column}`,
          areaAddress(areaOfRange(range)),
        ]),
      ),
    );
  }

  /** Takes the workbook out of the grid. */
  close(): void {
    this.listeners.clear();
    this.univer.disposeUnit(this.core.getId());
  }
}
