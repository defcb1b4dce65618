import { cellAddress } from "../domain/address";
import type { CellValue } from "../domain/grid";
import { isCheck } from "../domain/journal";
import type { Change, CellsChange, ColumnsChange, SheetChange, SheetRows } from "../domain/journal";
import { isSameNumber } from "../domain/numbers";
import { printOf } from "../domain/print";
import { verdictNames } from "../domain/verdict";
import type { BookContent } from "../excel/excel-book";
import type { SheetLayout } from "../excel/book-layout";
import type { Edit } from "../excel/edits";
import type { StoredEntry } from "../excel/journal-sheet";
import { isWrittenByUs, tableNameOf } from "../excel/own-sheet";
import { registerSheet } from "../excel/register-sheet";
import { isOwnSheet } from "../recognise/own-sheets";
import { BookState } from "./book-state";
import { findOwnColumns, type OwnColumns } from "./own-columns";
import { sheetPrint } from "./sheet-print";
import { takeColumns } from "./take-columns";

/** A cell or sheet that was left as it is, and why; `cell` null: the whole sheet. */
export interface LeftCell {
  readonly sheet: string;
  readonly cell: string | null;
  readonly why: string;
}

/** Taking back what entries of the journal wrote: the edits, and what has to stay because it was changed since. */
export interface RollBack {
  readonly edits: readonly Edit[];
  readonly left: readonly LeftCell[];
  readonly state: BookState;
}

const editedSince = "写入之后您又改过，未动";
const goneSince = "找不到这张工作表，未动";
const verdicts = Object.values<string>(verdictNames);

/** Formulas come back from Excel in its own spacing and capitals. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return isSameNumber(a, b);
  if (typeof a !== "string" || typeof b !== "string") return a === b;
  const fold = (text: string): string =>
    text.startsWith("=") ? text.replace(/\s/g, "").toUpperCase() : text;
  return fold(a) === fold(b);
}

/** True for a sheet of results or findings under whatever name; it is taken away as a whole or stays. */
function hasOwnTable({ tables }: SheetLayout): boolean {
  return tables.some((table) => isOwnSheet(table.replace(/表$/, "")));
}

class RollingBack {
  readonly state: BookState;
  readonly left: LeftCell[] = [];
  private readonly edits: Edit[] = [];
  private readonly removed = new Set<string>();
  /** Registers that are to hold again what was replaced. */
  private readonly restored = new Map<string, SheetRows>();

  /** Of the rows of our columns, whichever entry wrote them: what a broken update left belongs to an older one. */
  private readonly prints: ReadonlySet<string>;

  /** Sheets that we brought in with the header of our columns, which stays. */
  private readonly broughtIn: ReadonlySet<string>;

  constructor(
    private readonly content: BookContent,
    entries: readonly StoredEntry[],
  ) {
    this.state = new BookState(content.grids);
    const brought = content.journal.entries.filter(({ action }) => action === "insert");
    this.broughtIn = new Set(brought.flatMap((entry) => entry.changes.map(({ sheet }) => sheet)));
    const changes = entries.flatMap((entry) => entry.changes);
    this.prints = new Set(changes.flatMap((change) => (change.kind === "columns" ? change.prints : [])));
  }

  get result(): RollBack {
    const edits = [...this.edits];
    const gone = new Set(edits.flatMap((edit) => (edit.kind === "sheet-removed" ? [edit.sheet] : [])));
    const cells = this.state.cells.filter(({ sheet }) => !gone.has(sheet));
    for (const [name, [header = [], ...rows]] of this.restored) {
      edits.push({ kind: "sheet", sheet: registerSheet(name, header.map(String), rows) });
    }
    if (cells.length > 0) edits.push({ kind: "cells", cells });
    return { edits, left: this.left, state: this.state };
  }

  change(change: Change, isBroken: boolean): void {
    const layout = this.content.layouts.find(({ name }) => name === change.sheet);
    if (!layout) {
      this.missing(change);
      // Excel takes a protected sheet away as any other.
    } else if (layout.isProtected && change.kind !== "sheet") {
      this.leave(change.sheet, null, "工作表受保护，未动");
    } else if (change.kind === "cells") this.cells(change, isBroken);
    else if (change.kind === "columns") this.columns(change);
    else if (change.kind === "sheet") this.sheet(change, layout, isBroken);
    else this.marks(layout);
  }

  /** Columns and marks on a sheet that was renamed are found without the entry. */
  private missing({ kind, sheet }: Change): void {
    if (kind === "cells") this.leave(sheet, null, goneSince);
    const renamed = this.content.layouts.find(({ tables }) => tables.includes(tableNameOf(sheet)));
    if (kind === "sheet" && renamed) this.leave(renamed.name, null);
  }

  private leave(sheet: string, cell: string | null, why = editedSince): void {
    this.left.push({ sheet, cell, why });
  }

