import { cellAddress } from "../domain/address";
import type { CellOf } from "../domain/tables";
import { isNotApplicable } from "../domain/text";
import { columnEntries, unitColumnsOf } from "./column-entries";
import { foldHeader } from "./header-text";
import { formulaAt } from "./read-figures";
import { isEmpty } from "./sheet-view";
import type { TableReader } from "./read-cells";

const errorValue = /^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!)$/u;

/** One row or column of cells that say the same of several entries. */
interface Strip {
  readonly header: string;
  readonly cells: readonly Place[];
  /** The unit that a cell speaks of. */
  readonly unitOf: (place: Place) => string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

export function unitColumn({ shape: { columns } }: TableReader): number | undefined {
  return columns.unit ?? columns.claimant ?? columns.recipient;
}

function columnStrips(table: TableReader, rows: readonly number[]): readonly Strip[] {
  const { view, shape } = table;
  const units = unitColumn(table);
  return columnEntries(shape)
    .filter(([field]) => field !== "serial")
    .map(([, column]) => ({
      header: foldHeader(view.shownText(shape.headerRow, column)),
      cells: rows.map((row) => ({ row, column })),
      unitOf: ({ row }) => (units === undefined ? "" : view.shownText(row, units)),
    }));
}

function rowStrips(table: TableReader, rows: readonly number[]): readonly Strip[] {
  const { view, shape } = table;
  const units = unitColumnsOf(shape);
  const names = shape.columns.indicator ?? shape.left;
  return rows.map((row) => ({
    header: view.shownText(row, names),
    cells: units.map((column) => ({ row, column })),
    unitOf: ({ column }) => view.shownText(shape.headerRow, column),
  }));
}

function stripsOf(table: TableReader, withTotals: boolean): readonly Strip[] {
  const { bodyRows, totalRows = [], orientation } = table.shape;
  const isAcross = orientation === "units-as-columns";
  // Where units are columns, the sums are rows of the table; else a row of sums is no entry.
  const rows = withTotals || isAcross ? [...bodyRows, ...totalRows] : bodyRows;
  return isAcross ? rowStrips(table, rows) : columnStrips(table, rows);
}

/** Cells that show an error value, sums included. */
export function errorCells(table: TableReader): readonly CellOf[] {
  const { view, shape } = table;
  return stripsOf(table, true).flatMap(({ header, cells, unitOf }) =>
    cells.flatMap((place) => {
      const value = view.own(place.row, place.column);
      if (typeof value !== "string" || !errorValue.test(value)) return [];
      const cell = cellAddress(place.row, place.column);
      return [{ sheet: shape.sheet, cell, raw: value, header, unit: unitOf(place) }];
    }),
  );
}

/** "/" and 单列: words that a person puts in the place of a result which there is not. */
function isWord(text: string): boolean {
  return isNotApplicable(text) || /单列|另列|不(?:参与|参加|计入)|免(?:考|评)|否决/u.test(text);
}

/** Constants in a strip most of whose filled cells, and at least two, are formulas (domain C6). */
export function overwrittenCells(table: TableReader): readonly CellOf[] {
  const { view, shape } = table;
  return stripsOf(table, false).flatMap(({ header, cells, unitOf }) => {
    const formulas = cells.filter(({ row, column }) => formulaAt(view, row, column) !== null).length;
    if (formulas < 2) return [];
    const constants = cells.filter(({ row, column }) => {
      const value = view.own(row, column);
      return formulaAt(view, row, column) === null && !isEmpty(value) && !isWord(String(value));
    });
    if (formulas <= constants.length) return [];
    return constants.map((place) => ({
      sheet: shape.sheet,
      cell: cellAddress(place.row, place.column),
      raw: String(view.own(place.row, place.column)),
      header,
      unit: unitOf(place),
    }));
  });
}
