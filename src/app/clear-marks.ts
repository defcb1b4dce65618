import { withExcelBook } from "../excel/excel-book";
import { takeAwayResults, type LeftCell } from "./roll-back";
import { openForWriting, standingCharts, standingChecks, writeBack } from "./writing";

/**
 * 清除标记: takes away marks, result columns, sheets of checks and charts; the office's own cells stay as they are.
 * @returns what stays because it was changed since
 */
export function clearMarks(): Promise<readonly LeftCell[]> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, () => true);
    const results = [...standingChecks(content), ...standingCharts(content)];
    const back = takeAwayResults(results, content);
    await writeBack(book, content, results, back);
    return back.left;
  });
}
