import type { RegisterFact } from "../domain/facts";
import { withExcelBook } from "../excel/excel-book";
import { isOwnSheet } from "../recognise/own-sheets";
import { analyseBook } from "./analyse";

/**
 * What a workbook of an earlier year says was counted: its registers, and every award and deduction that is counted
 * when the workbook is assessed for its own year.
 */
export function readPriorRegister(): Promise<readonly RegisterFact[]> {
  return withExcelBook(async (book) => {
    const content = await book.read((sheet) => !isOwnSheet(sheet));
    const { facts, evaluation, year } = analyseBook(content, {}, new Date().getUTCFullYear());
    const scoringYear = {
      cell: null,
      raw: String(year),
      reading: { kind: "value", value: year, form: "plain" },
    } as const;
    const awards = facts.awards
      .filter((_, i) => evaluation.awards[i]?.verdict === "counted")
      .map(({ sheet, row, title, unit, unitField, date, documentNumber }) => ({
        ...{ sheet, row, title, unit, unitField, date, documentNumber, scoringYear },
      }));
    const deductions = facts.deductions
      .filter((_, i) => evaluation.deductions[i]?.verdict === "counted")
      .map(({ sheet, row, matter, unit, unitField, date, documentNumber }) => ({
        ...{ sheet, row, title: matter, unit, unitField, date, documentNumber, scoringYear },
      }));
    return [...facts.register, ...awards, ...deductions];
  });
}
