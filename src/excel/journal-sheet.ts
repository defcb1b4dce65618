import * as z from "zod";
import "../domain/no-made-code";
import type { CellValue, Grid } from "../domain/grid";
import { entryStatuses, writeActions, type EntryStatus, type JournalEntry } from "../domain/journal";
import type { SheetLayout } from "./book-layout";
import type { Step } from "./steps";

/** Very hidden: Excel's own menus do not show it, and people do not edit it by accident. */
export const journalSheetName = "绩效评估操作日志";
/** Below the 32,767 characters that a cell takes. */
const chunkLength = 30_000;
const limits = { entries: 50, characters: 2_000_000 } as const;

/** An entry and the rows of the sheet that hold it. */
export interface StoredEntry extends JournalEntry {
  readonly top: number;
  readonly rowCount: number;
}

export interface Journal {
  /** Null where there is no journal yet. */
  readonly visibility: SheetLayout["visibility"] | null;
  /** Oldest first. */
  readonly entries: readonly StoredEntry[];
  /** Rows of entries that were not written to their end: nothing was changed after them. */
  readonly broken: readonly number[];
  /** The first row below all. */
  readonly end: number;
}

const content = z.union([z.string(), z.number(), z.boolean()]);
const cell = z.object({ row: z.number(), column: z.number() });
const cellChange = cell.extend({
  before: content,
  after: content,
  formatBefore: z.string(),
  formatAfter: z.string(),
});
const change = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("cells"),
    sheet: z.string(),
    lastRow: z.number(),
    prints: z.record(z.string(), z.string()),
    cells: z.array(cellChange),
  }),
  z.object({
    kind: z.literal("columns"),
    sheet: z.string(),
    headerRow: z.number(),
    firstColumn: z.number(),
    columnCount: z.number(),
    rowCount: z.number(),
    formula: z.string().nullable().default(null),
    prints: z.array(z.string()),
    kept: z.array(cell.extend({ content, format: z.string() })),
  }),
  z.object({
    kind: z.literal("sheet"),
    sheet: z.string(),
    print: z.string(),
    computed: z.array(z.number()),
    replaced: z.array(z.array(content)).nullable().default(null),
  }),
  z.object({ kind: z.literal("marks"), sheet: z.string(), count: z.number() }),
]);
const written = z.object({
  id: z.number(),
  when: z.string(),
  action: z.enum(Object.keys(writeActions) as (keyof typeof writeActions)[]),
  changes: z.array(change),
  dropped: z.number(),
});

