import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Functions the engine has, but not as Excel has them: other results, or such as depend on the machine. */
const unlikeExcel = words("CELL CHAR CODE CONVERT DATESTRING DOLLAR EDATE NUMBERSTRING TRIM");
/** Functions that count days from 1900 in the engine, whatever the workbook's date system. */
const countingDays = words(`
DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH HOUR ISOWEEKNUM MINUTE MONTH NETWORKDAYS NETWORKDAYS.INTL NOW SECOND
TEXT TODAY VALUE WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC`);
/** Functions for which a whole column ends where the grid ends. */
const countingBlanks = words("COLUMNS COUNTBLANK ROWS SUMPRODUCT");
/** Formats for TEXT that the engine does not know: Chinese numerals, weekdays, colours, 通用格式, languages; an empty one. */
const foreignFormat = /^"(?:|.*(?:\[DBNum|\[\$|\[[^\]]*\p{Script=Han}|通用格式|上午|aaa|General).*)"$/isu;
/** A condition that blank cells meet. */
const blankCondition = /^"(?:=?|<>.+)"$/;

const stringLiteral = /"(?:[^"]|"")*"/g;
const calledName = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
const omittedArgument = /[(,]\s*,|,\s*\)/;
const wholeLine = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(])|\$?\d+:\$?\d+/iu;

interface Formula {
  /** Its text literals emptied. */
  readonly plain: string;
  readonly literals: readonly string[];
  /** Functions it calls, in capitals; ours left out. */
  readonly called: readonly string[];
}

function partsOf(formula: string): Formula {
  const plain = formula.replace(stringLiteral, '""');
  const names = [...plain.matchAll(calledName)].map(([, name = ""]) => name.toUpperCase());
  const called = names.filter((name) => !name.startsWith("JX."));
  return { plain, called, literals: formula.match(stringLiteral) ?? [] };
}

function missesBlanks({ plain, called, literals }: Formula): boolean {
  if (!wholeLine.test(plain)) return false;
  const counts = called.some((name) => name.startsWith("COUNTIF"));
  return (
    called.some((name) => countingBlanks.has(name)) ||
    (counts && literals.some((text) => blankCondition.test(text)))
  );
}

/**
 * Whether a formula is known, by its text alone, to be more than the engine calculates as Excel does. It is so of
 * references to tables' columns and other workbooks, which stand in brackets, and of left-out arguments.
 */
export function isBeyondEngine(formula: string): boolean {
  const parts = partsOf(formula);
  const { plain, called, literals } = parts;
  return (
    plain.includes("[") ||
    omittedArgument.test(plain.replace(/\{[^}]*\}/g, "")) ||
    called.some((name) => !ALL_IMPLEMENTED_FUNCTIONS_SET.has(name) || unlikeExcel.has(name)) ||
    (called.includes("TEXT") && literals.some((text) => foreignFormat.test(text))) ||
    missesBlanks(parts)
  );
}

/** Whether a formula gives other results in a workbook that counts its days from 1904. */
export function dependsOnDateSystem(formula: string): boolean {
  return partsOf(formula).called.some((name) => countingDays.has(name));
}
