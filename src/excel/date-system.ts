import type { Grid } from "../domain/grid";
import { readDate } from "../domain/dates";

interface Shown {
  readonly number: number;
  readonly format: string;
  readonly range: Excel.Range;
}

/** Dates that are looked at: a narrow column shows ### in place of one, seldom in place of all. */
const most = 12;
const showsYear = /y{3,4}/iu;

function* datesOf(grid: Grid): Generator<{ row: number; column: number; number: number; format: string }> {
  for (const [r, row] of grid.values.entries()) {
    for (const [c, number] of row.entries()) {
      const format = grid.numberFormats[r]?.[c] ?? "";
      if (typeof number === "number" && number > 366 && showsYear.test(format)) {
        yield { row: grid.top + r, column: grid.left + c, number, format };
      }
    }
  }
}

/** One date of each column, for as many columns as are looked at. */
function shownDates(context: Excel.RequestContext, grids: readonly Grid[]): Shown[] {
  const shown: Shown[] = [];
  for (const grid of grids) {
    const columns = new Set<number>();
    for (const { row, column, number, format } of datesOf(grid)) {
      if (shown.length === most) return shown;
      if (columns.has(column)) continue;
      columns.add(column);
      const range = context.workbook.worksheets.getItem(grid.sheet).getRangeByIndexes(row, column, 1, 1);
      range.load("text");
      shown.push({ number, format, range });
    }
  }
  return shown;
}

function yearOf({ number, format }: Shown, date1904: boolean): string {
  const reading = readDate(number, format, { date1904 });
  return reading.kind === "value" ? reading.value.iso.slice(0, 4) : "";
}

/**
 * Whether the workbook counts its days from 1904. Office.js does not say so, but a cell that shows the year of its date
 * does: the two readings lie four years apart. Takes one batch where there is such a cell, else none.
 */
export async function countsFrom1904(
  context: Excel.RequestContext,
  grids: readonly Grid[],
): Promise<boolean> {
  const dates = shownDates(context, grids);
  if (dates.length === 0) return false;
  await context.sync();
  return dates.some((date) => {
    const year = /\d{4}/u.exec(date.range.text[0]?.[0] ?? "")?.[0];
    return year !== undefined && year === yearOf(date, true) && year !== yearOf(date, false);
  });
}
