import type { SheetLayout } from "../excel/book-layout";
import { withExcelBook, type BookContent } from "../excel/excel-book";
import { freeName, isWrittenByUs } from "../excel/own-sheet";
import { resultsSheetName } from "../excel/results-sheet";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook, describeShape, type Analysis, type AnalyseOptions } from "./analyse";
import type { CheckResult, OnProgress } from "./check-result";
import { LiveCheck } from "./live-check";
import { planCheck, resultsOf, type Results } from "./plan-check";
import { preferencesOf } from "./preferences";
import type { Obstacle } from "./result-plan";
import { openForWriting, writeSafely } from "./writing";

export interface CheckOptions extends AnalyseOptions {
  readonly onProgress?: OnProgress;
  /** Given the workbook as it was read, before it is judged. */
  readonly onRead?: (content: BookContent) => void;
  /** Given what an edit needs so that only its consequences are checked. */
  readonly onChecked?: (live: LiveCheck, analysis: Analysis) => void;
  /** Aborting leaves the workbook as it is; what has been written already is taken back. */
  readonly signal?: AbortSignal;
}

/** Of the time that a check takes; the rest is for writing. */
const share = { reading: 0.4, judging: 0.2 } as const;

/** The result of a check as plain data. `notes` are those on how the workbook was read. */
export function resultOf(
  content: BookContent,
  analysis: Analysis,
  results: Results,
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
    notes: [
      ...notes,
      ...analysis.notes,
      ...notesOn(content, shapes, results),
      ...formulaNotes(content, results),
    ],
  };
}

/** Why results do not stand beside their table, and what to do about it. */
const obstacles: Readonly<Record<Exclude<Obstacle, "protected">, (sheets: string, place: string) => string>> =
  {
    occupied: (sheets, place) =>
      `${sheets}的获奖登记右侧另有内容，认定结果写在“${place}”表；移开右侧内容后再校验，即写在登记旁。`,
    hidden: (sheets, place) =>
      `${sheets}的右侧各列已隐藏，认定结果写在“${place}”表；取消隐藏后再校验，即写在登记旁。`,
  };

/** Sentences on sheets that are treated otherwise than the rest. */
function notesOn({ layouts }: BookContent, shapes: Analysis["shapes"], { elsewhere }: Results): string[] {
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
    ...Object.entries(obstacles).flatMap(([obstacle, say]) => {
      const sheets = elsewhere
        .filter((each) => each.obstacle === obstacle)
        .map(({ columns }) => columns.sheet);
      const quoted = [...new Set(sheets)].map((sheet) => `“${sheet}”`).join("、");
      return quoted ? [say(quoted, freeName(layouts, [resultsSheetName]))] : [];
    }),
    ...(theirs ? [`${theirs}与本工具的表同名，但不是本工具写的：没有读取，也没有改动。`] : []),
    ...(hidden ? [`${hidden}有隐藏或筛选掉的行，这些行也已校验。`] : []),
  ];
}

/** Where formulas are wanted and would say something else than the check. */
function formulaNotes({ settings }: BookContent, { beside }: Results): string[] {
  if (preferencesOf(settings).write !== "formulas") return [];
  return beside
    .filter(({ formula }) => formula === null)
    .map(
      ({ sheet }) =>
        `“${sheet}”的认定结果写为数值：公式只看得到单元格的值，算出的结果与校验不同（例如有人工认定、合并单元格、日期格式或另一张登记表）。`,
    );
}

/**
 * 一键校验: reads the workbook, checks it, and writes the results beside the tables, as marks, and on the sheet
 * 校验问题清单. At most four batches, plus one for each further 5 MB; only cells of the product's own are written.
 * @throws AbortError when `signal` was aborted; BrokenOff when Excel fails
 */
export async function checkWorkbook(options: CheckOptions = {}): Promise<CheckResult> {
  const { onProgress = () => undefined, onRead = () => undefined, onChecked, signal, ...asked } = options;
  return withExcelBook(async (book) => {
    onProgress("reading", 0);
    const onRows = (done: number, of: number): void =>
      onProgress("reading", (share.reading * done) / of, { done, of });
    const { content, notes } = await openForWriting(book, (sheet) => !isOwnSheet(sheet), onRows);
    signal?.throwIfAborted();
    onProgress("recognising", share.reading);
    onRead(content);
    onProgress("checking", share.reading);
    const now = new Date();
    const analysis = analyseBook(content, asked, now.getUTCFullYear());
    signal?.throwIfAborted();
    const judged = share.reading + share.judging;
    onProgress("writing", judged);
    const results = resultsOf(content, analysis);
    const journal = await writeSafely(book, content, planCheck(content, results, now), {
      signal,
      onWritten: (batches, of) => onProgress("writing", judged + ((1 - judged) * batches) / of),
    });
    onChecked?.(new LiveCheck({ ...content, journal }, asked, now.getUTCFullYear(), results), analysis);
    return resultOf(content, analysis, results, notes);
  });
}
