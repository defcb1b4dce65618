import type { Grid } from "../domain/grid";
import { readDate } from "../domain/dates";

/** The corner of every sheet that is also read as it shows: a ledger's first dates stand there. */
export const glimpseAddress = "A1:AZ40";

const showsYear = /y{3,4}/iu;

function yearOf(number: number, format: string, date1904: boolean): string {
  const reading = readDate(number, format, { date1904 });
  return reading.kind === "value" ? reading.value.iso.slice(0, 4) : "";
}

/** Whether a cell shows the year that its number means in the count from 1904, and not that in the count from 1900. */
function showsCount(number: number, format: string, text: string): boolean {
  const year = /\d{4}/u.exec(text)?.[0];
  return (
    year !== undefined && year === yearOf(number, format, true) && year !== yearOf(number, format, false)
  );
}

/**
 * Whether the workbook counts its days from 1904. Office.js does not say so, but a cell that shows the year of its date
 * does: the two readings lie four years apart.
 * @param glimpses by sheet, the texts of its corner `glimpseAddress`
 */
export function countsFrom1904(
  grids: readonly Grid[],
  glimpses: ReadonlyMap<string, readonly (readonly string[])[]>,
): boolean {
  return grids.some((grid) =>
    (glimpses.get(grid.sheet) ?? []).some((texts, row) =>
      texts.some((text, column) => {
        const format = grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "";
        const number = grid.values[row - grid.top]?.[column - grid.left];
        return typeof number === "number" && showsYear.test(format) && showsCount(number, format, text);
      }),
    ),
  );
}
