import { dateToSerial, parseDate } from "hucre";
import { CellType } from "./cell-type";

/** What Excel makes of something that is put into a cell. */
export interface CellInput {
  readonly v: string | number | null;
  readonly t: number | null;
  readonly f: string | null;
  /** A number format that the input brings with it, as a typed date or percentage does. */
  readonly numberFormat: string | null;
}

const blank: CellInput = { v: null, t: null, f: null, numberFormat: null };
const text = (value: string): CellInput => ({ ...blank, v: value, t: CellType.string });
const number = (value: number, numberFormat: string | null = null): CellInput => ({
  ...blank,
  v: value,
  t: CellType.number,
  numberFormat,
});

const plainNumber = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d+)?(e[+-]?\d+)?$/i;
const typedDate = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/;

/**
 * Reads an input as Excel does when it is assigned to `values` or `formulas`: "=…" is a formula, a leading apostrophe
 * makes text, "12", "12%", "TRUE" and "2024/1/5" become what they look like unless the cell's format is text ("@").
 */
export function coerceInput(input: string | number | boolean, numberFormat: string): CellInput {
  if (typeof input === "number") return number(input);
  if (typeof input === "boolean") return { ...blank, v: input ? 1 : 0, t: CellType.boolean };
  if (input === "") return blank;
  if (numberFormat === "@") return text(input);
  if (input.startsWith("'")) return text(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { ...blank, f: input };
  return coerceText(input);
}

function coerceText(input: string): CellInput {
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed))
    return { ...blank, v: /^t/i.test(trimmed) ? 1 : 0, t: CellType.boolean };
  if (/\d/.test(trimmed) && plainNumber.test(trimmed)) return number(Number(trimmed.replace(/,/g, "")));
  if (/\d%$/.test(trimmed) && plainNumber.test(trimmed.slice(0, -1))) {
    return number(Number(trimmed.slice(0, -1).replace(/,/g, "")) / 100, "0%");
  }
  const date = typedDate.test(trimmed)
    ? parseDate(trimmed.replace(/\//g, "-").replace(/-(\d)(?!\d)/g, "-0$1"))
    : null;
  return date ? number(dateToSerial(date), "yyyy/m/d") : text(input);
}
