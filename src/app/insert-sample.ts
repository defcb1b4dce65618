import { withExcelBook } from "../excel/excel-book";
import { insertSheets } from "./insert-template";
import { sampleSheets } from "./samples/sample-sheets";
import { openForWriting } from "./writing";

/**
 * 用示例试试: adds the sheets of a made-up assessment beside those that are there; those that are there already stay.
 * @returns how many were added
 * @throws BrokenOff
 */
export function insertSample(): Promise<number> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, () => false);
    const taken = new Set(content.layouts.map(({ name }) => name));
    const sheets = sampleSheets().filter(({ name }) => !taken.has(name));
    if (sheets.length > 0) await insertSheets(book, content, "sample", { sheets, isProtected: false });
    const [first] = sheets;
    if (first) await book.select(first.name, "A1");
    return sheets.length;
  });
}
