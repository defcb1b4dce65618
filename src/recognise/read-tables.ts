import type { UnitFact, UnitMatch } from "../domain/facts";
import type { Role } from "../domain/roles";
import type { Roster } from "../domain/roster";
import type { IndicatorTable, Tables } from "../domain/tables";
import { foldTitle, squeezeText } from "../domain/text";
import { amountColumns } from "./amount-columns";
import { errorCells, overwrittenCells } from "./cell-faults";
import type { TableReader } from "./read-cells";
import { readIndicators } from "./read-indicators";
import {
  readMentions,
  readSelfReviews,
  readSerials,
  readSpecials,
  readSurvey,
  readUnitList,
  readVetoes,
} from "./read-lists";
import { readScores, type ScoreContext } from "./read-scores";
import { namedPoints } from "./score-kinds";

/** One table with the lines above it. */
export interface TitledTable {
  readonly reader: TableReader;
  readonly lines: readonly string[];
}

/** Roles whose `unit` column names assessed units beside the ledgers and the list itself. */
const unitRoles: ReadonlySet<Role> = new Set<Role>(["scores", "survey", "self", "veto"]);

/** The category of each unit of the roster; "" for a unit in none. */
function categories(units: readonly UnitFact[]): (unit: UnitMatch) => string {
  const byName = new Map<string, string>();
  for (const { name, category } of units) {
    if (name.reading.kind === "value" && category.reading.kind === "value" && !byName.has(name.reading.value))
      byName.set(name.reading.value, squeezeText(category.reading.value));
  }
  return (unit) => (unit.kind === "unit" || unit.kind === "variant" ? (byName.get(unit.unit) ?? "") : "");
}

/** Full marks by folded name; a name with different points in different places says nothing. */
function fullMarks(tables: readonly IndicatorTable[]): ScoreContext["fullMarksOf"] {
  const byName = new Map<string, number | null>();
  for (const { kind, name, points } of tables.flatMap(({ rows }) => rows)) {
    if (kind !== "item" || points.reading.kind !== "value") continue;
    const key = foldTitle(namedPoints(name).name);
    const { value } = points.reading;
    const known = byName.get(key);
    byName.set(key, known === undefined || known === value ? value : null);
  }
  return (name) => byName.get(name) ?? null;
}

/** Everything that the tables beside the ledgers say. Linear in the number of cells. */
export function readTables(
  tables: readonly TitledTable[],
  roster: Roster,
  units: readonly UnitFact[],
): Tables {
  const withRole = (role: Role): readonly TitledTable[] =>
    tables.filter(({ reader }) => reader.shape.role === role);
  const indicatorTables = withRole("indicators").flatMap(
    ({ reader, lines }) => readIndicators(reader, lines) ?? [],
  );
  const context = { roster, categoryOf: categories(units), fullMarksOf: fullMarks(indicatorTables) };
  const known = tables.filter(({ reader }) => reader.shape.role !== null);
  return {
    unitLists: withRole("units").map(({ reader }) => readUnitList(reader)),
    indicatorTables,
    scoreTables: withRole("scores").flatMap(({ reader, lines }) => readScores(reader, lines, context) ?? []),
    mentions: known
      .filter(({ reader: { shape } }) => shape.role !== null && unitRoles.has(shape.role))
      .flatMap(({ reader }) => readMentions(reader, roster)),
    serialRuns: known.flatMap(({ reader }) => readSerials(reader)),
    errors: known.flatMap(({ reader }) => errorCells(reader)),
    overwritten: known.flatMap(({ reader }) => overwrittenCells(reader)),
    amountColumns: known.flatMap(({ reader }) => amountColumns(reader)),
    surveys: withRole("survey").flatMap(({ reader }) => readSurvey(reader, roster)),
    selfReviews: withRole("self").flatMap(({ reader, lines }) => readSelfReviews(reader, roster, lines)),
    vetoes: withRole("veto").flatMap(({ reader }) => readVetoes(reader, roster)),
    specials: withRole("special").flatMap(({ reader }) => readSpecials(reader)),
  };
}
