import { parseIssuers, type BodyRegister } from "../bodies";
import type { Facts, UnitFact } from "../domain/facts";
import type { CellValue, Grid } from "../domain/grid";
import type { Role, TableShape } from "../domain/roles";
import { readFacts } from "../recognise/read-facts";
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
export function withoutBlankZeros({ rows, hasNull }: Argument): Rows {
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

function shapesOf(grids: readonly Grid[], ranges: readonly LedgerRange[]): readonly TableShape[] {
  const roles = new Map(ranges.map(({ sheet, role }) => [sheet, role]));
  return recognise(grids).filter((shape) => shape.role === roles.get(shape.sheet));
}

/** A bare list of units gets the header of one: two columns at least, since recognition takes a single one for a note. */
function headedLists(rows: Rows): readonly Rows[] {
  const isVector = rows.length === 1 || rows[0]?.length === 1;
  const list: Rows = isVector ? rows.flat().map((value) => [value, ""]) : rows;
  const [first = [], ...others] = list;
  const underOwnHeader = isVector ? [[[first[0] ?? "", "简称"], ...others]] : [];
  return [...underOwnHeader, [first.map((_, index) => ["单位名称", "简称"][index] ?? ""), ...list]];
}

/** The sheet of a range. */
function sheetOf(range: LedgerRange): Grid {
  const rows = withoutBlankZeros(range.argument);
  const grid = gridOf(range.sheet, rows);
  if (range.role !== "units") return grid;
  const lists = [grid, ...headedLists(rows).map((list) => gridOf(range.sheet, list))];
  return lists.find((list) => shapesOf([list], [range]).length > 0) ?? grid;
}

/**
 * Recognises and reads ranges as the pane does the sheets of a workbook.
 * @throws CellError when a range is not what it is given for
 */
export function readRanges(
  ranges: readonly LedgerRange[],
  register: BodyRegister,
): { readonly shapes: readonly TableShape[]; readonly facts: Facts } {
  const grids = ranges.map(sheetOf);
  const shapes = shapesOf(grids, ranges);
  for (const { argument, sheet, needs } of ranges) {
    if (shapes.some((shape) => shape.sheet === sheet)) continue;
    throw invalid(`${argument.size}没有识别到表头：请连同表头一起选，表头需有${needs}。`);
  }
  const facts = readFacts(grids, shapes, {
    parseIssuers: (text, { date, documentNumber }) => parseIssuers(text, { date, documentNumber, register }),
  });
  return { shapes, facts };
}

/** 评估单位 as a range: with a header row of any wording, or a bare list. */
export function unitRange(argument: Argument): LedgerRange {
  return { argument, sheet: "评估单位", role: "units", needs: "“单位名称”" };
}

/** The units of a range. */
export function unitsOf(argument: Argument): readonly UnitFact[] {
  const range = unitRange(argument);
  const grid = sheetOf(range);
  return readFacts([grid], shapesOf([grid], [range]), {
    parseIssuers: () => ({ issuers: [], isOpen: false, fromDocumentNumber: false }),
  }).units;
}
