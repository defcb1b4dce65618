import { groupBy } from "../domain/group-by";
import type { CellValue } from "../domain/grid";
import type { Change, WriteAction } from "../domain/journal";
import type { Edit } from "../excel/edits";
import type { BookContent, ExcelBook } from "../excel/excel-book";
import { BookState } from "./book-state";
import { writeSafely } from "./writing";

/** What a cell of the office's own is to hold. A text that begins with "=" is a formula. */
export interface NewContent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  /** Left out: what stands there. A cell over which a formula spills has nothing of its own. */
  readonly before?: "";
}

/** A number in a cell of format text would become text again. */
function formatFor(content: CellValue, format: string): string {
  const isText = typeof content === "string" && !content.startsWith("=");
  return format === "@" && !isText ? "General" : format;
}

function changesOf(content: BookContent, cells: readonly NewContent[]): readonly Change[] {
  const state = new BookState(content.grids);
  return [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, own]) => {
    const grid = state.grid(sheet);
    const columns = new Set(own.map(({ column }) => column));
    const rows = new Set(own.map(({ row }) => row));
    return {
      kind: "cells",
      sheet,
      lastRow: grid ? grid.top + grid.values.length - 1 : -1,
      prints: Object.fromEntries([...rows].map((row) => [row, state.rowPrint(sheet, row, columns)])),
      cells: own.map(({ row, column, content: after, before }) => {
        const { content: present, format } = state.at(sheet, row, column);
        return {
          row,
          column,
          before: before ?? present,
          after,
          formatBefore: format,
          formatAfter: formatFor(after, format),
        };
      }),
    };
  });
}

/** The change of cells of the office's own, for the journal, and the edits that make it. */
export function cellChanges(
  content: BookContent,
  cells: readonly NewContent[],
): { readonly changes: readonly Change[]; readonly edits: readonly Edit[] } {
  const changes = changesOf(content, cells);
  const written = changes.flatMap((change) =>
    change.kind !== "cells"
      ? []
      : change.cells.map(({ row, column, after, formatBefore, formatAfter }) => ({
          ...{ sheet: change.sheet, row, column, content: after },
          ...{ format: formatAfter, formatNow: formatBefore },
        })),
  );
  return { changes, edits: written.length === 0 ? [] : [{ kind: "cells", cells: written }] };
}

/** Changes cells of the office's own, as a person asked; the journal keeps what they held. @throws WriteFailed */
export async function changeCells(
  book: ExcelBook,
  content: BookContent,
  action: WriteAction,
  cells: readonly NewContent[],
): Promise<void> {
  if (cells.length === 0) return;
  const { changes, edits } = cellChanges(content, cells);
  const entry = { action, when: new Date().toISOString(), changes };
  await writeSafely(book, content, { entry, edits, statuses: [] });
}
