import { cellAddress } from "../domain/address";
import type { UnitMatch } from "../domain/facts";
import type { Field } from "../domain/readings";
import type { Roster } from "../domain/roster";
import type { Figure, ScoreLine, ScoreLineKind, ScoreRow, ScoreTable } from "../domain/tables";
import { cleanText, foldTitle, squeezeText } from "../domain/text";
import { outcomeOf } from "./body-rows";
import { columnEntries, unitColumnsOf } from "./column-entries";
import { missingField, readWords, type TableReader } from "./read-cells";
import { figureAt } from "./read-figures";
import { kindOf, lineName, namedPoints, settleTotals } from "./score-kinds";

/** What reading a score sheet needs to know of the rest of the workbook. */
export interface ScoreContext {
  readonly roster: Roster;
  readonly categoryOf: (unit: UnitMatch) => string;
  /** Full marks of an indicator by its folded name; null when unknown or not the same everywhere. */
  readonly fullMarksOf: (name: string) => number | null;
}

/** A line before its figures are read: a column, or where units are columns a row. */
interface Line extends ScoreLine {
  readonly at: number;
}

const notLines: ReadonlySet<string> = new Set([
  "serial",
  "unit",
  "category",
  "rank",
  "gradeResult",
  "fullMarks",
  "assessor",
  "indicator",
]);

/** The texts of the header over a column, top first, each once. */
function headerParts(table: TableReader, column: number): readonly string[] {
  const { view, shape } = table;
  const parts: string[] = [];
  for (let row = shape.headerTop; row <= shape.headerRow; row++) {
    const text = view.shownText(row, column);
    if (text !== "" && text !== parts.at(-1)) parts.push(text);
  }
  return parts;
}

function columnLines(table: TableReader, context: ScoreContext): readonly Line[] {
  const { view, shape, readers } = table;
  const lines = columnEntries(shape)
    .filter(([field]) => !notLines.has(field) && !field.startsWith("unit:"))
    .map(([field, column]): Line => {
      const named = lineName(headerParts(table, column));
      const marksRow = shape.fullMarksRow;
      const marks = marksRow === undefined ? null : figureAt(view, marksRow, column, readers.number).reading;
      const stated = named.fullMarks ?? (marks?.kind === "value" ? marks.value : null);
      const kind = kindOf(field, { ...named, fullMarks: stated });
      const fullMarks = stated ?? (kind === "item" ? context.fullMarksOf(foldTitle(named.name)) : null);
      const { name, group } = named;
      return { name, group, kind, fullMarks, cell: cellAddress(shape.headerRow, column), at: column };
    });
  return settleTotals(lines);
}

function rowsOf(table: TableReader, lines: readonly Line[], context: ScoreContext): readonly ScoreRow[] {
  const { view, shape, readers } = table;
  const sections = shape.columns.category === undefined ? (shape.sectionRows ?? []) : [];
  const { rank } = shape.columns;
  let next = 0;
  let section = "";
  return shape.bodyRows.flatMap((row): readonly ScoreRow[] => {
    for (; (sections[next] ?? Infinity) < row; next++) section = sectionName(table, sections[next] ?? row);
    const unitField = table.field(row, "unit", readers.words);
    if (unitField.reading.kind !== "value") return [];
    const unit = context.roster.match(unitField.raw);
    const written = table.field(row, "category", readers.words).reading;
    const category = written.kind === "value" ? squeezeText(written.value) : section;
    const assessor = table.field(row, "assessor", readers.words).reading;
    return [
      {
        unit,
        unitField,
        category: category || context.categoryOf(unit),
        assessor: assessor.kind === "value" ? assessor.value : "",
        figures: lines.map(({ at, kind }) => figureAt(view, row, at, readerFor(kind, table))),
        rank: rank === undefined ? null : figureAt(view, row, rank, readRank),
        grade: table.field(row, "gradeResult", readers.words),
      },
    ];
  });
}

/** In a line of deductions 扣 before a number is a unit word, no sign (C6). */
function readerFor(kind: ScoreLineKind, { readers }: TableReader): TableReader["readers"]["number"] {
  return kind === "deduction" ? readers.deduction : readers.number;
}

/** 第3名, 3, 三: a place in a ranking; a bare digit stored as text is read as such. */
function readRank(value: string | number | boolean): Figure["reading"] {
  if (typeof value === "number") return { kind: "value", value, form: "plain" };
  const reading = readWords(value);
  if (reading.kind !== "value") return reading;
  const text = squeezeText(reading.value);
  const digits = /^(?:第|并列第?)?(\d+)名?$/u.exec(text)?.[1];
  if (digits === undefined) return { kind: "unreadable", why: "不是名次" };
  return { kind: "value", value: Number(digits), form: /^\d+$/u.test(text) ? "text" : "plain" };
}

