import { withExcelBook } from "../excel/excel-book";
import { isOwnSheet } from "../recognise/own-sheets";
import { findOwnColumns } from "./result-plan";

/** 清除标记: takes away marks, result columns and the list of findings; the office's own cells stay as they are. */
export function clearMarks(): Promise<void> {
  return withExcelBook(async (book) => {
    const content = await book.read((sheet) => !isOwnSheet(sheet));
    await book.clear(content, content.grids.flatMap(findOwnColumns));
  });
}
