import { cellPosition } from "../domain/address";
import type { Explanation } from "../domain/award-result";
import type { Facts } from "../domain/facts";
import type { Locale } from "../domain/local-text";
import { schemeAt } from "../domain/scheme";
import { shownUnit } from "../domain/shown-unit";
import type { ScoreRow, ScoreTable } from "../domain/tables";
import type { Computed, UnitResult } from "../domain/unit-result";
import { explainResult } from "../engine/explain-result";
import type { Analysis } from "./analyse";

type Place = { readonly sheet: string; readonly cell: string };

/** The figure of a unit's result that stands in a cell of its row; null where the cell shows something else. */
function figureIn(
  table: ScoreTable,
  row: ScoreRow,
  cell: string,
  result: UnitResult,
): Computed<number | string> | null {
  if (row.rank?.cell === cell || row.unitField.cell === cell) return result.rank;
  if (row.grade.cell === cell) return result.grade;
  const line = table.lines[row.figures.findIndex((figure) => figure.cell === cell)];
  if (line === undefined) return null;
  const hasItems = table.lines.some(({ kind }) => kind === "item");
  switch (line.kind) {
    case "bonus":
    case "deduction":
    case "final":
      return result[line.kind];
    case "total":
      return hasItems ? result.total : result.score;
    default:
      return result.items.find(({ name, place }) => place?.cell === cell || name === line.name) ?? null;
  }
}

function resultIn({ facts, evaluation }: Analysis, { sheet, cell }: Place): Computed<number | string> | null {
  for (const table of facts.tables?.scoreTables ?? []) {
    if (table.sheet !== sheet) continue;
    for (const row of table.rows) {
      const result = evaluation.results.find(({ unit }) => unit === shownUnit(row.unit));
      const figure = result && figureIn(table, row, cell, result);
      if (figure) return figure;
    }
  }
  return null;
}

/** The index of the award or deduction on whose row the cell stands; -1 where it stands on none. */
function rowIn(rows: Facts["awards"] | Facts["deductions"], { sheet, cell }: Place): number {
  const { row } = cellPosition(cell);
  return rows.findIndex((fact) => fact.sheet === sheet && fact.row === row);
}

/**
 * How the figure in a cell came about, down to the cells that people filled in: of a score sheet or 汇总排名 the total,
 * bonus, deduction, final score, rank, grade or item; of a ledger the verdict and points of its row. Null for any other cell.
 */
export function explanationAt(analysis: Analysis, place: Place, locale: Locale = "zh"): Explanation | null {
  const { facts, evaluation, scheme, year } = analysis;
  const { explanations } = evaluation;
  const figure = resultIn(analysis, place);
  if (figure !== null) return explainResult(figure, explanations, schemeAt(scheme, year), locale);
  const award = rowIn(facts.awards, place);
  if (award >= 0) return explanations.award(award);
  const deduction = rowIn(facts.deductions, place);
  return deduction >= 0 ? explanations.deduction(deduction) : null;
}
