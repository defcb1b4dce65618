import { areaAddress, quoteSheetName, type Area } from "../domain/address";
import type { Grid } from "../domain/grid";
import type { TableShape } from "../domain/roles";
import { awardRows } from "../engine/award-rows";
import type { BookContent } from "../excel/excel-book";
import type { ColumnsToWrite } from "../excel/write-columns";
import { analyse, type Analysis } from "./analyse";
import { bodiesSheetName, schemeSheetName } from "./office-sheets";

/** A range as the formula names it, with what the function sees of it. */
interface Range {
  readonly text: string;
  readonly grid: Grid;
}

const absolute = (area: Area): string => areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Excel tells a function the values of its ranges: no formats, no merged cells, nothing around them. */
function rangeOf(grid: Grid, area: Area, isHere: boolean): Range {
  const text = `${isHere ? "" : `${quoteSheetName(grid.sheet)}!`}${absolute(area)}`;
  const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    rows
      .slice(area.top - grid.top, area.bottom - grid.top + 1)
      .map((row) => row.slice(area.left - grid.left, area.right - grid.left + 1));
  const values = cut(grid.values);
  const numberFormats = values.map((row) => row.map(() => "General"));
  const { top, left } = area;
  return { text, grid: { ...grid, top, left, values, formulas: values, numberFormats, merges: [] } };
}

function whole(grid: Grid | undefined): Range | null {
  if (grid === undefined || grid.values.length === 0) return null;
  const { top, left, values } = grid;
  const right = left + (values[0]?.length ?? 1) - 1;
  return rangeOf(grid, { top, left, bottom: top + values.length - 1, right }, false);
}

/** The only table of a role; null where there is none, or where a formula cannot name all of them. */
function onlyTable(shapes: readonly TableShape[], role: TableShape["role"]): TableShape | null {
  const [only, another] = shapes.filter((shape) => shape.role === role);
  return only === undefined || another !== undefined ? null : only;
}

function tableRange(grids: readonly Grid[], shape: TableShape | null): Range | null {
  const grid = shape && grids.find(({ sheet }) => sheet === shape.sheet);
  if (!grid || !shape) return null;
  const bottom = Math.max(shape.headerRow, ...shape.bodyRows.slice(-1));
  return rangeOf(grid, { top: shape.headerTop, left: shape.left, bottom, right: shape.right }, false);
}

/**
 * The formula that fills our columns beside a ledger, header included. Null where it would say something else than the
 * check: a function knows nothing of 人工认定, of formats and merged cells, of other ledgers, nor of how persons had a
 * table read.
 */
export function awardFormula(
  { grids }: Pick<BookContent, "grids">,
  { shapes, scheme, year }: Analysis,
  { sheet, headerRow, firstColumn, rows }: ColumnsToWrite,
): string | null {
  const shape = shapes.find(
    (each) => each.role === "awards" && each.sheet === sheet && each.headerRow === headerRow,
  );
  const grid = grids.find((each) => each.sheet === sheet);
  if (!shape || !grid || grid.date1904 || shape.headerTop !== headerRow) return null;
  const [units, register] = [onlyTable(shapes, "units"), onlyTable(shapes, "register")];
  const right = Math.min(shape.right, firstColumn - 1);
  const ledger = { top: headerRow, left: shape.left, bottom: headerRow + rows.length, right };
  const named = (name: string): Range | null => whole(grids.find((each) => each.sheet === name));
  const schemeSheet = named(schemeSheetName);
  const ranges = [
    rangeOf(grid, ledger, true),
    tableRange(grids, units),
    { text: String(year), grid: null },
    tableRange(grids, register),
    schemeSheet ?? (scheme.id === "source" ? null : { text: `"${scheme.id}"`, grid: null }),
    named(bodiesSheetName),
  ];
  const seen = ranges.flatMap((range) => range?.grid ?? []);
  const preset = schemeSheet === null ? { scheme: scheme.id } : {};
  const { evaluation, facts } = analyse(seen, { ...preset, year }, year);
  const textsOf = awardRows(evaluation, facts.awards);
  const isSame = rows.every((row, i) => {
    const texts = textsOf(sheet, headerRow + 2 + i);
    return [0, 1, 2].every((column) => (row?.[column] ?? "") === (texts?.[column] ?? ""));
  });
  const given = ranges.map((range) => range?.text ?? "").join(",");
  return isSame ? `=JX.AWARDCHECK(${given.replace(/,+$/, "")})` : null;
}
