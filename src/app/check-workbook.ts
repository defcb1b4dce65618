import type { SheetLayout } from "../excel/book-layout";
import { withExcelBook, type BookContent } from "../excel/excel-book";
import { freeName, isWrittenByUs } from "../excel/own-sheet";
import { resultsSheetName } from "../excel/results-sheet";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook, describeShape, type Analysis, type AnalyseOptions } from "./analyse";
import type { CheckResult, OnProgress } from "./check-result";
import { lookOf, type WorkbookLook } from "./look-at-workbook";
import { LiveCheck } from "./live-check";
import { planCheck, resultsOf } from "./plan-check";
import { openForWriting, writeSafely } from "./writing";

export interface CheckOptions extends AnalyseOptions {
  readonly onProgress?: OnProgress;
  /** Told what the tables look like, before they are judged. */
  readonly onLook?: (look: WorkbookLook) => void;
  /** Given what an edit needs so that only its consequences are checked. */
  readonly onChecked?: (live: LiveCheck) => void;
  /** Aborting before the writing begins leaves the workbook as it is. */
  readonly signal?: AbortSignal;
}

/** The result of a check as plain data. `notes` are those on how the workbook was read. */
export function resultOf(
  content: BookContent,
  analysis: Analysis,
  notes: readonly string[] = [],
): CheckResult {
  const { scheme, year, shapes, evaluation } = analysis;
  return {
    scheme: scheme.id,
    schemeName: scheme.name.zh,
    year,
    sheets: shapes.map(describeShape),
    findings: evaluation.findings,
    awards: evaluation.awards,
    deductions: evaluation.deductions,
    scores: evaluation.scores,
    waivers: evaluation.waivers,
    notes: [...notes, ...analysis.notes, ...notesOn(content, shapes)],
  };
}

/** Sentences on sheets that are treated otherwise than the rest. */
function notesOn({ layouts }: BookContent, shapes: Analysis["shapes"]): string[] {
  const named = (find: (layout: SheetLayout) => boolean): string =>
    layouts
      .filter((layout) => find(layout) && shapes.some(({ sheet }) => sheet === layout.name))
      .map(({ name }) => `“${name}”`)
      .join("、");
  const guarded = named(({ isProtected }) => isProtected);
  const theirs = layouts
    .filter((layout) => isOwnSheet(layout.name) && !isWrittenByUs(layout))
    .map(({ name }) => `“${name}”`)
    .join("、");
  const hidden = named(({ hasHiddenRows }) => hasHiddenRows);
  return [
    ...(guarded
      ? [`${guarded}受保护，没有写入标记；获奖登记的结果写在“${freeName(layouts, [resultsSheetName])}”表。`]
      : []),
    ...(theirs ? [`${theirs}与本工具的表同名，但不是本工具写的：没有读取，也没有改动。`] : []),
    ...(hidden ? [`${hidden}有隐藏或筛选掉的行，这些行也已校验。`] : []),
  ];
}

/**
 * 一键校验: reads the workbook, checks it, and writes the results beside the tables, as marks, and on the sheet
 * 校验问题清单. At most four batches, plus one for each further 5 MB; only cells of the product's own are written.
 * @throws AbortError when `signal` was aborted before the writing; BrokenOff when Excel fails
 */
export async function checkWorkbook(options: CheckOptions = {}): Promise<CheckResult> {
  const { onProgress = () => undefined, onLook = () => undefined, onChecked, signal, ...asked } = options;
  return withExcelBook(async (book) => {
    onProgress("reading", 0);
    const { content, notes } = await openForWriting(book, (sheet) => !isOwnSheet(sheet));
    signal?.throwIfAborted();
    onLook(lookOf(content));
    onProgress("checking", 0.5);
    const now = new Date();
    const analysis = analyseBook(content, asked, now.getUTCFullYear());
    signal?.throwIfAborted();
    onProgress("writing", 0.8);
    const results = resultsOf(content, analysis);
    const journal = await writeSafely(book, content, planCheck(content, results, now));
    onProgress("writing", 1);
    onChecked?.(new LiveCheck({ ...content, journal }, asked, now.getUTCFullYear(), results));
    return resultOf(content, analysis, notes);
  });
}
