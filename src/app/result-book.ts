import type { Evaluation, Explanation } from "../domain/award-result";
import type { Locale } from "../domain/local-text";
import { schemeAt } from "../domain/scheme";
import type { UnitResult } from "../domain/unit-result";
import type { Supposed, WhatIf } from "../domain/what-if";
import { explainResult } from "../engine/explain-result";
import { whatIf } from "../engine/what-if";
import { withExcelBook } from "../excel/excel-book";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook, type Analysis } from "./analyse";
import { explanationAt } from "./explain-cell";
import { lastRanks } from "./plan-results";
import { reportOf, type FigureName, type ResultsReport } from "./results-report";

/** One figure of a unit, or the cell that a person has selected. */
export type Explained = { readonly unit: string; readonly figure: FigureName } | "selection";

export interface ExplainedFigure {
  /** The unit, or the cell. */
  readonly about: string;
  /** Null for a unit without a result, and a cell that no result stands in. */
  readonly explanation: Explanation | null;
}

/** Remembers what was computed of the cell that was asked about last: a person tries one item with many points. */
function remembering(resultsWith: Evaluation["resultsWith"]): Evaluation["resultsWith"] {
  let about = "";
  const known = new Map<number, readonly UnitResult[]>();
  return (entry, value) => {
    const place = `${entry.sheet}!${entry.cell}`;
    if (place !== about) known.clear();
    about = place;
    const results = known.get(value) ?? resultsWith(entry, value);
    known.set(value, results);
    return results;
  };
}

/** The results of a workbook as it was read, for everything that a person asks of them. */
export class ResultBook {
  readonly report: ResultsReport;
  private readonly resultsWith: Evaluation["resultsWith"];

  private constructor(
    private readonly analysis: Analysis,
    ranks: ReadonlyMap<string, number>,
  ) {
    this.report = reportOf(analysis, ranks);
    this.resultsWith = remembering(analysis.evaluation.resultsWith);
  }

  static read(): Promise<ResultBook> {
    return withExcelBook(async (book) => {
      const content = await book.read((name) => !isOwnSheet(name));
      return new ResultBook(analyseBook(content, {}, new Date().getUTCFullYear()), lastRanks(content.grids));
    });
  }

  /** What is selected is looked up in Excel; everything else is as it was read. */
  async explain(asked: Explained, locale: Locale): Promise<ExplainedFigure> {
    if (asked !== "selection")
      return { about: asked.unit, explanation: this.figure(asked.unit, asked.figure, locale) };
    const place = await withExcelBook((book) => book.selected());
    const explanation = explanationAt(this.analysis, place, locale);
    return { about: `${place.sheet}!${place.cell}`, explanation };
  }

  private figure(unit: string, figure: FigureName, locale: Locale): Explanation | null {
    const { evaluation, scheme, year } = this.analysis;
    const result = evaluation.results.find((each) => each.unit === unit);
    if (result === undefined) return null;
    return explainResult(result[figure], evaluation.explanations, schemeAt(scheme, year), locale);
  }

  whatIf(supposed: Supposed): WhatIf | null {
    const { evaluation, scheme, year } = this.analysis;
    const { results } = evaluation;
    return whatIf({ results, resultsWith: this.resultsWith }, supposed, schemeAt(scheme, year));
  }
}
