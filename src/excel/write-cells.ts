import type { CellValue } from "../domain/grid";
import { groupBy } from "../domain/group-by";
import type { BatchWriter } from "./batch-writer";
import { literalText } from "./literal";

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
async function assign(
  writer: BatchWriter,
  cells: readonly CellToWrite[],
  property: "values" | "numberFormat",
  valueOf: (cell: CellToWrite) => CellValue,
): Promise<void> {
  for (const column of groupBy(cells, (cell) => `${cell.column}\n${cell.sheet}`).values()) {
    const [{ sheet, column: left } = { sheet: "", column: 0 }] = column;
    const rows = new Map(column.map((cell) => [cell.row, valueOf(cell)]));
    const top = [...rows.keys()].reduce((least, row) => Math.min(least, row));
    const bottom = [...rows.keys()].reduce((most, row) => Math.max(most, row));
    const block = Array.from({ length: bottom - top + 1 }, (_, i) => [rows.get(top + i) ?? null]);
    await writer.rows(writer.sheet(sheet), top, left, block, property);
  }
}

/**
 * Puts contents into cells. After each single step every cell holds either what it held or what it is to hold, so that
 * a write that breaks off can be taken back. Blanks go first: a formula that spills needs them.
 */
export async function writeCells(writer: BatchWriter, cells: readonly CellToWrite[]): Promise<void> {
  const freed = cells.filter(({ content, formatNow }) => formatNow === "@" && !isText(content));
  await assign(writer, freed, "numberFormat", () => "General");
  const blanks = cells.filter(({ content }) => content === "");
  const others = cells.filter(({ content }) => content !== "");
  await assign(writer, blanks, "values", () => "");
  await assign(writer, others, "values", inputOf);
  // A formula can bring a format along.
  const formatted = cells.filter(
    ({ content, format, formatNow }) =>
      format !== formatNow || isFormula(content) || (formatNow === "@" && !isText(content)),
  );
  await assign(writer, formatted, "numberFormat", ({ format }) => format);
}
