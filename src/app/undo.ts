import { withExcelBook } from "../excel/excel-book";
import { describeEntry, type HistoryEntry } from "./history";
import { rollBack, type LeftCell } from "./roll-back";
import { openForWriting, writeBack } from "./writing";

/** What an undo took back, newest first, and what it left because it was changed since. */
export interface Undone {
  readonly entries: readonly HistoryEntry[];
  readonly left: readonly LeftCell[];
}

/** 撤销: takes back the last write, or all that the journal knows of. */
export function undo(which: "last" | "all"): Promise<Undone> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, () => true);
    const done = content.journal.entries.filter(({ status }) => status === "done").reverse();
    const entries = which === "last" ? done.slice(0, 1) : done;
    const back = rollBack(entries, content);
    if (entries.length > 0) await writeBack(book, content, entries, back);
    return {
      entries: entries.map((entry) => describeEntry({ ...entry, status: "undone" })),
      left: back.left,
    };
  });
}
