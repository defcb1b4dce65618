import type { TableShape } from "../domain/roles";
import { squeezeText } from "../domain/text";
import { buildShape, leftToRight } from "./build-shape";
import { chosenEvidence, columnEvidence, rivalOf, tableConfidence } from "./column-evidence";
import { withContent } from "./content-witness";
import type { RoleWords } from "./field-words";
import type { IsUnit, Lexicon } from "./lexicon";
import { matchRole, meetsNeeds, type Columns, type RoleMatch } from "./match-role";
import { acceptedRole } from "./role-guards";
import { speaksOfScores, unitColumns, withIndicators } from "./score-columns";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./tables";

const titleOf = (view: SheetView, table: FoundTable): string =>
  [view.grid.sheet, ...table.titleLines].map(squeezeText).join(" ");

/** The table under the role that fits it best; null when none does. */
export function recognisedShape(view: SheetView, table: FoundTable, lexicon: Lexicon): TableShape | null {
  const title = titleOf(view, table);
  const matches = lexicon.roles.flatMap((words) => {
    const match = matchRole(table.block, words, title);
    const full = match === null ? null : completed(view, table, match, lexicon.isUnit);
    return full !== null && meetsNeeds(full) && acceptedRole(view, table, full) ? [full] : [];
  });
  const transposed = transposedMatch(table, title, lexicon);
  const all = [...(transposed === null ? [] : [transposed]), ...matches].sort((a, b) => b.score - a.score);
  const [best] = all;
  return best === undefined ? null : judged(view, table, best, all, lexicon);
}

function judged(
  view: SheetView,
  table: FoundTable,
  match: RoleMatch,
  matches: readonly RoleMatch[],
  lexicon: Lexicon,
): TableShape {
  const evidence = columnEvidence(view, table, match, lexicon);
  const rival = rivalOf(match, matches);
  const confidence = tableConfidence(match, evidence, rival !== null);
  return buildShape(view, table, match, { evidence, rival, confidence });
}

/** The table under a role that a person chose; without columns of the person's own, those that its header names. */
export function chosenShape(
  view: SheetView,
  table: FoundTable,
  words: RoleWords,
  columns: Columns | null,
  lexicon: Lexicon,
): TableShape {
  const title = titleOf(view, table);
  const hasTitle = words.title.test(title);
  const plain = matchRole(table.block, { ...words, needsTitle: false }, title);
  const transposed = words.role === "scores" ? transposedMatch(table, title, lexicon) : null;
  const named = plain ?? { words, columns: {}, score: 0, hasTitle };
  const match = transposed ?? completed(view, table, named, lexicon.isUnit) ?? named;
  if (columns === null) return judged(view, table, match, [], lexicon);
  const evidence = chosenEvidence(columns, match.columns, columnEvidence(view, table, match, lexicon));
  return buildShape(view, table, { ...match, columns }, { evidence, rival: null, confidence: 1 });
}

/** Columns that only the contents tell; a score sheet gains its indicators, and is none without words that speak of scores. */
function completed(view: SheetView, table: FoundTable, match: RoleMatch, isUnit: IsUnit): RoleMatch | null {
  const { role } = match.words;
  const columns = withContent(view, table, role, match.columns, isUnit);
  if (role === "indicators") return { ...match, columns: withIndicatorNames(columns, match.hasTitle) };
  if (role !== "scores") return { ...match, columns };
  if (columns.unit === undefined || !speaksOfScores(table.block, columns, match.hasTitle)) return null;
  if (unitColumns(table.block, isUnit, {}) !== null) return null;
  return { ...match, columns: withIndicators(view, table.block, columns) };
}

/** 考核内容 alone holds the indicators themselves, where title or columns show that points are given for it. */
function withIndicatorNames(columns: Columns, hasTitle: boolean): Columns {
  const { item, indicator, method, responsible, ...others } = columns;
  const isScored = hasTitle || method !== undefined || responsible !== undefined;
  if (indicator !== undefined || item === undefined || !isScored) return columns;
  return leftToRight({
    ...others,
    indicator: item,
    ...(method === undefined ? {} : { method }),
    ...(responsible === undefined ? {} : { responsible }),
  });
}

/** Indicators as rows, units as columns. Each unit in the header speaks for it. */
function transposedMatch(table: FoundTable, title: string, { roles, isUnit }: Lexicon): RoleMatch | null {
  const words = roles.find((each) => each.role === "scores");
  const names = roles.find((each) => each.role === "indicators")?.fields ?? [];
  if (words === undefined) return null;
  const fields = names.filter((field) => ["serial", "indicator", "fullMarks"].includes(field.field));
  const match = matchRole(table.block, { ...words, fields }, title);
  const columns =
    match?.columns.indicator === undefined ? null : unitColumns(table.block, isUnit, match.columns);
  return match === null || columns === null ? null : { ...match, columns, score: match.score + 6 };
}
