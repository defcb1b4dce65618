import type { Grid } from "../domain/grid";
import { withExcelBook } from "../excel/excel-book";
import { isOwnSheet } from "../recognise/own-sheets";
import { rules } from "../rules";
import { analyse, describeShape, type Analysis, type AnalyseOptions } from "./analyse";
import type { CheckResult, OnProgress } from "./check-result";
import { planColumns, planMarks } from "./result-plan";

export interface CheckOptions extends AnalyseOptions {
  readonly onProgress?: OnProgress;
  /** Aborting before the writing begins leaves the workbook as it is. */
  readonly signal?: AbortSignal;
}

const ruleTitles: ReadonlyMap<string, string> = new Map(rules.map((rule) => [rule.id, rule.title.zh]));

function resultOf({ scheme, year, shapes, evaluation, notes }: Analysis): CheckResult {
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
    notes,
  };
}

/** What the analysis puts into the workbook. */
function planOf(
  grids: readonly Grid[],
  { shapes, evaluation }: Analysis,
): {
  columns: ReturnType<typeof planColumns>;
  marks: ReturnType<typeof planMarks>;
} {
  return { columns: planColumns(grids, shapes, evaluation), marks: planMarks(evaluation.findings) };
}

/**
 * 一键校验: reads the workbook, checks it, and writes the results beside the tables, as marks, and on the sheet
 * 校验问题清单. At most four batches, plus one for each further 5 MB; only cells of the product's own are written.
 * @throws AbortError when `signal` was aborted before the writing; errors of Excel as they come
 */
export async function checkWorkbook(options: CheckOptions = {}): Promise<CheckResult> {
  const { onProgress = () => undefined, signal, ...asked } = options;
  return withExcelBook(async (book) => {
    onProgress("reading", 0);
    const content = await book.read((sheet) => !isOwnSheet(sheet));
    signal?.throwIfAborted();
    onProgress("checking", 0.5);
    const analysis = analyse(content.grids, asked, new Date().getUTCFullYear());
    signal?.throwIfAborted();
    onProgress("writing", 0.8);
    const { findings } = analysis.evaluation;
    const titleOf = (rule: string): string => ruleTitles.get(rule) ?? rule;
    await book.write(content, { ...planOf(content.grids, analysis), findings, titleOf });
    onProgress("writing", 1);
    return resultOf(analysis);
  });
}
