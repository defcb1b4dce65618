import { dayOf, dayValue, isDate, monthValue, rangeValue, yearValue } from "./calendar";
import type { DateValue, Reading } from "./readings";
import { chineseNumeral } from "./text";

interface TextContext {
  /** The assessed year, if known. */
  readonly year?: number;
}

const spelt = /[〇○◯零Oo0]*[一二三四五六七八九十廿卅][〇○◯零Oo0一二三四五六七八九十廿卅]*/gu;
const weekday = /[(]?(?:星期|周|礼拜)[一二三四五六日天1-6][)]?/gu;
const time =
  /(?:T|\s+|(?<=[日号]))(?:上午|下午|凌晨|早上|中午|晚上?)?\s*\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?|[时点](?:\d{1,2}分?)?)(?:\d{1,2}秒)?\s*(?:[AP]M)?Z?$/iu;
const remark = /\([^()\d]*\)$|(?:左右|前后|上午|下午|前|后|印发|发文|公布|授予|颁发|表彰)$/u;

/** The text as Arabic digits and separators: white space, weekday, time of day and remarks made away with. */
function arabicDate(written: string): string {
  return written
    .normalize("NFKC")
    .replace(/[\u200B-\u200F\u2060\uFEFF]/gu, "")
    .replace(weekday, " ")
    .trim()
    .replace(time, "")
    .replace(/\s*([年月日号./\-—–~至到、,])\s*/gu, "$1")
    .replace(/(?<=\d)\s+(?=\d)/gu, ".")
    .replace(/\s+/gu, "")
    .replace(/元月/u, "1月")
    .replace(/(?<=\d)[oO〇○◯零](?=[\doO〇○◯零年])/gu, "0")
    .replace(spelt, (run) => String(chineseNumeral(run) ?? run))
    .replace(/^(?:公元|\p{Script=Han}*(?:日期|时间):?|')/u, "")
    .replace(remark, "");
}

type Point = DateValue | "impossible" | null;

function ymd(year: number, month: number, day: number): DateValue | "impossible" {
  return isDate(year, month, day) ? dayValue(dayOf(year, month, day)) : "impossible";
}

function ym(year: number, month: number): DateValue | "impossible" {
  return isDate(year, month, 1) ? monthValue(year, month) : "impossible";
}

const shapes: readonly (readonly [RegExp, (numbers: readonly number[]) => Point])[] = [
  [/^((?:19|20|21)\d{2})年?度?$/u, ([y = 0]) => yearValue(y)],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/u, ([y = 0, m = 0, d = 0]) => ymd(y, m, d)],
  [/^((?:19|20)\d{2})(\d{2})$/u, ([y = 0, m = 0]) => ym(y, m)],
  [/^(\d{4})年[.\-/]?(\d{1,2})[月.\-/]+(\d{1,2})[日号]?$/u, ([y = 0, m = 0, d = 0]) => ymd(y, m, d)],
  [/^(\d{4})([./\-—–、,。·_\\])(\d{1,2})\2(\d{1,2})[日号.]?$/u, ([y = 0, , m = 0, d = 0]) => ymd(y, m, d)],
  [/^(\d{4})[./\-—–、,。·_\\](\d{1,2})月(\d{1,2})[日号]?$/u, ([y = 0, m = 0, d = 0]) => ymd(y, m, d)],
  [
    /^(\d{4})(?:年|[./\-—–、,。·_\\])(\d{1,2})[月.]?(?:份|初|中旬?|上旬|下旬|底|末)?$/u,
    ([y = 0, m = 0]) => ym(y, m),
  ],
  [/^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/u, ([y = 0, m = 0, d = 0]) => ymd(2000 + y, m, d)],
  [/^(\d{2})年(\d{1,2})月份?$/u, ([y = 0, m = 0]) => ym(2000 + y, m)],
  [/^(\d{2})年度?$/u, ([y = 0]) => yearValue(2000 + y)],
  [/^(\d{4})年(?:初|底|末|春|夏|秋|冬|内|全年)$/u, ([y = 0]) => yearValue(y)],
  [/^(\d{4})年(?:上半年)$/u, ([y = 0]) => monthsOf(y, 1, 6)],
  [/^(\d{4})年(?:下半年)$/u, ([y = 0]) => monthsOf(y, 7, 12)],
  [/^(\d{4})年第?([1-4])季度$/u, ([y = 0, q = 0]) => monthsOf(y, 3 * q - 2, 3 * q)],
];

function monthsOf(year: number, first: number, last: number): DateValue {
  return rangeValue(monthValue(year, first), monthValue(year, last));
}

/** One date that names its year first. */
function pointOf(text: string): Point {
  for (const [pattern, read] of shapes) {
    const match = pattern.exec(text);
    if (match !== null) return read(match.slice(1).map(Number));
  }
  return null;
}

/** The second half of a range, which may leave out what the first half has said: 05-06 after 2011-05-03. */
function tailOf(text: string, first: DateValue): Point {
  const [year = 0, month = 0] = first.iso.split("-").map(Number);
  const monthAndDay = /^(\d{1,2})[月./-](\d{1,2})[日号]?$/u.exec(text);
  if (monthAndDay !== null) return ymd(year, Number(monthAndDay[1]), Number(monthAndDay[2]));
  const single = /^(\d{1,2})([月日号]?)份?$/u.exec(text);
  if (single === null || first.precision === "year") return null;
  const isMonth = single[2] === "月" || (single[2] === "" && first.precision === "month");
  return isMonth ? ym(year, Number(single[1])) : ymd(year, month, Number(single[1]));
}

/** 2011.05.03-05.06, 2011年5月3日至6日, 2011年5-6月: the days from the first date to the last. */
function rangeOf(text: string): Point {
  for (let at = text.length - 2; at > 3; at--) {
    if (!/[-—–~至到]/u.test(text.charAt(at))) continue;
    const first = pointOf(text.slice(0, at));
    if (first === null || first === "impossible") continue;
    const rest = text.slice(at + 1);
    const last = pointOf(rest) ?? tailOf(rest, first);
    if (last !== null && last !== "impossible" && last.to >= first.to) return rangeValue(first, last);
  }
  return null;
}

/** 03/04/2011 or 24.5.3: every order in which the three numbers are a plausible date. */
function orders(text: string, context: TextContext): readonly DateValue[] {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{1,2})$/u.exec(text);
  if (match === null) return [];
  const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const endsInYear = match[4]?.length === 4;
  const yearFirst = endsInYear ? [] : [ymd(2000 + a, b, c)];
  // With points or hyphens an office writes the year first; only 24/5/3 follows the system's own order of fields.
  if (
    yearFirst[0] !== undefined &&
    yearFirst[0] !== "impossible" &&
    match[2] !== "/" &&
    isNear(2000 + a, context)
  ) {
    return [yearFirst[0]];
  }
  const year = endsInYear ? c : 2000 + c;
  const yearLast = match[4]?.length === 1 ? [] : [ymd(year, b, a), ymd(year, a, b)];
  const all = [...yearFirst, ...yearLast].filter((date) => date !== "impossible");
  return [...new Map(all.map((date) => [date.iso, date])).values()];
}

