import type { TableShape } from "../domain/roles";
import { isEmpty, type SheetView } from "./sheet-view";

/** At least this share of blank cells makes a column one that names each unit only on its first row. */
const sparseShare = 0.3;

/**
 * For each body row the row in which its unit is written. A blank cell continues the row above only where that is clear:
 * the column names every unit once for a group of rows, the serials number the units, or `isSame` knows it. A section or
 * total row ends the continuation.
 */
export function unitSources(
  view: SheetView,
  shape: TableShape,
  column: number,
  isSame: (source: number, row: number) => boolean,
): ReadonlyMap<number, number> {
  const isBlank = (row: number): boolean => isEmpty(view.shown(row, column));
  const isSparse = isGrouped(shape.bodyRows.map(isBlank));
  const isUnnumbered = unnumberedRows(view, shape, isBlank);
  const breaks = [...(shape.sectionRows ?? []), ...(shape.totalRows ?? [])].sort((a, b) => a - b);
  const sources = new Map<number, number>();
  let source: number | null = null;
  let nextBreak = 0;
  for (const row of shape.bodyRows) {
    for (; (breaks[nextBreak] ?? Infinity) < row; nextBreak++) source = null;
    if (!isBlank(row)) source = row;
    if (source === null) continue;
    if (source === row || isSparse || isUnnumbered(row) || isSame(source, row)) sources.set(row, source);
  }
  return sources;
}

/** Many blanks in at least two groups, the first row filled: the unit is written once for its group of rows. */
function isGrouped(blanks: readonly boolean[]): boolean {
  const count = blanks.filter((blank) => blank).length;
  const groups = blanks.filter((blank, index) => blank && blanks[index - 1] === false).length;
  return blanks[0] === false && groups >= 2 && count >= blanks.length * sparseShare;
}

/** Rows without a serial, in a table whose other rows have one: the serials number the units, not the rows. */
function unnumberedRows(
  view: SheetView,
  shape: TableShape,
  isBlank: (row: number) => boolean,
): (row: number) => boolean {
  const serial = shape.columns.serial;
  if (serial === undefined) return () => false;
  const hasSerial = (row: number): boolean => !isEmpty(view.shown(row, serial));
  const named = shape.bodyRows.filter((row) => !isBlank(row));
  const isNumbered = named.length > 0 && named.every(hasSerial);
  return (row) => isNumbered && !hasSerial(row);
}
