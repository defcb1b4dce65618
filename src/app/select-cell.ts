import { withExcelBook } from "../excel/excel-book";

/** Shows the sheet and selects the cell; without a cell, the sheet's first. */
export function selectCell(sheet: string, cell: string | null): Promise<void> {
  return withExcelBook((book) => book.select(sheet, cell ?? "A1"));
}
