import { parseIssuers, type BodyRegister } from "../bodies";
import { columnName } from "../domain/address";
import type { Evaluation } from "../domain/award-result";
import type { Facts, RegisterFact } from "../domain/facts";
import type { Grid } from "../domain/grid";
import { nothingKnown, type KnownTables } from "../domain/recognition";
import type { FieldId, TableShape } from "../domain/roles";
import type { Scheme } from "../domain/scheme";
import { evaluate } from "../engine/evaluate";
import { assessedYear, readFacts } from "../recognise/read-facts";
import { memoisedIssuers, type ParseIssuers } from "../recognise/read-awards";
import { sightTables, type Sighting } from "../recognise/sight-tables";
import { rulebook } from "../rules";
import { schemeById } from "../schemes";
import type { BookContent } from "../excel/excel-book";
import type { RecognisedSheet } from "./check-result";
import { knownTablesSetting, readKnownTables } from "./known-tables";
import { strangerNotes } from "./scheme-names";
import { officeRegister, officeScheme, officeWaivers, schemeHead } from "./office-sheets";

/** What a person, or the command line, decides beforehand; left out, the workbook decides. */
export interface AnalyseOptions {
  /** Id of a preset scheme. */
  readonly scheme?: string;
  readonly year?: number;
  /** What was counted in earlier years, from a prior workbook. */
  readonly prior?: readonly RegisterFact[];
  /** What persons told of the tables. */
  readonly known?: KnownTables;
}

export interface Analysis {
  readonly shapes: readonly TableShape[];
  readonly facts: Facts;
  readonly scheme: Scheme;
  readonly year: number;
  readonly evaluation: Evaluation;
  readonly notes: readonly string[];
}

/** A preset that does not exist. */
export class UnknownScheme extends Error {
  constructor(id: string) {
    super(`没有名为“${id}”的方案，可用的方案是 source（源方案）和 changde2017（常德 2017）。`);
    this.name = "UnknownScheme";
  }
}

const parsers = new WeakMap<BodyRegister, ParseIssuers>();

/** The parser of issuers under a register, which remembers what it has read. */
function issuerParser(register: BodyRegister): ParseIssuers {
  const parse =
    parsers.get(register) ??
    memoisedIssuers((text, { date, documentNumber }) =>
      parseIssuers(text, { date, documentNumber, register }),
    );
  parsers.set(register, parse);
  return parse;
}

/** The preset that was asked for, else the workbook's, else the source scheme. */
function presetFor(asked: string | undefined, ofWorkbook: string | null): Scheme {
  const id = asked ?? ofWorkbook ?? "source";
  const scheme = schemeById(id);
  if (!scheme) throw new UnknownScheme(id);
  return scheme;
}

function notesOf(facts: Facts): string[] {
  const notes: string[] = [];
  if (facts.awards.length === 0 && facts.deductions.length === 0) {
    notes.push("没有识别到获奖（加分）或扣分登记表：表头需有“奖项名称”“授奖单位”“获奖时间”等列。");
  } else if (!facts.hasRegister) {
    notes.push("没有“上年度已计分登记”，无法核对去年是否已经计分。");
  }
  if (facts.awards.length > 0 && facts.units.length === 0) notes.push("没有“评估单位”表，单位名称未能核对。");
  return notes;
}

/** Sheets whose header is no longer the one that was confirmed. */
function changedNotes(sightings: readonly Sighting[]): readonly string[] {
  const changed = sightings.filter(({ standing }) => standing === "changed");
  return [...new Set(changed.map(({ view }) => view.grid.sheet))].map(
    (sheet) => `“${sheet}”的表头与确认时不同，已按自动识别处理，请在“表格识别”中重新确认。`,
  );
}

/**
 * Recognises, reads and judges a workbook. Pure: the same grids and options give the same analysis.
 * @param currentYear the calendar year, used only to fall back on last year when nothing names one (domain C5)
 * @throws UnknownScheme, YearNotCovered
 */
export function analyse(grids: readonly Grid[], options: AnalyseOptions, currentYear: number): Analysis {
  const head = schemeHead(grids);
  const preset = presetFor(options.scheme, head.preset);
  const bodies = officeRegister(grids);
  const decisions = officeWaivers(grids);
  const sightings = sightTables(grids, options.known ?? nothingKnown);
  const shapes = sightings.flatMap(({ shape }) => shape ?? []);
  const read = readFacts(grids, shapes, issuerParser(bodies.register));
  const { prior } = options;
  const facts = prior ? { ...read, register: [...read.register, ...prior], hasRegister: true } : read;
  const year: number = options.year ?? head.year ?? assessedYear(grids, shapes, facts) ?? currentYear - 1;
  const { scheme, remarks } = officeScheme(grids, preset, year);
  const evaluation = evaluate(facts, scheme, rulebook, { year, waivers: decisions.waivers });
  const notes = [
    ...remarks,
    ...bodies.remarks,
    ...decisions.remarks,
    ...notesOf(facts),
    ...changedNotes(sightings),
    ...strangerNotes(facts, scheme, year),
  ];
  return { shapes, facts, scheme, year, evaluation, notes };
}

/** The same for a workbook as it was read, with what it keeps of its tables. */
export function analyseBook(content: BookContent, options: AnalyseOptions, currentYear: number): Analysis {
  const { known, remarks } = readKnownTables(content.settings.get(knownTablesSetting));
  const analysis = analyse(content.grids, { ...options, known }, currentYear);
  return { ...analysis, notes: [...remarks, ...analysis.notes] };
}

/** A recognised table as people see it: letters of columns, 1-based header row. */
export function describeShape(shape: TableShape): RecognisedSheet {
  const columns = Object.entries(shape.columns as Readonly<Record<string, number>>).map(([field, column]) => [
    field,
    columnName(column),
  ]);
  return {
    name: shape.sheet,
    role: shape.role,
    headerRow: shape.headerRow + 1,
    columns: Object.fromEntries(columns) as Partial<Record<FieldId, string>>,
  };
}
