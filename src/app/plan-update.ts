import type { KeptCell } from "../domain/journal";
import type { BookContent, Write } from "../excel/excel-book";
import type { Edit } from "../excel/edits";
import type { OwnSheet } from "../excel/own-sheet";
import type { ColumnsToWrite } from "../excel/write-columns";
import { BookState } from "./book-state";
import { entryOf, type Results } from "./plan-check";
import { standingChecks } from "./writing";

type Texts = ColumnsToWrite["rows"][number];

const isSameRow = (a: Texts | undefined, b: Texts | undefined): boolean =>
  (a ?? null) === (b ?? null) || (!!a && !!b && a.length === b.length && a.every((text, i) => text === b[i]));

/** Our columns as they stood and as they are to stand in the same place. */
interface Pair {
  readonly before: ColumnsToWrite;
  readonly after: ColumnsToWrite;
}

/** Null where our columns do not stand where they stood. */
function pairsOf(before: Results, after: Results): readonly Pair[] | null {
  const pairs = after.beside.flatMap((own): Pair[] => {
    const old = before.beside.find(
      ({ sheet, headerRow, firstColumn }) =>
        sheet === own.sheet && headerRow === own.headerRow && firstColumn === own.firstColumn,
    );
    return old ? [{ before: old, after: own }] : [];
  });
  const isOther = pairs.some(({ before: old, after: own }) => old.formula !== own.formula);
  const isElsewhere = before.elsewhere.length + after.elsewhere.length > 0;
  const isMoved = pairs.length !== after.beside.length || pairs.length !== before.beside.length;
  return isElsewhere || isMoved || isOther ? null : pairs;
}

/** Rows whose texts are others, by their place below the header. */
function changedRows({ before, after }: Pair): readonly number[] {
  const count = Math.max(before.rows.length, after.rows.length);
  return Array.from({ length: count }, (_, i) => i).filter((i) => !isSameRow(before.rows[i], after.rows[i]));
}

function columnsEdit(pair: Pair): readonly Edit[] {
  // A formula fills in its rows by itself.
  const rows = pair.after.formula === null ? changedRows(pair) : [];
  return rows.length === 0 ? [] : [{ kind: "column-rows", columns: pair.after, rows }];
}

/** What is not ours in rows that get texts for the first time. */
function keptIn(state: BookState, { before, after }: Pair): readonly KeptCell[] {
  const { sheet, headerRow, firstColumn, headers, rows } = after;
  return rows.flatMap((texts, i) => {
    if (texts === null || (before.rows[i] ?? null) !== null) return [];
    return headers.flatMap((_, c) => {
      const [row, column] = [headerRow + 1 + i, firstColumn + c];
      const { content, format } = state.at(sheet, row, column);
      return content === "" ? [] : [{ row, column, content, format }];
    });
  });
}

/** What earlier checks have kept of a place. */
function keptBefore(content: BookContent, { sheet, headerRow }: ColumnsToWrite): readonly KeptCell[] {
  const changes = standingChecks(content).flatMap((entry) => entry.changes);
  return changes.flatMap((change) =>
    change.kind === "columns" && change.sheet === sheet && change.headerRow === headerRow ? change.kept : [],
  );
}

function listEdit(before: OwnSheet | undefined, after: OwnSheet): readonly Edit[] {
  if (!before) return [];
  const rows = after.rows.flatMap((row, i) => (isSameRow(row, before.rows[i]) ? [] : [i]));
  if (rows.length === 0 && before.rows.length === after.rows.length) return [];
  return [{ kind: "sheet-rows", sheet: after, rows, rowsBefore: before.rows.length }];
}

/** Marks anew on the sheets where they have changed. */
function marksEdits(
  before: Results["marks"],
  after: Results["marks"],
  idsOf: (sheet: string) => readonly string[],
): readonly Edit[] {
  const sheets = new Set([...before, ...after].map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet): Edit[] => {
    const own = after.filter((mark) => mark.sheet === sheet);
    const old = before.filter((mark) => mark.sheet === sheet);
    if (JSON.stringify(own) === JSON.stringify(old)) return [];
    const removal = { kind: "marks-removed", sheet, ids: idsOf(sheet) } as const;
    return [removal, ...own.map((marks) => ({ kind: "marks", marks }) as const)];
  });
}

/**
 * What of the results of a check has to be written because cells have changed since: nothing but what differs. The
 * journal gets a check that stands for both. Null where the results have other places than before, so that a whole check
 * is due.
 */
export function planUpdate(content: BookContent, before: Results, after: Results, now: Date): Write | null {
  const pairs = pairsOf(before, after);
  if (pairs === null) return null;
  const idsOf = (sheet: string) => content.layouts.find(({ name }) => name === sheet)?.marks ?? [];
  const state = new BookState(content.grids);
  const keptOf = (columns: ColumnsToWrite): readonly KeptCell[] => [
    ...keptBefore(content, columns),
    ...pairs.filter(({ after: own }) => own === columns).flatMap((pair) => keptIn(state, pair)),
  ];
  return {
    entry: entryOf("live", after, keptOf, now),
    edits: [
      ...pairs.flatMap(columnsEdit),
      ...marksEdits(before.marks, after.marks, idsOf),
      ...after.sheets.flatMap((sheet, i) => listEdit(before.sheets[i], sheet)),
    ],
    statuses: [{ entries: standingChecks(content), before: "done", after: "replaced" }],
  };
}
