import type { Change, ColumnsChange, KeptCell, SheetRows } from "../domain/journal";
import { printOf } from "../domain/print";
import type { BookContent, Write } from "../excel/excel-book";
import type { Edit } from "../excel/edits";
import { findingsSheet, findingsSheetName } from "../excel/findings-sheet";
import type { NewEntry } from "../excel/journal-sheet";
import { literal } from "../excel/literal";
import type { SheetMarks } from "../excel/marks";
import { freeName, type OwnSheet } from "../excel/own-sheet";
import { resultsSheet, resultsSheetName } from "../excel/results-sheet";
import type { ColumnsToWrite } from "../excel/write-columns";
import type { Analysis } from "./analyse";
import { awardFormula } from "./award-formula";
import type { BookState } from "./book-state";
import { preferencesOf } from "./preferences";
import { chineseTitle } from "./rule-words";
import { headerMarks, planColumns, planMarks, type PlannedColumns } from "./result-plan";
import { takeAwayResults } from "./roll-back";
import { sheetPrint } from "./sheet-print";
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

/** Tells whether a row of our columns is among those that are taken away first. */
function takenRows(
  removals: readonly Edit[],
  { sheet, firstColumn }: ColumnsToWrite,
): (row: number) => boolean {
  const areas = removals.flatMap((edit) =>
    edit.kind === "columns-removed" && edit.sheet === sheet ? edit.areas : [],
  );
  return (row) => areas.some(({ top, bottom, left }) => left === firstColumn && row >= top && row <= bottom);
}

function columnsChange(columns: ColumnsToWrite, kept: readonly KeptCell[]): ColumnsChange {
  const { sheet, headerRow, firstColumn, headers, rows, formula } = columns;
  const written = formula === null ? rows : [];
  return {
    kind: "columns",
    ...{ sheet, headerRow, firstColumn },
    columnCount: headers.length,
    rowCount: rows.length + 1,
    formula,
    prints: [...new Set(written.flatMap((row) => (row === null ? [] : [printOf(row.map(literal))])))],
    kept,
  };
}

/** A sheet of ours, for the journal. `replaced` is what it held until then and is to come back. */
export function sheetChange({ name, columns, rows }: OwnSheet, replaced: SheetRows | null = null): Change {
  const print = sheetPrint([columns.map(({ header }) => header), ...rows]);
  return { kind: "sheet", sheet: name, print, computed: [], replaced };
}

function marksChanges(all: readonly SheetMarks[]): Change[] {
  const marks = all.filter(({ kind }) => kind !== "header");
  return [...new Set(marks.map(({ sheet }) => sheet))].map((sheet) => ({
    kind: "marks",
    sheet,
    count: marks.filter((mark) => mark.sheet === sheet).reduce((sum, { areas }) => sum + areas.length, 0),
  }));
}

/** What a check has to say, and where. */
export interface Results {
  /** Beside the tables. */
  readonly beside: readonly ColumnsToWrite[];
  /** On a sheet of ours, and what stands in the way of a place beside the table. */
  readonly elsewhere: readonly PlannedColumns[];
  readonly marks: readonly SheetMarks[];
  /** The list of findings, and before it what stands elsewhere. */
  readonly sheets: readonly OwnSheet[];
}

/** The results of an analysis. Protected sheets are left alone. */
export function resultsOf(content: BookContent, analysis: Analysis): Results {
  const { evaluation } = analysis;
  const guarded = new Set(content.layouts.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const planned = planColumns(content, analysis);
  const isLive = preferencesOf(content.settings).write === "formulas";
  const beside = planned
    .filter(({ obstacle }) => obstacle === null)
    .map(({ columns }) =>
      isLive ? { ...columns, formula: awardFormula(content, analysis, columns) } : columns,
    );
  const elsewhere = planned.filter(({ obstacle }) => obstacle !== null);
  const found = planMarks(evaluation.findings).filter(({ sheet }) => !guarded.has(sheet));
  const marks = [...found, ...beside.map(headerMarks)];
  const nameOf = (name: string): string => freeName(content.layouts, [name]);
  const sheets = [
    ...(elsewhere.length > 0
      ? [
          resultsSheet(
            nameOf(resultsSheetName),
            elsewhere.map(({ columns }) => columns),
          ),
        ]
      : []),
    findingsSheet(nameOf(findingsSheetName), evaluation.findings, chineseTitle),
  ];
  return { beside, elsewhere, marks, sheets };
}

/** The entry of the journal for results. `keptOf` tells what stood in the place of our columns and is not ours. */
export function entryOf(
  action: "check" | "live",
  { beside, marks, sheets }: Results,
  keptOf: (columns: ColumnsToWrite) => readonly KeptCell[],
  now: Date,
): NewEntry {
  const changes = [
    ...beside.map((columns) => columnsChange(columns, keptOf(columns))),
    ...marksChanges(marks),
    ...sheets.map((sheet) => sheetChange(sheet)),
  ];
  return { action, when: now.toISOString(), changes };
}

/** All that a check writes, in place of what an earlier one wrote. */
export function planCheck(content: BookContent, results: Results, now: Date): Write {
  const { beside, marks, sheets } = results;
  const earlier = standingChecks(content);
  const { edits: removals, state } = takeAwayResults(earlier, content);
  const isWritten = (edit: Edit): boolean =>
    edit.kind === "sheet-removed" && sheets.some(({ name }) => name === edit.sheet);
  const keptOf = (columns: ColumnsToWrite) => keptCells(state, columns, takenRows(removals, columns));
  return {
    entry: entryOf("check", results, keptOf, now),
    edits: [
      ...removals.filter((edit) => !isWritten(edit)),
      ...beside.map((columns) => ({ kind: "columns", columns }) as const),
      ...marks.map((each) => ({ kind: "marks", marks: each }) as const),
      ...sheets.map((sheet) => ({ kind: "sheet", sheet }) as const),
    ],
    statuses: [{ entries: earlier, before: "done", after: "replaced" }],
  };
}
