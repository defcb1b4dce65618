import { columnIndex, type Area } from "../../src/domain/address";
import type { CellValue, Grid } from "../../src/domain/grid";

/** How a test's grid differs from a plain visible sheet that starts at A1. */
export interface GridOptions {
  /** Address of the first cell. */
  readonly at?: string;
  /** Merged areas by address. */
  readonly merges?: readonly string[];
  /** Number formats by column letter, for the whole column. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly visibility?: Grid["visibility"];
  readonly date1904?: boolean;
}

function place(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** "A1:C2" as an area. */
function area(address: string): Area {
  const [first = "A1", last = first] = address.split(":");
  const [from, to] = [place(first), place(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A sheet from its rows; a text that begins with "=" is a formula whose value stands after "→" (=A1+B1→3). */
export function grid(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  options: GridOptions = {},
): Grid {
  const { row: top, column: left } = place(options.at ?? "A1");
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
  const formats = Object.entries(options.formats ?? {}).map(
    ([letter, format]) => [columnIndex(letter) - left, format] as const,
  );
  const formatOf = new Map(formats);
  return {
    sheet,
    visibility: options.visibility ?? "Visible",
    top,
    left,
    values: cells.map((row) => row.map(valueOf)),
    formulas: cells.map((row) => row.map((cell) => (isFormula(cell) ? (cell.split("→")[0] ?? "") : cell))),
    numberFormats: cells.map((row) => row.map((_, index) => formatOf.get(index) ?? "General")),
    merges: (options.merges ?? []).map(area),
    date1904: options.date1904 ?? false,
  };
}

function isFormula(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.startsWith("=") && cell.includes("→");
}

function valueOf(cell: CellValue): CellValue {
  if (!isFormula(cell)) return cell;
  const value = cell.split("→")[1] ?? "";
  return value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}