  private cells(change: CellsChange, isBroken: boolean): void {
    const { sheet } = change;
    const stays = this.unmoved(change);
    for (const { row, column, before, after, formatBefore } of change.cells) {
      const { content } = this.state.at(sheet, row, column);
      if (isSame(content, after) && stays(row)) {
        this.state.set(sheet, row, column, { content: before, format: formatBefore });
      } else if (!isSame(content, before)) this.leave(sheet, cellAddress(row, column));
      else if (isBroken) this.state.set(sheet, row, column, { content, format: formatBefore });
    }
  }

  /**
   * Tells of a row whether it is still the one that was written: the rest of it is the same, or it was edited in place
   * (nothing like it stands elsewhere, and the sheet has as many rows as then).
   */
  private unmoved({ sheet, cells, prints, lastRow }: CellsChange): (row: number) => boolean {
    const changed = new Set(cells.map(({ column }) => column));
    const grid = this.state.grid(sheet);
    const bottom = grid ? grid.top + grid.values.length - 1 : -1;
    let all: ReadonlySet<string> | null = null;
    return (row) => {
      const print = prints[row] ?? "";
      if (this.state.rowPrint(sheet, row, changed) === print) return true;
      if (bottom !== lastRow) return false;
      all ??= new Set(
        (grid?.values ?? []).map((_, i) => this.state.rowPrint(sheet, (grid?.top ?? 0) + i, changed)),
      );
      return !all.has(print);
    };
  }

  /** Our columns where they were written, else where they stand now. */
  private columns(change: ColumnsChange): void {
    const grid = this.state.grid(change.sheet);
    const found = grid ? findOwnColumns(grid, this.content) : [];
    const there =
      found.find((own) => own.headerRow === change.headerRow && own.firstColumn === change.firstColumn) ??
      found[0];
    this.takeAway(change.sheet, there ?? change, change);
  }

  /** Columns that are not where an entry says. */
  leftovers(): void {
    for (const layout of this.content.layouts) {
      if (layout.isProtected || hasOwnTable(layout)) continue;
      const grid = this.state.grid(layout.name);
      for (const own of grid ? findOwnColumns(grid, this.content) : []) this.takeAway(layout.name, own, null);
      this.marks(layout);
    }
  }

  private isOurs(cells: readonly CellValue[]): boolean {
    if (this.prints.size > 0) return this.prints.has(printOf(cells));
    return verdicts.some((name) => String(cells[0]).includes(name));
  }

  private takeAway(sheet: string, own: OwnColumns, change: ColumnsChange | null): void {
    const key = `${sheet}!${own.headerRow},${own.firstColumn}`;
    if (this.removed.has(key)) return;
    this.removed.add(key);
    const isOurs = (cells: readonly CellValue[]): boolean => this.isOurs(cells);
    const taken = { sheet, own, keepsHeader: this.broughtIn.has(sheet) };
    const { areas, back, edited } = takeColumns(this.state, taken, change?.kept ?? [], isOurs);
    for (const cell of edited) this.leave(sheet, cell);
    this.edits.push({ kind: "columns-removed", sheet, areas });
    this.state.clear(sheet, areas);
    for (const { row, column, ...held } of back) this.state.set(sheet, row, column, held);
  }

  private sheet(change: SheetChange, layout: SheetLayout, isBroken: boolean): void {
    const { sheet, print, computed, replaced } = change;
    if (this.removed.has(sheet)) return;
    const earlier = this.restored.get(sheet);
    const content = earlier ? { values: earlier, formulas: earlier } : this.state.contentOf(sheet);
    // What was not read is told by its table.
    const isOurs =
      content === null
        ? isWrittenByUs(layout)
        : print === sheetPrint(content.values, computed, content.formulas);
    const isAsWritten = isBroken || isOurs;
    if (isAsWritten && replaced) {
      this.restored.set(sheet, replaced);
      return;
    }
    this.removed.add(sheet);
    if (isAsWritten) {
      this.restored.delete(sheet);
      this.edits.push({ kind: "sheet-removed", sheet });
    } else this.leave(sheet, null);
  }

  private marks({ name, marks }: SheetLayout): void {
    const key = `marks of ${name}`;
    if (marks.length === 0 || this.removed.has(key)) return;
    this.removed.add(key);
    this.edits.push({ kind: "marks-removed", sheet: name, ids: marks });
  }
}

function rolled(entries: readonly StoredEntry[], content: BookContent): RollingBack {
  const rolling = new RollingBack(content, entries);
  for (const { changes, status } of [...entries].sort((a, b) => b.id - a.id)) {
    for (const change of changes) rolling.change(change, status === "writing");
  }
  return rolling;
}

/** Takes entries back as `rollBack` does, and with them every mark and column of ours that no entry tells of. */
export function takeAwayResults(entries: readonly StoredEntry[], content: BookContent): RollBack {
  const rolling = rolled(entries, content);
  rolling.leftovers();
  return rolling.result;
}

/**
 * Plans to take entries back, newest first; of checks everything, wherever it stands now. What was changed since stays
 * and is reported; where sheets of ours were not read they are taken away unseen.
 */
export function rollBack(entries: readonly StoredEntry[], content: BookContent): RollBack {
  return entries.some(isCheck) ? takeAwayResults(entries, content) : rolled(entries, content).result;
}
