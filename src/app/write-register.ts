import type { Grid } from "../domain/grid";
import type { SheetRows } from "../domain/journal";
import { carryOverRegister, registerHeader } from "../engine/carry-over-register";
import { withExcelBook } from "../excel/excel-book";
import { freeName } from "../excel/own-sheet";
import { registerSheet } from "../excel/register-sheet";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook, type AnalyseOptions } from "./analyse";
import { labelledRows } from "./labelled-rows";
import { sheetChange } from "./plan-check";
import { openForWriting, writeSafely } from "./writing";

export const registerSheetName = "结转登记";

/** True for a register of this year; one of earlier years must stay, next year's then bears the year. */
function isOfYear(grid: Grid | undefined, year: number): boolean {
  const rows = grid ? (labelledRows(grid, { needed: registerHeader, others: {} }) ?? []) : [];
  return rows.length > 0 && rows.every((row) => Number(row.at("计分年度").value) >= year);
}

/** What stands on the sheet that is going to be written, from A1 on. */
function rowsOf(grid: Grid | undefined): SheetRows | null {
  return grid?.top === 0 && grid.left === 0 ? grid.formulas : null;
}

/** What was written. */
export interface WrittenRegister {
  readonly sheet: string;
  readonly rows: number;
}

/**
 * 生成结转登记: writes what was counted and what is carried, so that next year's check knows it without retyping. An
 * earlier register of the same year is replaced and comes back with an undo; any other sheet is left alone.
 * @throws BrokenOff
 */
export function writeRegister(options: AnalyseOptions = {}): Promise<WrittenRegister> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, (sheet) => !isOwnSheet(sheet));
    const now = new Date();
    const { facts, evaluation, year } = analyseBook(content, options, now.getUTCFullYear());
    const rows = carryOverRegister(facts, evaluation, year);
    const gridOf = (name: string): Grid | undefined => content.grids.find((grid) => grid.sheet === name);
    const sheet = freeName(
      content.layouts,
      [registerSheetName, `${registerSheetName}${year}`],
      ({ name }) => isOfYear(gridOf(name), year) && rowsOf(gridOf(name)) !== null,
    );
    const register = registerSheet(sheet, registerHeader, rows);
    await writeSafely(book, content, {
      entry: {
        action: "register",
        when: now.toISOString(),
        changes: [sheetChange(register, rowsOf(gridOf(sheet)))],
      },
      edits: [{ kind: "sheet", sheet: register }],
      statuses: [],
    });
    return { sheet, rows: rows.length };
  });
}
