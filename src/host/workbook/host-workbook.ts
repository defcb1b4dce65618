import {
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IRange,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
// These add the sheet, formula and function members to the facade.
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import { InsertSheetMutation, RemoveSheetCommand, SetWorksheetHideMutation } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../domain/address";
import { takeBaseline, type BaseCell, type Baseline } from "./baseline";
import { Calculation } from "./calculation";
import { lookAtChangedSheetOnly } from "./formula-data";
import { HostSheet } from "./host-sheet";
import type { OpenedBook } from "./open-book";
import { areaOfRange, type SheetSource } from "./sheet-cells";
import { emptySide, type SheetSide } from "./sheet-side";
import { WorkbookEvents, type WorkbookEvent } from "./workbook-events";

export interface HostName {
  readonly name: string;
  formula: string;
  /** The name of the sheet it is valid in; null: the whole workbook. */
  readonly scope: string | null;
  readonly isOriginal: boolean;
}

/** The engine's caches are common to all grids of the program and go by the workbook's id, so no id comes twice. */
let opened = 0;

/** The grid shows a sheet that is added or shown by a person; Excel's object model leaves the active one active. */
const unseen: IExecutionOptions = { fromCollab: true };

/**
 * The workbook behind the object model: Univer's cells, sheets and calculation, and beside them what Univer does not
 * keep (tables, settings, names, protection …).
 */
export class HostWorkbook implements SheetSource {
  readonly calculation: Calculation;
  readonly names: HostName[];
  readonly settings: Map<string, unknown>;
  readonly core: FWorkbook;
  /** By sheet id, as the file had them. */
  readonly originalSides: ReadonlyMap<string, SheetSide>;
  version = 0;
  private added = 0;
  private readonly baseline: Baseline;
  private readonly formulas: FormulaDataModel;
  private readonly sides: Map<string, SheetSide>;
  private readonly wrapped = new Map<string, HostSheet>();
  private readonly originals: ReadonlyMap<
    string,
    { readonly name: string; readonly merges: readonly Area[] }
  >;
  private readonly events: WorkbookEvents;

  /** Puts an opened book into a fresh grid. */
  constructor(
    readonly univer: FUniver,
    readonly book: OpenedBook,
  ) {
    // Of .xls and .csv nothing is kept: every cell is written anew.
    this.baseline = book.source === null ? new Map() : takeBaseline(book);
    this.originalSides = structuredClone(book.sides);
    this.sides = new Map(book.sides);
    // The facade has no way to ask for these parts.
    const parts = Reflect.get(univer, "_injector") as Injector;
    this.formulas = lookAtChangedSheetOnly(parts.get(FormulaDataModel));
    this.core = univer.createWorkbook({ ...book.data, id: `book${++opened}` });
    const isOfFile = (sheetId: string, row: number, column: number): boolean =>
      this.baseOf(sheetId, row, column)?.f !== undefined;
    this.calculation = new Calculation(univer, parts.get(IActiveDirtyManagerService), isOfFile);
    this.originals = new Map(
      Object.entries(book.data.sheets ?? {}).map(([id, sheet]) => [
        id,
        { name: sheet.name ?? "", merges: (sheet.mergeData ?? []).map(areaOfRange) },
      ]),
    );
    this.settings = new Map(book.settings);
    this.names = book.names.map((name) => ({ ...name, isOriginal: true }));
    // The engine refuses names such as _xlnm.Print_Area, which no formula uses.
    for (const { name, formula } of book.names)
      if (!name.startsWith("_xlnm.")) this.core.insertDefinedName(name, formula);
    univer.onBeforeCommandExecute(() => this.flush());
    univer.onCommandExecuted(() => this.version++);
    this.events = new WorkbookEvents(univer, (id) => this.sheetById(id));
  }

  /** Puts what has been collected for writing into the grid. */
  flush(): void {
    for (const sheet of this.wrapped.values()) sheet.flush();
  }

  /** Runs a command of the grid at once. */
  run(command: string, params: object, options: IExecutionOptions = {}): void {
    this.univer.syncExecuteCommand(command, { unitId: this.core.getId(), ...params }, options);
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    return this.events.on(listener);
  }

  emit(event: WorkbookEvent): void {
    this.events.emit(event);
  }

  private wrap(grid: FWorksheet): HostSheet {
    const id = grid.getSheetId();
    const known = this.wrapped.get(id);
    if (known) return known;
    const side = this.sides.get(id) ?? emptySide();
    this.sides.set(id, side);
    const sheet = new HostSheet(grid, side, this);
    this.wrapped.set(id, sheet);
    return sheet;
  }

  get date1904(): boolean {
    return this.book.date1904;
  }

  get styles(): Styles {
    return this.core.getWorkbook().getStyles();
  }

  baseOf(sheetId: string, row: number, column: number): BaseCell | undefined {
    return this.baseline.get(sheetId)?.get(row)?.get(column);
  }

  /** The cells that a sheet had in the file. */
  baseCells(sheetId: string): ReturnType<Baseline["get"]> {
    return this.baseline.get(sheetId);
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
    const id = `added${++this.added}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name });
    this.run(InsertSheetMutation.id, { index: this.core.getNumSheets(), sheet }, unseen);
    const grid = this.core.getSheetBySheetId(id);
    if (!grid) throw new Error(`no sheet ${name} after it was added`);
    return this.wrap(grid);
  }

  deleteSheet(sheet: HostSheet): void {
    this.leave(sheet);
    this.run(RemoveSheetCommand.id, { subUnitId: sheet.id });
    this.sides.delete(sheet.id);
    this.wrapped.delete(sheet.id);
  }

  /** An active sheet that goes hands over to the visible one on its right, else to the last. */
  private leave(sheet: HostSheet): void {
    if (this.activeSheet.id !== sheet.id) return;
    const position = sheet.grid.getIndex();
    const others = this.sheets.filter(({ id, side }) => id !== sheet.id && side.visibility === "Visible");
    const next = others.find(({ grid }) => grid.getIndex() > position) ?? others.at(-1);
    if (next) this.activate(next);
  }

  moveSheet(sheet: HostSheet, position: number): void {
    this.core.moveSheet(sheet.grid, position);
  }

  show(sheet: HostSheet, visibility: SheetSide["visibility"]): void {
    sheet.side.visibility = visibility;
    if (visibility !== "Visible") this.leave(sheet);
    const hidden = visibility === "Visible" ? 0 : 1;
    this.run(SetWorksheetHideMutation.id, { subUnitId: sheet.id, hidden }, unseen);
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

  /** Names of the file that are no longer there. */
  get namesRemoved(): readonly { readonly name: string; readonly scope: string | null }[] {
    const isKept = (name: string, scope: string | null): boolean =>
      this.names.some((now) => now.isOriginal && now.name === name && now.scope === scope);
    return this.book.names.filter(({ name, scope }) => !isKept(name, scope));
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

  /** Where formulas spill; the first cell of each area is the formula's. */
  spillAreas(sheetId: string): readonly Area[] {
    const rows = this.formulas.getArrayFormulaRange()[this.core.getId()]?.[sheetId] ?? {};
    return Object.values(rows).flatMap((columns) =>
      Object.values((columns ?? {}) as Readonly<Record<number, IRange>>).map(areaOfRange),
    );
  }

  spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()[this.core.getId()]?.[sheetId]?.[row]?.[column];
  }

  /** Takes the workbook out of the grid. */
  close(): void {
    this.events.close();
    this.univer.disposeUnit(this.core.getId());
  }
}
