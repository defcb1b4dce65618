import type { Facts } from "../domain/facts";
import type { Grid } from "../domain/grid";
import type { Role, TableShape } from "../domain/roles";
import { Roster } from "../domain/roster";
import { yearOfTitles, commonestAwardYear, type TitledSheet } from "./assessed-year";
import { readAwards, type ParseIssuers } from "./read-awards";
import { cellReaders, TableReader } from "./read-cells";
import { readDeductions, readRegister } from "./read-deductions";
import { readTables } from "./read-tables";
import { readUnits } from "./read-units";
import { SheetView } from "./sheet-view";
import { cityNames, formUnit, linesAbove, signingUnit } from "./title-lines";

interface Table {
  readonly reader: TableReader;
  readonly lines: readonly string[];
}

function tablesOf(
  grids: readonly Grid[],
  shapes: readonly TableShape[],
  year: number | null,
): readonly Table[] {
  const views = new Map(grids.map((grid) => [grid.sheet, new SheetView(grid)]));
  const date1904 = grids.some((grid) => grid.date1904);
  const readers = cellReaders(date1904, year);
  return shapes.flatMap((shape) => {
    const view = views.get(shape.sheet);
    return view === undefined
      ? []
      : [{ reader: new TableReader(view, shape, readers), lines: linesAbove(view, shape) }];
  });
}

/** Sheets with their names and title lines, for the year and the city's name. */
function titledSheets(grids: readonly Grid[], shapes: readonly TableShape[]): readonly TitledSheet[] {
  return grids.map((grid) => {
    const view = new SheetView(grid);
    const own = shapes.filter((shape) => shape.sheet === grid.sheet);
    return { name: grid.sheet, lines: own.flatMap((shape) => linesAbove(view, shape)), shapes: own };
  });
}

/** The facts of a workbook, from its grids and the tables recognised on them. Linear in the number of cells. */
export function readFacts(grids: readonly Grid[], shapes: readonly TableShape[], parse: ParseIssuers): Facts {
  const titles = titledSheets(grids, shapes);
  const tables = tablesOf(grids, shapes, yearOfTitles(titles));
  const withRole = (role: Role): readonly Table[] =>
    tables.filter((table) => table.reader.shape.role === role);
  const units = withRole("units").flatMap(({ reader }) => readUnits(reader));
  const roster = new Roster(units, cityNames(titles.flatMap((sheet) => sheet.lines)));
  const claimantOf = (reader: TableReader, lines: readonly string[]): string =>
    formUnit(lines, roster) || signingUnit(reader.view, reader.shape, roster);
  const register = withRole("register");
  const indicators = withRole("indicators");
  return {
    units,
    awards: withRole("awards").flatMap(({ reader, lines }) =>
      readAwards(reader, roster, claimantOf(reader, lines), parse),
    ),
    deductions: withRole("deductions").flatMap(({ reader, lines }) =>
      readDeductions(reader, roster, claimantOf(reader, lines), parse),
    ),
    register: register.flatMap(({ reader, lines }) =>
      readRegister(reader, roster, [reader.shape.sheet, ...lines]),
    ),
    hasRegister: register.length > 0,
    indicators: indicators.flatMap(({ reader }) => indicatorNames(reader)),
    hasIndicators: indicators.length > 0,
    tables: readTables(tables, roster, units),
  };
}

/** Names of the indicators: of a table with 一级指标 and 二级指标 those of both. */
function indicatorNames(reader: TableReader): readonly string[] {
  const { shape, view } = reader;
  const item = shape.columns.item;
  const isNamedTwice = item !== undefined && /指标|项目/u.test(view.shownText(shape.headerRow, item));
  const fields = isNamedTwice ? (["indicator", "item"] as const) : (["indicator"] as const);
  const rows = [...shape.bodyRows, ...(shape.sectionRows ?? [])].sort((a, b) => a - b);
  const names = rows.flatMap((row) =>
    fields.flatMap((field) => {
      const { reading } = reader.field(row, field, reader.readers.words);
      return reading.kind === "value" ? [reading.value] : [];
    }),
  );
  return [...new Set(names)];
}

/** The year that a workbook itself gives (C5): titles and names of sheets, else the commonest award year, else null. */
export function assessedYear(
  grids: readonly Grid[],
  shapes: readonly TableShape[],
  facts: Pick<Facts, "awards">,
): number | null {
  return yearOfTitles(titledSheets(grids, shapes)) ?? commonestAwardYear(facts.awards);
}
