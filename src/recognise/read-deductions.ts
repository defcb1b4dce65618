import type { DeductionFact, RegisterFact } from "../domain/facts";
import type { FieldId } from "../domain/roles";
import type { Roster } from "../domain/roster";
import { yearInTitle } from "../domain/text";
import { bodiesOf, workYearOf, type ParseIssuers } from "./read-awards";
import type { TableReader } from "./read-cells";
import { namedUnit, RowUnits, type NamedUnit } from "./row-units";

const substance: readonly FieldId[] = [
  "points",
  "original",
  "authority",
  "date",
  "documentNumber",
  "province",
];

/** The units of a row, else 填报单位; one blank unit when the row names none. */
function unitsOf(units: RowUnits, row: number, formUnit: string, roster: Roster): readonly NamedUnit[] {
  const named = units.unitsOf(row);
  if (named.length > 0) return named;
  if (formUnit !== "") return [namedUnit(formUnit, null, roster)];
  return [{ match: { kind: "blank" }, field: units.blankField(row) }];
}

/** The deduction facts of one table: one for each row and unit. */
export function readDeductions(
  table: TableReader,
  roster: Roster,
  formUnit: string,
  parse: ParseIssuers,
): readonly DeductionFact[] {
  const { readers } = table;
  const units = new RowUnits(table.view, table.shape, roster, "unit");
  return table.shape.bodyRows.flatMap((row) => {
    const hasSubstance = substance.some((field) => table.isFilled(row, field));
    if (!table.isFilled(row, "matter") && !(hasSubstance && table.isFilled(row, "unit"))) return [];
    const matter = table.field(row, "matter", readers.words);
    const authority = table.field(row, "authority", readers.words);
    const date = table.field(row, "date", readers.date);
    const documentNumber = table.field(row, "documentNumber", readers.documentNumber);
    const base = {
      sheet: table.shape.sheet,
      row,
      matter,
      authority,
      authorities: bodiesOf(parse, authority, date, documentNumber),
      date,
      workYear: workYearOf(table, row, matter),
      documentNumber,
      province: table.field(row, "province", readers.yesNo),
      original: table.field(row, "original", readers.deduction),
      points: table.field(row, "points", readers.deduction),
    };
    return unitsOf(units, row, formUnit, roster).map(({ match, field }) => ({
      ...base,
      unit: match,
      unitField: field,
    }));
  });
}

/** The register facts of one table. Without 计分年度 the year in the sheet's name or title stands for every row. */
export function readRegister(
  table: TableReader,
  roster: Roster,
  titles: readonly string[],
): readonly RegisterFact[] {
  const { readers } = table;
  const units = new RowUnits(table.view, table.shape, roster, "unit");
  const titleYear = titles.map(yearInTitle).find((year) => year !== null) ?? null;
  return table.shape.bodyRows.flatMap((row) => {
    if (!table.isFilled(row, "title")) return [];
    const written = table.field(row, "scoringYear", readers.year);
    const isWritten = written.reading.kind !== "blank" || titleYear === null;
    const base = {
      sheet: table.shape.sheet,
      row,
      title: table.field(row, "title", readers.words),
      date: table.field(row, "date", readers.date),
      documentNumber: table.field(row, "documentNumber", readers.documentNumber),
      scoringYear: isWritten
        ? written
        : { ...written, reading: { kind: "value", value: titleYear, form: "text" } as const },
    };
    return unitsOf(units, row, "", roster).map(({ match, field }) => ({
      ...base,
      unit: match,
      unitField: field,
    }));
  });
}
