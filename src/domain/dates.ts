import type { CellValue } from "./grid";
import type { DateValue, Reading } from "./readings";
import { readDateText } from "./date-text";
import { dayOf, dayValue, isoOf, monthValue, yearValue } from "./calendar";
import { chineseNumeral, isNotApplicable, squeezeText } from "./text";

export { dayOf, isoOf };

/** What the surroundings of a date cell tell. */
export interface DateContext {
  /** The workbook counts its days from 1 January 1904. */
  readonly date1904: boolean;
  /** The assessed year: decides which reading of a two-digit year is plausible. */
  readonly year?: number;
}

/** Days between the origins of the two day systems of Excel. */
const origin1904 = 1462;

/** A number stored as General is taken for a serial only here: 1954 to 2064. */
const serialFrom = 20000;
const serialTo = 60000;

/** True when a number format shows a date (not only a time): yyyy-mm-dd, yyyy"年"m"月", [$-804]… */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "").toLowerCase();
  if (/^general|通用格式/u.test(bare)) return false;
  return /[yde](?![+-])|[年月]/u.test(bare) || (/m/.test(bare) && !/[hs:]/.test(bare));
}

/** A number as it stands in a cell, days counted from 1900 where it shows a date: for readers that know no calendar. */
export function from1900(number: number, numberFormat: string, date1904: boolean): number {
  return date1904 && isDateFormat(numberFormat) ? number + origin1904 : number;
}

const value = (date: DateValue, form: "plain" | "text"): Reading<DateValue> => ({
  kind: "value",
  value: date,
  form,
});

function readDateNumber(number: number, numberFormat: string, date1904: boolean): Reading<DateValue> {
  // A bare number in this range is a year even under a date format (C6): nobody is assessed for 1905.
  if (Number.isInteger(number) && number >= 1990 && number <= 2100) return value(yearValue(number), "plain");
  const isSerial = isDateFormat(numberFormat)
    ? number >= 1 && number < 2958466
    : number >= serialFrom && number <= serialTo;
  if (isSerial) return value(dayValue(Math.floor(number) + (date1904 ? origin1904 : 0)), "plain");
  if (number > 1990 && number < 2101) return readYearPointMonth(number, numberFormat);
  if (Number.isInteger(number)) return plainForm(readDateText(String(number), {}));
  return readDateText(String(number), {});
}

/** The number 2011.5 is May; 2011.1 may have been typed as 2011.10, so its days run to the end of October. */
function readYearPointMonth(number: number, numberFormat: string): Reading<DateValue> {
  const hasTwoDecimals = /0\.00(?!0)/.test(numberFormat);
  const [year = "", decimals = ""] = (hasTwoDecimals ? number.toFixed(2) : String(number)).split(".");
  const month = Number(decimals);
  if (month < 1 || month > 12) return { kind: "unreadable", why: "不是日期" };
  const date = monthValue(Number(year), month);
  const mayBeOctober = decimals === "1";
  return value(mayBeOctober ? { ...date, to: monthValue(Number(year), 10).to } : date, "plain");
}

function plainForm(reading: Reading<DateValue>): Reading<DateValue> {
  return reading.kind === "value" ? { ...reading, form: "plain" } : reading;
}

/**
 * A cell that should hold a date, in every form of domain C3. A date without a year, or whose day and month could be
 * exchanged, is ambiguous; a day that does not exist is unreadable.
 */
export function readDate(cell: CellValue, numberFormat: string, context: DateContext): Reading<DateValue> {
  if (typeof cell === "boolean") return { kind: "unreadable", why: "是逻辑值，不是日期" };
  if (typeof cell === "number") return readDateNumber(cell, numberFormat, context.date1904);
  const text = squeezeText(cell);
  if (text === "") return { kind: "blank" };
  if (isNotApplicable(text)) return { kind: "not-applicable" };
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const serial = Number(text);
    if (serial >= serialFrom && serial <= serialTo) {
      return value(dayValue(Math.floor(serial) + (context.date1904 ? origin1904 : 0)), "text");
    }
  }
  return readDateText(cell, context.year === undefined ? {} : { year: context.year });
}

/** 工作年度 or 计分年度: 2023, 2023年度, 二〇二三, 23年度; of 2022-2023 the last year; a full date gives its year. */
export function readYear(cell: CellValue): Reading<number> {
  if (typeof cell === "boolean") return { kind: "unreadable", why: "是逻辑值，不是年度" };
  const text = squeezeText(String(cell)).replace(/^公元/u, "");
  if (text === "") return { kind: "blank" };
  if (isNotApplicable(text)) return { kind: "not-applicable" };
  const form = typeof cell === "number" ? "plain" : "text";
  const spelt = text.replace(/[一二][〇○◯Oo零一二三四五六七八九]{3}/gu, (digits) =>
    String(chineseNumeral(digits)),
  );
  const years =
    /^((?:19|20)\d{2}|\d{2}(?=年))(?:年度?)?(?:[-—–~至到、,，和/]((?:19|20)?\d{2}))?(?:学?年度?)?(?:\(.*\)|工作|考核)?$/u.exec(
      spelt,
    );
  if (years !== null) {
    const first = fullYear(years[1] ?? "", 2000);
    const last = years[2] === undefined ? first : fullYear(years[2], first);
    return { kind: "value", value: last, form };
  }
  if (/^(?:本|当|上|去|今|前|同)一?年度?$/u.test(text)) return { kind: "ambiguous", why: "没有写明是哪一年" };
  const date = readDate(cell, "", { date1904: false });
  if (date.kind !== "value")
    return date.kind === "unreadable" ? { kind: "unreadable", why: "不是年度" } : date;
  return { kind: "value", value: Number(isoOf(date.value.to).slice(0, 4)), form };
}

function fullYear(written: string, near: number): number {
  return written.length === 4 ? Number(written) : Math.floor(near / 100) * 100 + Number(written);
}
