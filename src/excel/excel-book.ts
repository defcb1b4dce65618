import type { Area } from "../domain/address";
import type { Grid } from "../domain/grid";
import type { EntryStatus } from "../domain/journal";
import { Batches, batchLimit } from "./batches";
import type { SheetLayout } from "./book-layout";
import { stepsOf, type Edit } from "./edits";
import type { CellPlace, ExcelPort } from "./excel-port";
import {
  beginEntry,
  type Begun,
  journalSheetName,
  readJournal,
  type Journal,
  type NewEntry,
  type StoredEntry,
} from "./journal-sheet";
import type { Changes, ChangesAsked } from "./read-changes";
import { readGrids, type OnRows } from "./read-grids";
import { officePort } from "./office-port";
import type { SheetPages } from "./set-pages";
import type { StoredName, StoredValues } from "./settings";
import type { Step } from "./steps";

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

function* marked(entries: readonly StoredEntry[], status: EntryStatus): Generator<Step> {
  for (const { top } of entries) yield { kind: "journal-status", row: top, status };
}

/** The journal says what is about to change, then it is changed, then the journal says that it was. */
function* stepsOfWrite(
  { layouts, journal }: BookContent,
  { edits, statuses }: Write,
  begun: Begun | null,
): Generator<Step> {
  for (const { entries, before } of statuses) yield* marked(entries, before);
  if (begun) yield* begun.steps;
  for (const edit of edits) yield* stepsOf(edit, layouts);
  for (const { entries, after } of statuses) yield* marked(entries, after);
  if (begun) yield* marked([begun.entry], "done");
  else if (journal.visibility !== null && nothingStands(journal, statuses)) yield { kind: "journal-removed" };
}

/** The journal with what became of its entries. */
function journalAfter(
  journal: Journal,
  statuses: readonly StatusChange[],
  begun: StoredEntry | null,
): Journal {
  const after = new Map(statuses.flatMap(({ entries, after: to }) => entries.map(({ id }) => [id, to])));
  if (begun) after.set(begun.id, "done");
  const entries = journal.entries.map((each) => ({ ...each, status: after.get(each.id) ?? each.status }));
  return { ...journal, entries };
}

/** Who follows a write while it goes on. */
export interface Watching {
  readonly signal?: AbortSignal | undefined;
  /** Told of each batch, with their number. */
  readonly onWritten?: (batches: number, of: number) => void;
}

/** The workbook that is open in Excel, for the length of one use. */
export class ExcelBook {
  constructor(
    private readonly port: ExcelPort,
    /** Bytes that a batch may carry. */
    private readonly limit: number,
    /** What nobody has asked for is not to fail because somebody is typing. */
    private readonly isPatient: boolean,
  ) {}

  /** Everything, in three batches plus one for each further batch's worth of bytes. `wanted` names the sheets whose cells are read. */
  async read(wanted: (sheet: string) => boolean, onRead?: OnRows): Promise<BookContent> {
    const { layouts: all, settings } = await this.port.survey();
    const isJournal = ({ name }: { readonly name: string }): boolean => name === journalSheetName;
    const read = await readGrids(
      this.port,
      this.limit,
      all.filter((layout) => isJournal(layout) || wanted(layout.name)),
      onRead,
    );
    const journal = readJournal(
      all.find(isJournal)?.visibility ?? null,
      read.find(({ sheet }) => sheet === journalSheetName),
    );
    return {
      layouts: all.filter((layout) => !isJournal(layout)),
      grids: read.filter(({ sheet }) => sheet !== journalSheetName),
      journal,
      settings,
    };
  }

  /** Changes one value that is kept in the workbook beside its sheets, in two batches. */
  async changeStored(key: StoredName, change: (value: unknown) => object): Promise<void> {
    const stored = await this.port.stored();
    await this.port.store(key, change(stored.get(key)));
  }

  /**
   * The only way to write: one batch, plus one for each further batch's worth of bytes.
   * @returns the journal as it stands then
   * @throws AbortError before a batch when `signal` was aborted; once the last is on its way, the write is complete
   */
  async write(content: BookContent, write: Write, { signal, onWritten }: Watching = {}): Promise<Journal> {
    const begun = write.entry && beginEntry(content.journal, write.entry);
    const batches = new Batches(stepsOfWrite(content, write, begun), this.limit).list;
    for (const [index, steps] of batches.entries()) {
      signal?.throwIfAborted();
      await this.port.write(steps, this.isPatient);
      onWritten?.(index + 1, batches.length);
    }
    return journalAfter(begun?.journal ?? content.journal, write.statuses, begun?.entry ?? null);
  }

  /** What has changed since the last reading, in one batch. @throws ItemNotFound where a sheet has gone */
  changes(asked: ChangesAsked): Promise<Changes> {
    return this.port.changes(asked);
  }

  /** Sets up how sheets are printed, in a batch of its own: without a printer Excel may refuse it. */
  setPages(sheets: readonly SheetPages[]): Promise<void> {
    return this.port.write(
      sheets.map((sheet) => ({ kind: "pages", sheet })),
      this.isPatient,
    );
  }

  /** The areas over which formulas spill, beside null for those that do not; one batch. */
  spills(cells: readonly CellPlace[]): Promise<readonly (Area | null)[]> {
    return this.port.spills(cells);
  }

  /** The first cell of what is selected, in one batch. */
  selected(): ReturnType<ExcelPort["selected"]> {
    return this.port.selected();
  }

  /** Shows a sheet, unhiding nothing, and selects a cell of it. */
  select(sheet: string, cell: string): Promise<void> {
    return this.port.select(sheet, cell);
  }
}

let reached = { port: officePort, limit: batchLimit };

/** Reaches Excel by way of another thread from now on, in batches of so many bytes. */
export function connectExcel(port: ExcelPort, limit: number): void {
  reached = { port, limit };
}

/** Opens the workbook in Excel for one use. */
export function withExcelBook<T>(use: (book: ExcelBook) => Promise<T>, isPatient = false): Promise<T> {
  return use(new ExcelBook(reached.port, reached.limit, isPatient));
}
