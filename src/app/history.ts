import { areaAddress } from "../domain/address";
import type { LocalText } from "../domain/local-text";
import { writeActions, type Change, type EntryStatus, type JournalEntry } from "../domain/journal";
import { withExcelBook } from "../excel/excel-book";

/** One place that a write touched; `area` null: the whole sheet, or marks all over it. */
export interface HistoryPlace {
  readonly kind: Change["kind"];
  readonly sheet: string;
  readonly area: string | null;
  readonly cells: number;
}

/** One line of 操作记录. */
export interface HistoryEntry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly title: LocalText;
  readonly status: EntryStatus;
  readonly places: readonly HistoryPlace[];
  /** Older entries that were given up to make room for this one; they cannot be undone any more. */
  readonly dropped: number;
}

function placeOf(change: Change): HistoryPlace {
  const { kind, sheet } = change;
  if (change.kind === "sheet") return { kind, sheet, area: null, cells: 0 };
  if (change.kind === "marks") return { kind, sheet, area: null, cells: change.count };
  if (change.kind === "columns") {
    const { headerRow: top, firstColumn: left, rowCount, columnCount } = change;
    const area = areaAddress({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
    return { kind, sheet, area, cells: rowCount * columnCount };
  }
  const extent = change.cells.reduce(
    (all, { row, column }) => ({
      top: Math.min(all.top, row),
      left: Math.min(all.left, column),
      bottom: Math.max(all.bottom, row),
      right: Math.max(all.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const area = change.cells.length > 0 ? areaAddress(extent) : null;
  return { kind, sheet, area, cells: change.cells.length };
}

/** An entry of the journal as people read it. */
export function describeEntry({ id, when, action, status, changes, dropped }: JournalEntry): HistoryEntry {
  return { id, when, title: writeActions[action], status, places: changes.map(placeOf), dropped };
}

/** 操作记录: what was written when and where, newest first. */
export function readHistory(): Promise<readonly HistoryEntry[]> {
  return withExcelBook(async (book) => {
    const { journal } = await book.read(() => false);
    return journal.entries.map(describeEntry).reverse();
  });
}
