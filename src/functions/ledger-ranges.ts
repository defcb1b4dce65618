import type { CellValue, Grid } from "../domain/grid";
import type { Role, TableShape } from "../domain/roles";
import { recognise } from "../recognise/recognise";
import type { Argument } from "./argument";
import { invalid } from "./cell-error";

/** A range that is to be read as a sheet: under which name, in which role, and what its header has to have. */
export interface LedgerRange {
  readonly argument: Argument;
  readonly sheet: string;
  readonly role: Role;
  readonly needs: string;
}

type Rows = readonly (readonly CellValue[])[];

/**
 * Excel on the desktop hands over a blank cell as 0, which no name, date or document number is; only where blanks came
 * as null is a 0 a real one.
 */
function withoutBlankZeros({ rows, hasNull }: Argument): Rows {
  return hasNull ? rows : rows.map((row) => row.map((value) => (value === 0 ? "" : value)));
}

/** Rows as a sheet of their own. Excel tells a function no formats and no merged cells. */
function gridOf(sheet: string, values: Rows): Grid {
  const formats = Array.from({ length: values[0]?.length ?? 0 }, () => "General");
  return {
    sheet,
    visibility: "Visible",
    top: 0,
    left: 0,
    values,
    formulas: values,
    numberFormats: values.map(() => formats),
    merges: [],
    date1904: false,
  };
}

/** A range as the sheet that the product lays out under this name. */
export function sheetNamed(sheet: string, argument: Argument): Grid {
  return gridOf(sheet, withoutBlankZeros(argument));
}

function hasRole(shapes: readonly TableShape[], { sheet, role }: LedgerRange): boolean {
  return shapes.some((shape) => shape.sheet === sheet && shape.role === role);
}

/** A bare list of units gets the header of one: two columns at least, since recognition takes a single one for a note. */
function headedLists(rows: Rows): readonly Rows[] {
  const isVector = rows.length === 1 || rows[0]?.length === 1;
  const list: Rows = isVector ? rows.flat().map((value) => [value, ""]) : rows;
  const [first = [], ...others] = list;
  const underOwnHeader = isVector ? [[[first[0] ?? "", "简称"], ...others]] : [];
  return [...underOwnHeader, [first.map((_, index) => ["单位名称", "简称"][index] ?? ""), ...list]];
}

/** The sheet of a range; a bare list of units is given a header. */
export function sheetOf(range: LedgerRange): Grid {
  const rows = withoutBlankZeros(range.argument);
  const grid = gridOf(range.sheet, rows);
  if (range.role !== "units") return grid;
  const lists = [grid, ...headedLists(rows).map((list) => gridOf(range.sheet, list))];
  return lists.find((list) => hasRole(recognise([list]), range)) ?? grid;
}

/** @throws CellError for a range that was not recognised as what it is given for */
export function requireRoles(shapes: readonly TableShape[], ranges: readonly LedgerRange[]): void {
  const wrong = ranges.find((range) => !hasRole(shapes, range));
  if (wrong === undefined) return;
  throw invalid(`${wrong.argument.size}没有识别到表头：请连同表头一起选，表头需有${wrong.needs}。`);
}

/** 评估单位 as a range: with a header row of any wording, or a bare list. */
export function unitRange(argument: Argument): LedgerRange {
  return { argument, sheet: "评估单位", role: "units", needs: "“单位名称”" };
}