/** An award is dated within a few years of the assessed one. */
function isNear(year: number, context: TextContext): boolean {
  return context.year !== undefined && Math.abs(year - context.year) <= 3;
}

const yearless =
  /^(?:(?:去|今|本|当|上|同|前)一?年(?:度|底|初|\d{1,2}月.*)?|(1[0-2]|0?[1-9])(?:月份?|[月./-](?:[12]\d|3[01]|0?[1-9])[日号]?))$/u;
const embedded = /(?<!\d)\d{4}(?:年\d{1,2}月(?:\d{1,2}[日号]?)?|([./-])\d{1,2}(?:\1\d{1,2})?)(?!\d)/gu;

/** A date among other words (2024年5月3日印发的通知); two different ones leave it open which is meant. */
function embeddedDate(text: string): Reading<DateValue> {
  const points = [...text.matchAll(embedded)].map((match) => pointOf(match[0]));
  const dates = [
    ...new Map(
      points.flatMap((date) => (date === null || date === "impossible" ? [] : [[date.iso, date]])),
    ).values(),
  ];
  const [only] = dates;
  if (only === undefined || points.includes("impossible")) return { kind: "unreadable", why: "不是日期" };
  if (dates.length > 1) return { kind: "ambiguous", why: "写了不止一个日期" };
  return { kind: "value", value: only, form: "text" };
}

/** A date written as text; see `readDate`. */
export function readDateText(written: string, context: TextContext): Reading<DateValue> {
  const text = arabicDate(written);
  const point = pointOf(text);
  if (point === "impossible") return { kind: "unreadable", why: "没有这一天" };
  const whole = point ?? rangeOf(text);
  if (whole !== null && whole !== "impossible") return { kind: "value", value: whole, form: "text" };
  const [only, another] = orders(text, context);
  if (another !== undefined) return { kind: "ambiguous", why: "年月日的次序不明" };
  if (only !== undefined) return { kind: "value", value: only, form: "text" };
  if (yearless.test(text)) return { kind: "ambiguous", why: "没有写明年份" };
  return embeddedDate(text);
}
