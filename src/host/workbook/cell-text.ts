import { formatValue } from "hucre";

/** General shows at most this many characters of a number, its point included. */
const generalWidth = 11;

/** Rounds half away from zero on the decimal digits, as Excel does: 1.005 → 1.01, which binary rounding misses. */
function rounded(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

function scientific(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${Number(mantissa)}E${sign}${exponent.slice(1).padStart(2, "0")}`;
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const whole = String(Math.trunc(size)).length;
  if (size >= 10 ** generalWidth) return scientific(value);
  const digits = Math.max(0, generalWidth - 1 - whole);
  const shown = rounded(value, digits);
  const isLossy = size < 1e-4 && shown !== Number(value.toPrecision(15));
  if (isLossy) return scientific(value);
  const text = shown.toFixed(digits);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Digits that a number format shows after the point of the raw value; null when it is no plain number format. */
function shownDigits(format: string): number | null {
  const section = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  if (/[ymdhse/]/i.test(section) || !/[0#?]/.test(section)) return null;
  const decimals = /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
  return decimals + 2 * (section.match(/%/g)?.length ?? 0);
}

/** The text a cell shows for its value. */
export function cellText(value: string | number | boolean, format: string, is1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === "General") return typeof value === "number" ? generalText(value) : value;
  if (typeof value === "string") return formatValue(value, format);
  const digits = shownDigits(format);
  return formatValue(digits === null ? value : rounded(value, digits), format, { is1904 });
}
