import { withExcelBook } from "../excel/excel-book";
import { takeAwayResults, type LeftCell } from "./roll-back";
import { openForWriting, standingChecks, writeBack } from "./writing";

/**
 * 清除标记: takes away marks, result columns and sheets of checks; the office's own cells stay as they are.
 * @returns what stays because it was changed after the check
 */
export function clearMarks(): Promise<readonly LeftCell[]> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, () => true);
    const checks = standingChecks(content);
    const back = takeAwayResults(checks, content);
    await writeBack(book, content, checks, back);
    return back.left;
  });
}
