import { dateToSerial } from "hucre";
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

/** Digits beyond the fifteenth are lost in a cell. */
const keptDigits = 15;
const plainNumber = /^[+-]?(\d{1,3}(,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?$/i;

/**
 * Reads an input as Excel (zh-CN) does when it is assigned to `values` or `formulas`: "=…" is a formula, a leading
 * apostrophe makes text, "12", "12%", "TRUE", "2024/1/5" and even "3-1" become what they look like unless the cell's
 * format is text ("@"), which makes text of everything.
 */
export function coerceInput(
  input: string | number | boolean,
  numberFormat: string,
  is1904 = false,
): CellInput {
  if (typeof input === "boolean") return { ...blank, v: input ? 1 : 0, t: CellType.boolean };
  if (typeof input === "number") return numberFormat === "@" ? text(String(input)) : number(input);
  if (input === "") return blank;
  if (numberFormat === "@") return text(input);
  if (input.startsWith("'")) return text(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return { ...blank, f: input };
  return typed(input, is1904);
}

function typed(input: string, is1904: boolean): CellInput {
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed))
    return { ...blank, v: /^t/i.test(trimmed) ? 1 : 0, t: CellType.boolean };
  if (!/\d/.test(trimmed)) return text(input);
  return typedNumber(trimmed) ?? typedDate(trimmed, is1904) ?? typedTime(trimmed) ?? text(input);
}

function typedNumber(input: string): CellInput | null {
  const percent = /^(.*\d\.?)\s*%$/.exec(input)?.[1];
  if (percent !== undefined) {
    const value = plainNumber.test(percent) ? numberOf(percent) : null;
    return value === null ? null : number(value / 100, percent.includes(".") ? "0.00%" : "0%");
  }
  if (!plainNumber.test(input)) return null;
  if (/e/i.test(input)) return number(numberOf(input), "0.00E+00");
  if (!input.includes(",")) return number(numberOf(input));
  return number(numberOf(input), input.includes(".") ? "#,##0.00" : "#,##0");
}

function numberOf(input: string): number {
  let seen = 0;
  const kept = input.replace(/,/g, "").replace(/e.*$/i, "");
  const cut = kept.replace(/\d/g, (digit) =>
    seen > 0 || digit !== "0" ? (seen++ < keptDigits ? digit : "0") : digit,
  );
  return Number(cut + (/e.*$/i.exec(input)?.[0] ?? ""));
}

/** Written forms of dates in zh-CN, with the format each brings. A form without a year means the present one. */
const dateForms: readonly (readonly [RegExp, string])[] = [
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, "yyyy/m/d"],
  [/^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, 'yyyy"年"m"月"d"日"'],
  [/^(?<y>\d{4})年(?<m>\d{1,2})月$/, 'yyyy"年"m"月"'],
  [/^(?<y>\d{4})[-/](?<m>\d{1,2})$/, "mmm-yy"],
  [/^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, 'm"月"d"日"'],
  [/^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, 'm"月"d"日"'],
];

function typedDate(input: string, is1904: boolean): CellInput | null {
  for (const [form, format] of dateForms) {
    const parts = form.exec(input)?.groups;
    if (!parts) continue;
    const year = Number(parts["y"] ?? new Date().getFullYear());
    const month = Number(parts["m"]);
    const day = Number(parts["d"] ?? 1);
    const date = new Date(Date.UTC(year, month - 1, day));
    const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return isReal && year >= (is1904 ? 1904 : 1900) ? number(dateToSerial(date, is1904), format) : null;
  }
  return null;
}

function typedTime(input: string): CellInput | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(input);
  if (!match) return null;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? 0].map(Number);
  const value = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  return number(value, match[3] === undefined ? "h:mm" : "h:mm:ss");
}
