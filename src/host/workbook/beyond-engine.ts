import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Functions the engine has, but not as Excel: what it gives differs, or depends on the machine. */
const unlikeExcel = words("CELL CONVERT DATESTRING DOLLAR EDATE NUMBERSTRING");
/** Functions that count days from 1900 in the engine, whatever the workbook. */
const fromDays = words(`
DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EOMONTH HOUR ISOWEEKNUM MINUTE MONTH NETWORKDAYS NETWORKDAYS.INTL NOW SECOND TEXT
TODAY VALUE WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC`);
/** Formats for TEXT that the engine does not know: Chinese numerals and weekdays, 通用格式, languages; an empty one. */
const foreignFormat = /^"(?:|.*(?:\[DBNum|\[\$|通用格式|上午|aaa|General).*)"$/is;

const stringLiteral = /"(?:[^"]|"")*"/g;
const calledName = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;

function isForeign(name: string, is1904: boolean): boolean {
  if (name.startsWith("JX.")) return false;
  return !ALL_IMPLEMENTED_FUNCTIONS_SET.has(name) || unlikeExcel.has(name) || (is1904 && fromDays.has(name));
}

/** Whether a formula is known to be more than the engine calculates as Excel does, by its text alone. */
export function isBeyondEngine(formula: string, is1904: boolean): boolean {
  const plain = formula.replace(stringLiteral, '""');
  // Brackets name a table's column or another workbook.
  if (plain.includes("[")) return true;
  const called = [...plain.matchAll(calledName)].map(([, name = ""]) => name.toUpperCase());
  if (called.some((name) => isForeign(name, is1904))) return true;
  return (
    called.includes("TEXT") && (formula.match(stringLiteral) ?? []).some((text) => foreignFormat.test(text))
  );
}