/** ASCII for what an XML file cannot hold or a cut could tear apart. */
function jsonOf(entry: z.infer<typeof written>): string {
  return JSON.stringify(entry).replace(
    /[\ud800-\udfff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16)}`,
  );
}

function chunksOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / chunkLength) }, (_, i) =>
    text.slice(i * chunkLength, (i + 1) * chunkLength),
  );
}

/** Columns of the sheet: id, status, which chunk of how many, chunk. */
type Row = readonly CellValue[];

function parseEntry(rows: readonly Row[], top: number): StoredEntry | null {
  const isComplete = rows[0]?.[2] === `1/${rows.length}`;
  const status = entryStatuses.find((each) => each === rows[0]?.[1]);
  if (!isComplete || !status) return null;
  try {
    const json: unknown = JSON.parse(rows.map((row) => String(row[3])).join(""));
    return { ...written.parse(json), status, top, rowCount: rows.length };
  } catch {
    return null;
  }
}

/** Rows that belong together, as `[from, to)`. */
function* runsOfOneId(rows: readonly Row[]): Generator<readonly [number, number]> {
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && rows[to]?.[0] === rows[from]?.[0]) to++;
    yield [from, to];
    from = to;
  }
}

/** Reads the journal from its sheet; one that does not exist is empty. */
export function readJournal(visibility: SheetLayout["visibility"] | null, grid?: Grid): Journal {
  const { top, values } = grid ?? { top: 0, values: [] };
  const entries: StoredEntry[] = [];
  const broken: number[] = [];
  for (const [from, to] of runsOfOneId(values)) {
    const entry = parseEntry(values.slice(from, to), top + from);
    if (entry) entries.push(entry);
    else if (values[from]?.[0] !== "") broken.push(...range(top + from, to - from));
  }
  // An entry may stand in the rows of one that is gone.
  entries.sort((a, b) => a.id - b.id);
  return { visibility, entries, broken, end: top + values.length };
}

/** A write that is about to be recorded. */
export type NewEntry = Pick<JournalEntry, "action" | "changes" | "when">;

/** The oldest entries that have to go so that one more of the given length finds room. */
function surplus(entries: Journal["entries"], length: number): readonly StoredEntry[] {
  const kept: StoredEntry[] = [];
  let characters = length;
  for (const entry of [...entries].reverse()) {
    characters += entry.rowCount * chunkLength;
    if (kept.length + 1 >= limits.entries || characters > limits.characters) break;
    kept.push(entry);
  }
  return entries.slice(0, entries.length - kept.length);
}

/** What is done to the journal beside the rows of its entries. */
export type JournalStep =
  | { readonly kind: "journal-hidden" }
  | { readonly kind: "journal-rows-cleared"; readonly rows: readonly number[] }
  /** Says how far an entry has come; the row is its first. */
  | { readonly kind: "journal-status"; readonly row: number; readonly status: EntryStatus }
  | { readonly kind: "journal-removed" };

/** Live checks come with every edit; of those that a later one has replaced nothing has to be told. */
function isForgettable({ action, status }: StoredEntry): boolean {
  return action === "live" && status === "replaced";
}

/** An entry that has been begun, how it is written, and the journal with it and without those that had to go. */
export interface Begun {
  readonly entry: StoredEntry;
  readonly steps: readonly Step[];
  readonly journal: Journal;
}

/** An entry in status `writing`; the oldest go where there are too many. */
export function beginEntry(journal: Journal, entry: NewEntry): Begun {
  const id = Math.max(0, ...journal.entries.map((each) => each.id)) + 1;
  const forgotten = journal.entries.filter(isForgettable);
  const told = journal.entries.filter((each) => !isForgettable(each));
  const dropped = surplus(told, JSON.stringify(entry).length);
  const gone = [...forgotten, ...dropped];
  const whole = { ...entry, id, dropped: dropped.length, changes: [...entry.changes] };
  const chunks = chunksOf(jsonOf(whole as z.infer<typeof written>));
  const { visibility, broken, end } = journal;
  const cleared = [...broken, ...gone.flatMap(({ top, rowCount }) => range(top, rowCount))];
  const rows = chunks.map((chunk, i) => [id, "'writing", `'${i + 1}/${chunks.length}`, `'${chunk}`]);
  const top = forgotten.find(({ rowCount }) => rowCount >= chunks.length)?.top ?? end;
  const begun: StoredEntry = { ...whole, status: "writing", top, rowCount: chunks.length };
  return {
    entry: begun,
    journal: {
      visibility: "VeryHidden",
      entries: [...told.slice(dropped.length), begun],
      broken: [],
      end: Math.max(end, top + chunks.length),
    },
    steps: [
      ...(visibility === null ? [{ kind: "sheet-added", sheet: journalSheetName } as const] : []),
      ...(visibility === "VeryHidden" ? [] : [{ kind: "journal-hidden" } as const]),
      { kind: "journal-rows-cleared", rows: cleared },
      { kind: "rows", sheet: journalSheetName, top, left: 0, rows },
    ],
  };
}

const range = (start: number, count: number): number[] => Array.from({ length: count }, (_, i) => start + i);

/** Asks for one step on the journal. */
export function journalStep(worksheets: Excel.WorksheetCollection, step: JournalStep): void {
  const sheet = worksheets.getItem(journalSheetName);
  switch (step.kind) {
    case "journal-hidden":
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      return;
    case "journal-rows-cleared":
      for (const row of step.rows) sheet.getRangeByIndexes(row, 0, 1, 4).clear(Excel.ClearApplyTo.contents);
      return;
    case "journal-status":
      sheet.getRangeByIndexes(step.row, 1, 1, 1).values = [[`'${step.status}`]];
      return;
    case "journal-removed":
      // Excel deletes no sheet that is very hidden.
      sheet.visibility = Excel.SheetVisibility.hidden;
      return sheet.delete();
  }
}
