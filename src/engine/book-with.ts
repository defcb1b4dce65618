import type { TableBook } from "../domain/score-sheet";
import type { Figure } from "../domain/tables";
import type { ItemEntry } from "../domain/unit-result";

/** The book as it would be if one cell of a score sheet said something else. */
export function bookWith(book: TableBook, at: Pick<ItemEntry, "sheet" | "cell">, value: number): TableBook {
  const to = (figure: Figure): Figure => {
    if (figure.cell !== at.cell) return figure;
    const { conversion: _, ...plain } = figure;
    return { ...plain, raw: String(value), reading: { kind: "value", value, form: "plain" } };
  };
  const scoreSheets = book.scoreSheets.map((sheet) => {
    if (sheet.table.sheet !== at.sheet) return sheet;
    const rows = sheet.rows.map((scored) => {
      const index = scored.row.figures.findIndex(({ cell }) => cell === at.cell);
      if (index < 0) return scored;
      const row = { ...scored.row, figures: scored.row.figures.map(to) };
      return { ...scored, row, missing: scored.missing.filter((each) => each !== index) };
    });
    return { ...sheet, rows };
  });
  return { ...book, scoreSheets };
}
