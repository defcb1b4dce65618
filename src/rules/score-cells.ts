import type { ScoredRow, ScoreSheet, TableBook } from "../domain/score-sheet";
import type { Figure, ScoreLine } from "../domain/tables";

/** One figure of a score sheet with the unit and the line to which it belongs. */
export interface ScoreCell {
  readonly sheet: ScoreSheet;
  readonly row: ScoredRow;
  readonly line: ScoreLine;
  readonly index: number;
  readonly figure: Figure;
}

/** Every figure of every score sheet, unit by unit. */
export function scoreCells({ scoreSheets }: TableBook): readonly ScoreCell[] {
  return scoreSheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.row.figures.flatMap((figure, index) => {
        const line = sheet.lines[index];
        return line === undefined ? [] : [{ sheet, row, line, index, figure }];
      }),
    ),
  );
}

/** The value of a figure; null for a blank, and for what cannot be read. */
export function valueOf(figure: Figure | null | undefined): number | null {
  return figure?.reading.kind === "value" ? figure.reading.value : null;
}

/** A number without what binary fractions add to a sum. */
export function tidy(value: number): number {
  return Number(value.toFixed(6));
}

/** What a judgement says of its place: sheet, cell, unit, and the line in place of a title. */
export function placeOf({ sheet, row, line, figure }: ScoreCell): {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  readonly title: string;
} {
  return { sheet: sheet.table.sheet, cell: figure.cell, unit: row.unit, title: line.name };
}
