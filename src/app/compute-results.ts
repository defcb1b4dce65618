import { summarySheetName } from "../domain/summary-sheet";
import type { Change } from "../domain/journal";
import type { ResultDifference } from "../domain/result-difference";
import { keptResult, resultDifferences } from "../engine/result-differences";
import { differencesSheet, differencesSheetName } from "../excel/differences-sheet";
import type { Edit } from "../excel/edits";
import { withExcelBook, type BookContent } from "../excel/excel-book";
import { freeName } from "../excel/own-sheet";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook, type Analysis, type AnalyseOptions } from "./analyse";
import { cellChanges } from "./change-cells";
import { templateChange } from "./insert-template";
import { keepResults, keptResultsOf, resultsSetting } from "./kept-results";
import { sheetChange } from "./plan-check";
import { planResults, type ResultPart } from "./plan-results";
import type { LeftCell } from "./roll-back";
import { openForWriting, writeSafely } from "./writing";

/** What the calculation came to. */
export interface ComputedResults {
  /** Units with a result, those without a rank included. */
  readonly units: number;
  readonly sheet: string;
  /** Who moved since the last calculation, and why. */
  readonly differences: readonly ResultDifference[];
  readonly left: readonly LeftCell[];
}

export interface ResultOptions extends AnalyseOptions {
  /** Everything unless given. */
  readonly part?: ResultPart;
}

interface Planned {
  readonly changes: readonly Change[];
  readonly edits: readonly Edit[];
  readonly result: ComputedResults;
}

function plan(content: BookContent, { evaluation, year }: Analysis, part: ResultPart): Planned {
  const { results } = evaluation;
  const { cells, sheet, left } = planResults(content, results, { year, part });
  const kept = results.map(keptResult);
  const differences = resultDifferences(keptResultsOf(content.settings, year), kept);
  const moved =
    differences.length > 0
      ? [differencesSheet(freeName(content.layouts, [differencesSheetName]), differences)]
      : [];
  const own = cellChanges(content, cells);
  return {
    changes: [
      ...own.changes,
      ...(sheet ? [templateChange(sheet)] : []),
      ...moved.map((each) => sheetChange(each)),
    ],
    edits: [
      ...own.edits,
      ...(sheet ? [{ kind: "insert", inserted: { sheets: [sheet], isProtected: false } } as const] : []),
      ...moved.map((each) => ({ kind: "sheet", sheet: each }) as const),
      { kind: "kept", name: resultsSetting, value: keepResults(year, kept) },
    ],
    result: { units: results.length, sheet: sheet?.name ?? summarySheetName, differences, left },
  };
}

/**
 * 计算得分, 排名: totals, bonus, deductions, final scores, ranks and grades of all units, written to 汇总排名; who moved
 * since the last calculation is listed on 名次变动. The journal keeps what stood there.
 * @throws BrokenOff
 */
export function computeResults({ part = "ranks", ...options }: ResultOptions = {}): Promise<ComputedResults> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, (sheet) => !isOwnSheet(sheet));
    const now = new Date();
    const analysis = analyseBook(content, options, now.getUTCFullYear());
    const { changes, edits, result } = plan(content, analysis, part);
    if (result.units > 0)
      await writeSafely(book, content, {
        entry: { action: "results", when: now.toISOString(), changes },
        edits,
        statuses: [],
      });
    return result;
  });
}
