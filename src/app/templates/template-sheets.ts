import type { Grid } from "../../domain/grid";
import { schemeAt, type Scheme } from "../../domain/scheme";
import type { CategoryTemplate, SheetTemplate } from "../../domain/template";
import { foldName } from "../../domain/text";
import { groupBy } from "../../domain/group-by";
import { awardsSheet, deductionsSheet, officeSheets, schemeSheet, unitsSheet } from "./ledger-sheets";
import { unitsSheetName, type AssessedUnit } from "./names";
import { firstRow, headerRow } from "./rows";
import { indicatorSheet, scoreSheet, summarySheet, surveySheet, totalHeader } from "./score-sheets";

export interface TemplateOptions {
  readonly scheme: Scheme;
  readonly year: number;
  readonly categories: readonly CategoryTemplate[];
  /** The assessed units, as far as they are known; without any there are no score sheets yet. */
  readonly units: readonly AssessedUnit[];
  /** The sheets that are there. */
  readonly grids: readonly Grid[];
}

/**
 * A sheet as formulas can refer to it: the template's own where it is still to come, with the rows it has by now where
 * it was brought in before, null where another sheet bears its name.
 */
function asPresent(template: SheetTemplate, grids: readonly Grid[]): SheetTemplate | null {
  const grid = grids.find(({ sheet }) => sheet === template.name);
  if (grid === undefined) return template;
  const header = grid.values[headerRow(template) - grid.top] ?? [];
  const isOurs = grid.left === 0 && template.columns.every((column, i) => header[i] === column.header);
  const count = grid.top + grid.values.length - firstRow(template);
  return isOurs && count > 0 ? { ...template, rows: Array.from({ length: count }, () => []) } : null;
}

/** The sheet where it sums its items up itself. */
function summedUp(sheet: SheetTemplate | null): SheetTemplate | null {
  return sheet?.columns.some(({ header }) => header === totalHeader) === true ? sheet : null;
}

/** Points of 公众评议 in a template (domain A2). */
function surveyPoints(categories: readonly CategoryTemplate[]): number {
  const surveys = categories.flatMap(({ indicators }) =>
    indicators.filter(({ scoring }) => scoring === "survey"),
  );
  return surveys[0]?.points ?? 0;
}

/** Score sheets of the categories that have units, the survey and the summary they lead to. */
function resultSheets(
  { scheme, year, categories, units, grids }: TemplateOptions,
  awards: SheetTemplate,
  deductions: SheetTemplate,
): readonly SheetTemplate[] {
  const byCategory = groupBy(units, ({ category }) => category);
  const taking = categories.filter(({ category }) => byCategory.has(category));
  const ranked = taking.flatMap(({ category }) => byCategory.get(category) ?? []);
  if (ranked.length === 0) return [];
  const survey = surveySheet(ranked, surveyPoints(taking), year);
  const rounds = asPresent(survey, grids);
  const converted = new Set(schemeAt(scheme, year).itemConversions.map(({ name }) => foldName(name)));
  const scores = new Map(
    taking.map((template) => [
      template.category,
      scoreSheet(template, byCategory.get(template.category) ?? [], rounds, year, converted),
    ]),
  );
  const sources = {
    scores: new Map([...scores].map(([category, sheet]) => [category, summedUp(asPresent(sheet, grids))])),
    awards: asPresent(awards, grids),
    deductions: asPresent(deductions, grids),
  };
  return [survey, ...scores.values(), summarySheet(ranked, sources, year)];
}

/** All sheets of an assessment, in the order in which an office works with them. */
export function templateSheets(options: TemplateOptions): readonly SheetTemplate[] {
  const { scheme, year, categories, units, grids } = options;
  const awards = awardsSheet(year);
  const deductions = deductionsSheet(year);
  const isThere = (name: string): boolean => grids.some(({ sheet }) => sheet === name);
  return [
    // A list of units under another name is the office's own, and a second one would name every unit twice.
    ...(units.length > 0 && !isThere(unitsSheetName) ? [] : [unitsSheet(scheme, year, units)]),
    schemeSheet(scheme, year),
    ...categories.map((template) => indicatorSheet(template, year)),
    awards,
    deductions,
    ...resultSheets(options, awards, deductions),
    ...officeSheets(),
  ];
}
