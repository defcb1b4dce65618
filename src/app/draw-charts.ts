import type { Change } from "../domain/journal";
import type { ChartSheet } from "../excel/chart-sheet";
import { withExcelBook, type BookContent } from "../excel/excel-book";
import { freeName } from "../excel/own-sheet";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook, type AnalyseOptions } from "./analyse";
import { profileSheet } from "./charts/profile-sheet";
import { rankingSheet } from "./charts/ranking-sheet";
import { unitBlocks } from "./charts/unit-blocks";
import { sheetChange } from "./plan-check";
import { sheetPrint } from "./sheet-print";
import { openForWriting, standingCharts, writeSafely } from "./writing";

const rankingSheetName = "名次图";
const profileSheetName = "板块对比";

/** There is no score to draw. */
class NothingToDraw extends Error {
  constructor() {
    super("没有可以画图的得分：没有识别到评分表，或各单位的最终得分都是待核。请先填写评分表，再生成图表。");
    this.name = "NothingToDraw";
  }
}

/** What drawing came to. */
export interface DrawnCharts {
  readonly sheets: readonly string[];
  readonly charts: number;
}

/** What stands beside the table is calculated, or for a person to choose: the journal leaves it out. */
function chartChange({ table, beside }: ChartSheet): Change {
  if (beside === null) return sheetChange(table);
  const { name, columns, rows } = table;
  const width = beside.left + beside.widths.length;
  const cells = [columns.map(({ header }) => header), ...rows];
  // As Excel will give them back: as wide and as long as the whole sheet.
  const whole = Array.from({ length: Math.max(cells.length, beside.rows.length) }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells[row]?.[column] ?? ""),
  );
  const computed = beside.widths.map((_, i) => beside.left + i);
  return { kind: "sheet", sheet: name, print: sheetPrint(whole, computed), computed, replaced: null };
}

function sheetsFor(
  content: BookContent,
  options: AnalyseOptions,
  currentYear: number,
): readonly ChartSheet[] {
  const { facts, evaluation } = analyseBook(content, options, currentYear);
  const nameOf = (name: string): string => freeName(content.layouts, [name]);
  const sheets = [
    rankingSheet(nameOf(rankingSheetName), evaluation.scores),
    profileSheet(nameOf(profileSheetName), unitBlocks(facts, evaluation.results)),
  ];
  return sheets.filter((sheet) => sheet !== null);
}

/**
 * 生成图表: draws the ranking of each category and the blocks of one unit against the mean of its category, as Excel's own
 * charts on sheets of ours; earlier ones are replaced.
 * @throws BrokenOff, NothingToDraw
 */
export function drawCharts(options: AnalyseOptions = {}): Promise<DrawnCharts> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, (sheet) => !isOwnSheet(sheet));
    const now = new Date();
    const sheets = sheetsFor(content, options, now.getUTCFullYear());
    if (sheets.length === 0) throw new NothingToDraw();
    await writeSafely(book, content, {
      entry: { action: "chart", when: now.toISOString(), changes: sheets.map(chartChange) },
      edits: sheets.map((sheet) => ({ kind: "charts", sheet })),
      statuses: [{ entries: standingCharts(content), before: "done", after: "replaced" }],
    });
    return {
      sheets: sheets.map(({ table }) => table.name),
      charts: sheets.reduce((count, { charts }) => count + charts.length, 0),
    };
  });
}
