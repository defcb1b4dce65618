import type { Grid } from "../domain/grid";
import { carryOverRegister, registerHeader } from "../engine/carry-over-register";
import { withExcelBook } from "../excel/excel-book";
import { registerSheet } from "../excel/register-sheet";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook, type AnalyseOptions } from "./analyse";
import { labelledRows } from "./labelled-rows";
import { sheetChange } from "./plan-check";
import { openForWriting, writeSafely } from "./writing";

export const registerSheetName = "结转登记";

/** A register of earlier years, or of the office's own making, must stay: next year's then bears the year. */
function freeName(grids: readonly Grid[], year: number): string {
  const present = grids.find((grid) => grid.sheet === registerSheetName);
  if (!present) return registerSheetName;
  const years = labelledRows(present, registerHeader).map((row) => Number(row.at("计分年度").value));
  const isThisYears = years.length > 0 && years.every((each) => each >= year);
  return isThisYears ? registerSheetName : `${registerSheetName}${year}`;
}

/** What was written. */
export interface WrittenRegister {
  readonly sheet: string;
  readonly rows: number;
}

/**
 * 生成结转登记: writes what was counted and what is carried, so that next year's check knows it without retyping. An
 * earlier register of the same year is replaced, any other is left alone.
 * @throws BrokenOff
 */
export function writeRegister(options: AnalyseOptions = {}): Promise<WrittenRegister> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, (sheet) => !isOwnSheet(sheet));
    const now = new Date();
    const { facts, evaluation, year } = analyseBook(content, options, now.getUTCFullYear());
    const rows = carryOverRegister(facts, evaluation, year);
    const sheet = freeName(content.grids, year);
    const register = registerSheet(sheet, registerHeader, rows);
    await writeSafely(book, content, {
      entry: { action: "register", when: now.toISOString(), changes: [sheetChange(register)] },
      edits: [{ kind: "sheet", sheet: register }],
      statuses: [],
    });
    return { sheet, rows: rows.length };
  });
}
