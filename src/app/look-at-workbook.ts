import { withExcelBook } from "../excel/excel-book";
import { isOwnSheet } from "../recognise/own-sheets";
import { recognise } from "../recognise/recognise";
import { describeShape } from "./analyse";
import type { RecognisedSheet } from "./check-result";

/** Recognises the tables of the workbook and writes nothing. */
export function lookAtWorkbook(): Promise<readonly RecognisedSheet[]> {
  return withExcelBook(async (book) => {
    const { grids } = await book.read((sheet) => !isOwnSheet(sheet));
    return recognise(grids).map(describeShape);
  });
}
