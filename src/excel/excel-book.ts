import type { Area } from "../domain/address";
import type { Grid } from "../domain/grid";
import type { EntryStatus } from "../domain/journal";
import { BatchWriter } from "./batch-writer";
import { areaOfRange, readLayout, type SheetLayout } from "./book-layout";
import { carryOut, type Edit } from "./edits";
import {
  beginEntry,
  journalSheetName,
  readJournal,
  setStatus,
  type Journal,
  type NewEntry,
  type StoredEntry,
} from "./journal-sheet";
import { readGrids } from "./read-grids";
import { changeStored, loadStored, type StoredName, type StoredValues } from "./settings";

/** What was read of the workbook: its sheets, the content of those that have any, and what was written before. */
export interface BookContent {
  readonly layouts: readonly SheetLayout[];
  readonly grids: readonly Grid[];
  readonly journal: Journal;
  /** What is kept in the workbook beside its sheets. */
  readonly settings: StoredValues;
}

/** A status that entries of the journal get, before or after the edits. */
export interface StatusChange {
  readonly entries: readonly StoredEntry[];
  readonly before: EntryStatus;
  readonly after: EntryStatus;
}

/** One write: what it is for the journal, what it does, and what becomes of earlier entries. */
export interface Write {
  readonly entry: NewEntry | null;
  readonly edits: readonly Edit[];
  readonly statuses: readonly StatusChange[];
}

/** True when nothing of what was written stands any more: the journal goes too, and the file is as it was. */
function nothingStands({ entries }: Journal, statuses: readonly StatusChange[]): boolean {
  const taken = new Set(statuses.flatMap((change) => change.entries.map(({ id }) => id)));
  return entries.every(({ id, status }) => taken.has(id) || status === "undone" || status === "replaced");
}

/** The workbook that is open in Excel, for the length of one use. */
export class ExcelBook {
  constructor(private readonly context: Excel.RequestContext) {}

  /** Everything, in three batches plus one for dates and one for each further 5 MB. `wanted` names the sheets whose cells are read. */
  async read(wanted: (sheet: string) => boolean): Promise<BookContent> {
    const stored = loadStored(this.context);
    const all = await readLayout(this.context);
    const isJournal = ({ name }: { readonly name: string }): boolean => name === journalSheetName;
    const read = await readGrids(
      this.context,
      all.filter((layout) => isJournal(layout) || wanted(layout.name)),
    );
    const journal = readJournal(
      all.find(isJournal)?.visibility ?? null,
      read.find(({ sheet }) => sheet === journalSheetName),
    );
    return {
      layouts: all.filter((layout) => !isJournal(layout)),
      grids: read.filter(({ sheet }) => sheet !== journalSheetName),
      journal,
      settings: stored(),
    };
  }

  /** Changes one value that is kept in the workbook beside its sheets, in two batches. */
  changeStored(key: StoredName, change: (value: unknown) => object): Promise<void> {
    return changeStored(this.context, key, change);
  }

  /**
   * The only way to write: the journal says what is about to change, then it is changed, then the journal says that it
   * was. One batch plus one for each further 5 MB.
   */
  async write({ layouts, journal }: BookContent, { entry, edits, statuses }: Write): Promise<void> {
    const writer = new BatchWriter(this.context);
    for (const { entries, before } of statuses) this.mark(entries, before);
    const begun = entry && (await beginEntry(writer, journal, entry));
    for (const edit of edits) await carryOut(edit, writer, layouts);
    for (const { entries, after } of statuses) this.mark(entries, after);
    if (begun) this.mark([begun], "done");
    else if (journal.visibility !== null && nothingStands(journal, statuses)) {
      const sheet = writer.sheet(journalSheetName);
      // Excel deletes no sheet that is very hidden.
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.delete();
    }
    await writer.flush();
  }

  private mark(entries: readonly StoredEntry[], status: EntryStatus): void {
    for (const entry of entries) setStatus(this.context, entry, status);
  }

  /** The areas over which formulas spill, beside null for those that do not; one batch. */
  async spills(
    cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
  ): Promise<readonly (Area | null)[]> {
    const ranges = cells.map(({ sheet, row, column }) => {
      const cell = this.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      return cell.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    });
    await this.context.sync();
    return ranges.map((range) => (range.isNullObject ? null : areaOfRange(range)));
  }

  /** Shows a sheet, unhiding nothing, and selects a cell of it. */
  async select(sheet: string, cell: string): Promise<void> {
    const worksheet = this.context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await this.context.sync();
  }
}

/** Opens the workbook in Excel for one use; what is asked of it together travels together. */
export function withExcelBook<T>(use: (book: ExcelBook) => Promise<T>): Promise<T> {
  return Excel.run((context) => use(new ExcelBook(context)));
}