/** 一、县市区（8个） → 县市区 */
function sectionName(table: TableReader, row: number): string {
  const { view, shape } = table;
  const text = view
    .filled(row, shape)
    .map((column) => view.own(row, column))
    .filter((value) => typeof value === "string")
    .join("");
  return squeezeText(cleanText(text))
    .replace(/^(?:[一二三四五六七八九十]+[、.]?|\([一二三四五六七八九十]+\)|\d+[.、])/u, "")
    .replace(/[(:].*$/u, "");
}

/** The rows of a sheet whose columns are units, each under its name. */
function rowLines(table: TableReader, context: ScoreContext): readonly Line[] {
  const { view, shape, readers } = table;
  const nameColumn = shape.columns.indicator ?? shape.left;
  const marksColumn = shape.columns.fullMarks;
  const sections = new Set(shape.sectionRows ?? []);
  const rows = [...shape.bodyRows, ...sections, ...(shape.totalRows ?? [])].sort((a, b) => a - b);
  let group = "";
  const lines = rows.flatMap((row): readonly Line[] => {
    const text = view.shownText(row, nameColumn) || firstText(table, row);
    const named = namedPoints(text);
    if (sections.has(row)) group = named.name;
    const marks = marksColumn === undefined ? null : figureAt(view, row, marksColumn, readers.number).reading;
    const stated = named.points ?? (marks?.kind === "value" ? marks.value : null);
    const kind: ScoreLineKind = sections.has(row)
      ? "subtotal"
      : kindOf(null, { ...named, group, fullMarks: stated });
    const fullMarks = stated ?? (kind === "item" ? context.fullMarksOf(foldTitle(named.name)) : null);
    return [{ name: named.name, group, kind, fullMarks, cell: cellAddress(row, nameColumn), at: row }];
  });
  return settleTotals(lines);
}

function firstText({ view, shape }: TableReader, row: number): string {
  const [column] = view.filled(row, shape);
  return column === undefined ? "" : view.ownText(row, column);
}

function unitColumnRows(
  table: TableReader,
  lines: readonly Line[],
  outcome: { readonly rank: Line | undefined; readonly grade: Line | undefined },
  context: ScoreContext,
): readonly ScoreRow[] {
  const { view, shape } = table;
  return unitColumnsOf(shape).map((column): ScoreRow => {
    const raw = String(view.shown(shape.headerRow, column));
    const unit = context.roster.match(raw);
    const field = (row: number): Field<string> => {
      const value = view.shown(row, column);
      return { cell: cellAddress(row, column), raw: String(value), reading: readWords(value) };
    };
    const { rank, grade } = outcome;
    return {
      unit,
      unitField: field(shape.headerRow),
      category: context.categoryOf(unit),
      assessor: "",
      figures: lines.map(({ at, kind }) => figureAt(view, at, column, readerFor(kind, table))),
      rank: rank === undefined ? null : figureAt(view, rank.at, column, readRank),
      grade: grade === undefined ? missingField : field(grade.at),
    };
  });
}

/** Title lines and notes around a table. */
function remarksOf(table: TableReader, lines: readonly string[]): readonly string[] {
  const { view, shape } = table;
  const last = shape.bodyRows.at(-1) ?? shape.headerRow;
  const notes: string[] = [...lines];
  for (let row = last + 1; row <= Math.min(view.bottom, last + 40); row++) {
    for (const column of view.filled(row, shape)) {
      const text = view.ownText(row, column);
      if (text.length > 4) notes.push(text);
    }
  }
  return notes;
}

/** The score sheet on one table; null for one that lists unit and indicator row by row, or has no figures. */
export function readScores(
  table: TableReader,
  titleLines: readonly string[],
  context: ScoreContext,
): ScoreTable | null {
  const { shape } = table;
  const remarks = remarksOf(table, titleLines);
  if (shape.orientation === "units-as-columns") {
    const all = rowLines(table, context);
    const rank = all.find(({ name }) => outcomeOf(name) === "rank");
    const grade = all.find(({ name }) => outcomeOf(name) === "grade");
    const lines = all.filter((line) => line !== rank && line !== grade);
    return {
      sheet: shape.sheet,
      lines,
      rows: unitColumnRows(table, lines, { rank, grade }, context),
      remarks,
    };
  }
  if (shape.columns.indicator !== undefined) return null;
  const lines = columnLines(table, context);
  return { sheet: shape.sheet, lines, rows: rowsOf(table, lines, context), remarks };
}
