import type { IssuerList } from "../domain/bodies";
import type { AwardFact, UnitMatch } from "../domain/facts";
import { Memory } from "../domain/memo";
import type { DateValue, Field } from "../domain/readings";
import type { FieldId } from "../domain/roles";
import type { Roster } from "../domain/roster";
import { cleanText, squeezeText, yearInTitle } from "../domain/text";
import type { TableReader } from "./read-cells";
import { RowMemory } from "./row-memory";
import { namedUnit, RowUnits, type NamedUnit } from "./row-units";

/** Reads an issuer cell; the date decides which names were in use, the 文号 fills a blank cell. */
export type ParseIssuers = (
  text: string,
  options: { readonly date: DateValue | null; readonly documentNumber: string },
) => IssuerList;

/** Fields of which one must be filled, beside the unit, for a row without a title to be an award. */
const substance: readonly FieldId[] = [
  "issuer",
  "date",
  "documentNumber",
  "level",
  "grade",
  "points",
  "indicator",
  "evidence",
];

/** The award facts of one table. `formUnit` is the unit that filled in the sheet, "" when none is named. */
export function readAwards(
  table: TableReader,
  roster: Roster,
  formUnit: string,
  parse: ParseIssuers,
): readonly AwardFact[] {
  const claimants = new RowUnits(table.view, table.shape, roster, "claimant", "recipient");
  const recipients = new RowUnits(table.view, table.shape, roster, "recipient");
  const claims = claimFinder(table, roster, formUnit, claimants, recipients);
  const terms = [table.readers, parse, table.shape.sheet, JSON.stringify(table.shape.columns)];
  const fieldsOf = (row: number): RowFields =>
    rememberedRows.recall(table.view, row, terms, () => readRow(table, row, parse));
  return table.shape.bodyRows.flatMap((row) => {
    const claimed = claims(row);
    if (!isAward(table, row, claimed.units.length > 0)) return [];
    const isJoint = claimed.units.length > 1 || isSharedTitle(table, row);
    const units =
      claimed.units.length > 0
        ? claimed.units
        : [{ match: { kind: "blank" } as const, field: claimed.blank }];
    return units.map((unit, index) => {
      const recipient = recipientOf(unit.match, claimed.recipients, index, claimed.blankRecipient);
      return awardFact(fieldsOf(row), { unit, recipient, isJoint });
    });
  });
}

interface Claim {
  readonly units: readonly NamedUnit[];
  /** Null when the table has no recipient beside the claimant. */
  readonly recipients: readonly NamedUnit[] | null;
  readonly blank: Field<string>;
  readonly blankRecipient: Field<string>;
}

/** The claimant, else the recipient, else 填报单位 (C6); a form of one unit alone claims for that unit. */
function claimFinder(
  table: TableReader,
  roster: Roster,
  formUnit: string,
  claimants: RowUnits,
  recipients: RowUnits,
): (row: number) => Claim {
  const form = formUnit === "" ? [] : [namedUnit(formUnit, null, roster)];
  const hasClaimant = table.column("claimant") !== undefined;
  const isOwnForm = !hasClaimant && isFormOfOneUnit(table, form[0]?.match, recipients);
  return (row) => {
    const claimed = isOwnForm ? form : claimants.unitsOf(row);
    const received = recipients.unitsOf(row);
    const units = [claimed, received, form].find((each) => each.length > 0) ?? [];
    const blankRecipient = recipients.blankField(row);
    return {
      units,
      recipients: (hasClaimant || isOwnForm) && table.column("recipient") !== undefined ? received : null,
      blank: hasClaimant ? claimants.blankField(row) : blankRecipient,
      blankRecipient,
    };
  };
}

/** True when 填报单位 is assessed and no recipient of the table is another assessed unit. */
function isFormOfOneUnit(table: TableReader, form: UnitMatch | undefined, recipients: RowUnits): boolean {
  if (form?.kind !== "unit" && form?.kind !== "variant") return false;
  return table.shape.bodyRows.every((row) =>
    recipients
      .unitsOf(row)
      .every(({ match }) => (match.kind !== "unit" && match.kind !== "variant") || match.unit === form.unit),
  );
}

/** Of several recipients the one that is the claimant; else the one in the same place of the list; else the first. */
function recipientOf(
  unit: UnitMatch,
  recipients: readonly NamedUnit[] | null,
  index: number,
  blank: Field<string>,
): Recipient {
  if (recipients === null) return { match: null, field: blank };
  const isClaimant = ({ match }: NamedUnit): boolean =>
    "unit" in match && "unit" in unit && match.unit === unit.unit;
  const recipient = recipients.find(isClaimant) ?? recipients[index] ?? recipients[0];
  return recipient ?? { match: { kind: "blank" }, field: blank };
}

