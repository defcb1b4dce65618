import type { CellValue } from "../domain/grid";
import { groupBy } from "../domain/group-by";
import { literalText } from "./literal";
import type { RowsStep, Step } from "./steps";

/** A cell of the office's own and what is to stand in it. A text that begins with "=" is a formula. */
export interface CellToWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly format: string;
  /** The number format that the cell has now. */
  readonly formatNow: string;
}

const isFormula = (content: CellValue): boolean => typeof content === "string" && content.startsWith("=");
const isText = (content: CellValue): boolean => typeof content === "string" && !isFormula(content);

/** In a cell of format text everything becomes text, apostrophe included. */
function inputOf({ content, formatNow }: CellToWrite): CellValue {
  if (typeof content !== "string" || isFormula(content) || formatNow === "@") return content;
  return literalText(content);
}

/** One assignment a column; cells in between are left as they are. */
function* assign(
  cells: readonly CellToWrite[],
  property: NonNullable<RowsStep["property"]>,
  valueOf: (cell: CellToWrite) => CellValue,
): Generator<Step> {
  for (const column of groupBy(cells, (cell) => `${cell.column}\n${cell.sheet}`).values()) {
    const [{ sheet, column: left } = { sheet: "", column: 0 }] = column;
    const rows = new Map(column.map((cell) => [cell.row, valueOf(cell)]));
    const top = [...rows.keys()].reduce((least, row) => Math.min(least, row));
    const bottom = [...rows.keys()].reduce((most, row) => Math.max(most, row));
    const block = Array.from({ length: bottom - top + 1 }, (_, i) => [rows.get(top + i) ?? null]);
    yield { kind: "rows", sheet, top, left, rows: block, property };
  }
}

/**
 * Contents put into cells. After each single step every cell holds either what it held or what it is to hold, so that
 * a write that breaks off can be taken back. Blanks go first: a formula that spills needs them.
 */
export function* cellsSteps(cells: readonly CellToWrite[]): Generator<Step> {
  const freed = cells.filter(({ content, formatNow }) => formatNow === "@" && !isText(content));
  yield* assign(freed, "numberFormat", () => "General");
  const blanks = cells.filter(({ content }) => content === "");
  const others = cells.filter(({ content }) => content !== "");
  yield* assign(blanks, "values", () => "");
  yield* assign(others, "values", inputOf);
  // A formula can bring a format along.
  const formatted = cells.filter(
    ({ content, format, formatNow }) =>
      format !== formatNow || isFormula(content) || (formatNow === "@" && !isText(content)),
  );
  yield* assign(formatted, "numberFormat", ({ format }) => format);
}
