import type { Change, ColumnsChange, KeptCell } from "../domain/journal";
import { printOf } from "../domain/print";
import type { BookContent, Write } from "../excel/excel-book";
import type { Edit } from "../excel/edits";
import { findingsSheet } from "../excel/findings-sheet";
import { literal } from "../excel/literal";
import type { SheetMarks } from "../excel/marks";
import type { OwnSheet } from "../excel/own-sheet";
import { resultsSheet } from "../excel/results-sheet";
import type { ColumnsToWrite } from "../excel/write-columns";
import type { Analysis } from "./analyse";
import type { BookState } from "./book-state";
import { planColumns, planMarks } from "./result-plan";
import { sheetPrint, takeAwayResults } from "./roll-back";
import { standingChecks } from "./writing";

/** What stands where the columns are going to be and is not ours. */
function keptCells(state: BookState, columns: ColumnsToWrite, isTaken: (row: number) => boolean): KeptCell[] {
  const { sheet, headerRow, firstColumn, headers, rows } = columns;
  return rows.flatMap((_, i) => {
    const row = headerRow + 1 + i;
    return headers.flatMap((__, c) => {
      const column = firstColumn + c;
      const { content, format } = state.at(sheet, row, column);
      return content === "" || (isTaken(row) && !state.isPut(sheet, row, column))
        ? []
        : [{ row, column, content, format }];
    });
  });
}

function columnsChange(state: BookState, columns: ColumnsToWrite, removals: readonly Edit[]): ColumnsChange {
  const { sheet, headerRow, firstColumn, headers, rows } = columns;
  const areas = removals.flatMap((edit) =>
    edit.kind === "columns-removed" && edit.sheet === sheet ? edit.areas : [],
  );
  const isTaken = (row: number): boolean =>
    areas.some(({ top, bottom, left }) => left === firstColumn && row >= top && row <= bottom);
  return {
    kind: "columns",
    ...{ sheet, headerRow, firstColumn },
    columnCount: headers.length,
    rowCount: rows.length + 1,
    prints: [...new Set(rows.flatMap((row) => (row === null ? [] : [printOf(row.map(literal))])))],
    kept: keptCells(state, columns, isTaken),
  };
}

/** A sheet of ours, for the journal. */
export function sheetChange({ name, columns, rows }: OwnSheet): Change {
  const print = sheetPrint([columns.map(({ header }) => header), ...rows]);
  return { kind: "sheet", sheet: name, print, computed: [] };
}

function marksChanges(marks: readonly SheetMarks[]): Change[] {
  return [...new Set(marks.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: "marks",
    sheet,
    count: marks.filter((mark) => mark.sheet === sheet).reduce((sum, { areas }) => sum + areas.length, 0),
  }));
}

/** All that a check writes, in place of what an earlier one wrote. Protected sheets are left alone. */
export function planCheck(
  content: BookContent,
  { shapes, evaluation }: Analysis,
  titleOf: (rule: string) => string,
  now: Date,
): Write {
  const earlier = standingChecks(content);
  const { edits: removals, state } = takeAwayResults(earlier, content);
  const guarded = new Set(content.layouts.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const planned = planColumns(content, shapes, evaluation);
  const beside = planned.filter(({ sheet }) => !guarded.has(sheet));
  const elsewhere = planned.filter(({ sheet }) => guarded.has(sheet));
  const marks = planMarks(evaluation.findings).filter(({ sheet }) => !guarded.has(sheet));
  const sheets = [
    ...(elsewhere.length > 0 ? [resultsSheet(elsewhere)] : []),
    findingsSheet(evaluation.findings, titleOf),
  ];
  const isWritten = (edit: Edit): boolean =>
    edit.kind === "sheet-removed" && sheets.some(({ name }) => name === edit.sheet);
  const changes = [
    ...beside.map((columns) => columnsChange(state, columns, removals)),
    ...marksChanges(marks),
    ...sheets.map(sheetChange),
  ];
  return {
    entry: { action: "check", when: now.toISOString(), changes },
    edits: [
      ...removals.filter((edit) => !isWritten(edit)),
      ...beside.map((columns) => ({ kind: "columns", columns }) as const),
      ...marks.map((each) => ({ kind: "marks", marks: each }) as const),
      ...sheets.map((sheet) => ({ kind: "sheet", sheet }) as const),
    ],
    statuses: [{ entries: earlier, before: "done", after: "replaced" }],
  };
}