/** A row with a title, or with a unit and something else; a row that says 无 for its title and nothing else is none. */
function isAward(table: TableReader, row: number, hasUnit: boolean): boolean {
  const hasSubstance = substance.some((field) => table.isFilled(row, field) && isOwnCell(table, row, field));
  return table.isFilled(row, "title") || (hasUnit && hasSubstance);
}

/** True unless the cell is only the lower part of one merged over several rows. */
function isOwnCell(table: TableReader, row: number, field: FieldId): boolean {
  const column = table.column(field);
  return column !== undefined && table.view.anchor(row, column).row === row;
}

/** One title merged over the rows of several units is one award that they won together. */
function isSharedTitle(table: TableReader, row: number): boolean {
  const title = table.column("title");
  const unit = table.column("claimant") ?? table.column("recipient");
  const area = title === undefined ? undefined : table.view.mergeAt(row, title);
  if (area === undefined || area.bottom === area.top || unit === undefined) return false;
  return table.view.anchor(area.top, unit).row !== table.view.anchor(area.bottom, unit).row;
}

/** The bodies that a cell names, by the date and the 文号 of its row. */
export function bodiesOf(
  parse: ParseIssuers,
  { reading, raw }: Field<string>,
  { reading: date }: Field<DateValue>,
  { reading: number }: Field<string>,
): IssuerList {
  return parse(reading.kind === "value" ? raw : "", {
    date: date.kind === "value" ? date.value : null,
    documentNumber: number.kind === "value" ? number.value : "",
  });
}

/** Who won what, of the units of one row; `match` is null when the table has no recipient beside the claimant. */
interface Recipient {
  readonly match: UnitMatch | null;
  readonly field: Field<string>;
}

interface RowWinner {
  readonly unit: NamedUnit;
  readonly recipient: Recipient;
  readonly isJoint: boolean;
}

type RowFields = Omit<AwardFact, "unit" | "unitField" | "recipient" | "recipientField" | "isJoint">;

const rememberedRows = new RowMemory<RowFields>();

/** Member by member: objects that are made by spreading take several times as long to make and to read. */
function awardFact(fields: RowFields, { unit, recipient, isJoint }: RowWinner): AwardFact {
  return {
    sheet: fields.sheet,
    row: fields.row,
    unit: unit.match,
    unitField: unit.field,
    recipient: recipient.match,
    recipientField: recipient.field,
    isJoint,
    title: fields.title,
    issuer: fields.issuer,
    issuers: fields.issuers,
    date: fields.date,
    workYear: fields.workYear,
    documentNumber: fields.documentNumber,
    level: fields.level,
    grade: fields.grade,
    points: fields.points,
    indicator: fields.indicator,
    evidence: fields.evidence,
  };
}

function readRow(table: TableReader, row: number, parse: ParseIssuers): RowFields {
  const { readers } = table;
  const title = table.field(row, "title", readers.words);
  const issuer = table.field(row, "issuer", readers.words);
  const date = table.field(row, "date", readers.date);
  const documentNumber = table.field(row, "documentNumber", readers.documentNumber);
  return {
    sheet: table.shape.sheet,
    row,
    title,
    issuer,
    issuers: bodiesOf(parse, issuer, date, documentNumber),
    date,
    workYear: workYearOf(table, row, title),
    documentNumber,
    level: table.field(row, "level", readers.words),
    grade: gradeOf(table, row, title),
    points: table.field(row, "points", readers.number),
    indicator: table.field(row, "indicator", readers.words),
    evidence: table.field(row, "evidence", readers.words),
  };
}

/** 工作年度 of the cell, else of the title; a blank cell and "/" are read like a missing column (C6). */
export function workYearOf(table: TableReader, row: number, title: Field<string>): Field<number> {
  const written = table.field(row, "workYear", table.readers.year);
  if (written.reading.kind !== "blank" && written.reading.kind !== "not-applicable") return written;
  const year = title.reading.kind === "value" ? yearInTitle(cleanText(title.reading.value)) : null;
  if (year === null) return { ...written, reading: { kind: "blank" } };
  return { cell: title.cell, raw: title.raw, reading: { kind: "value", value: year, form: "text" } };
}

/** 等次 of the cell, else the one that the title names: 优秀案例二等奖. */
function gradeOf(table: TableReader, row: number, title: Field<string>): Field<string> {
  const written = table.field(row, "grade", table.readers.words);
  if (written.reading.kind !== "blank") return written;
  const grade = /(?:特|[一二三四五1-5])等奖|[金银铜]奖/u.exec(squeezeText(title.raw))?.[0];
  if (grade === undefined) return written;
  return { cell: title.cell, raw: title.raw, reading: { kind: "value", value: grade, form: "text" } };
}

/** A parser that parses each distinct text, date and 文号 once. */
export function memoisedIssuers(parse: ParseIssuers): ParseIssuers {
  const memory = new Memory<string, IssuerList>();
  return (text, options) => {
    const key = `${text}\u0000${options.date?.iso ?? ""}\u0000${options.documentNumber}`;
    return memory.recall(key, () => parse(text, options));
  };
}
