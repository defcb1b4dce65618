import type { Finding } from "../domain/finding";
import { withExcelBook } from "../excel/excel-book";
import { findingsSheet } from "../excel/findings-sheet";
import { freeName } from "../excel/own-sheet";
import { sheetChange } from "./plan-check";
import { chineseTitle } from "./rule-words";
import { openForWriting, writeSafely } from "./writing";

const exportSheetName = "问题导出";

/**
 * 导出: writes some findings to a sheet of their own, as the whole list has them, such as those of one unit to be sent to
 * it. An earlier export is replaced; the journal keeps what was written.
 * @returns the name of the sheet
 * @throws BrokenOff
 */
export function exportFindings(findings: readonly Finding[]): Promise<string> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, () => false);
    const name = freeName(content.layouts, [exportSheetName]);
    const sheet = findingsSheet(name, findings, chineseTitle);
    await writeSafely(book, content, {
      entry: { action: "export", when: new Date().toISOString(), changes: [sheetChange(sheet)] },
      edits: [{ kind: "sheet", sheet }],
      statuses: [],
    });
    return name;
  });
}
