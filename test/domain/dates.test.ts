import { dayOf, isDateFormat, isoOf, readDate, readYear } from "../../src/domain/dates";
import type { CellValue } from "../../src/domain/grid";
import type { DateValue, Reading } from "../../src/domain/readings";

const context = { date1904: false, year: 2011 };

function isoOrKind(reading: Reading<DateValue>): string {
  return reading.kind === "value" ? reading.value.iso : reading.kind;
}

describe("dayOf and isoOf", () => {
  test.each([
    [1900, 3, 1, 61],
    [2000, 2, 29, 36585],
    [2024, 3, 12, 45363],
  ])("%i-%i-%i is Excel's serial %i", (year, month, day, serial) => {
    expect(dayOf(year, month, day)).toBe(serial);
    expect(isoOf(serial)).toBe(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  });
});

describe("isDateFormat", () => {
  test.each([
    "yyyy-mm-dd",
    "m/d/yy",
    'yyyy"年"m"月"d"日"',
    "[$-804]yyyy年m月",
    "mmm-yy",
    "d",
    "yyyy/m/d h:mm",
  ])("%s", (format) => {
    expect(isDateFormat(format)).toBe(true);
  });
  test.each([
    "General",
    "G/通用格式",
    "0.00",
    "#,##0.00_);[Red](#,##0.00)",
    "@",
    "h:mm",
    "0.00E+00",
    "0%",
    "",
  ])("not %s", (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe("readDate", () => {
  test.each<[CellValue, string, string]>([
    [45363, "yyyy-mm-dd", "2024-03-12"],
    [45363.75, "yyyy/m/d h:mm", "2024-03-12"],
    [45363, "General", "2024-03-12"],
    ["45363", "General", "2024-03-12"],
    [2011, "General", "2011"],
    [2011, "yyyy-mm-dd", "2011"],
    [20110503, "General", "2011-05-03"],
    ["20110503", "@", "2011-05-03"],
    [201105, "General", "2011-05"],
    ["2011.5.3", "@", "2011-05-03"],
    ["2011.5", "@", "2011-05"],
    [2011.5, "General", "2011-05"],
    [2011.12, "General", "2011-12"],
    [2011.1, "0.00", "2011-10"],
    [2011.1, "General", "2011-01"],
    ["2011-5", "@", "2011-05"],
    ["2011/05/03", "@", "2011-05-03"],
    ["2011-05-03 10:30:00", "@", "2011-05-03"],
    ["2011-05-03T00:00:00.000Z", "@", "2011-05-03"],
    ["2011年5月", "@", "2011-05"],
    ["2011年5月份", "@", "2011-05"],
    ["2011年5月3日", "@", "2011-05-03"],
    ["2011年5月3号", "@", "2011-05-03"],
    ["2011年5月3", "@", "2011-05-03"],
    ["2011年5月3日上午10时30分", "@", "2011-05-03"],
    ["2011年5月3日（星期二）", "@", "2011-05-03"],
    ["2011年5月3日 周二", "@", "2011-05-03"],
    ["2011年元月1日", "@", "2011-01-01"],
    ["二〇一一年九月七日", "@", "2011-09-07"],
    ["二○一一年九月七日", "@", "2011-09-07"],
    ["二ＯＯ九年十月三十一日", "@", "2009-10-31"],
    ["二OO九年十月", "@", "2009-10"],
    ["二0一一年十二月二十日", "@", "2011-12-20"],
    ["二零一一年元月", "@", "2011-01"],
    ["２０１１年５月３日", "@", "2011-05-03"],
    ["2011年 5月 3日", "@", "2011-05-03"],
    [" 2011 . 5 . 3 ", "@", "2011-05-03"],
    ["2011\u200B.5.\u00A03", "@", "2011-05-03"],
    ["2011 5 3", "@", "2011-05-03"],
    ["2O11年5月", "@", "2011-05"],
    ["2011。5。3", "@", "2011-05-03"],
    ["2011、5、3", "@", "2011-05-03"],
    ["2011年5.3", "@", "2011-05-03"],
    ["2011年", "@", "2011"],
    ["2011年度", "@", "2011"],
    ["2011年5月上旬", "@", "2011-05"],
    ["2011年5月底", "@", "2011-05"],
    ["2011年底", "@", "2011"],
    ["11年5月3日", "@", "2011-05-03"],
    ["11.5.3", "@", "2011-05-03"],
    ["25/04/2011", "@", "2011-04-25"],
    ["04/25/2011", "@", "2011-04-25"],
    ["05/05/2011", "@", "2011-05-05"],
    ["2011年5月3日印发", "@", "2011-05-03"],
    ["发文日期：2011年5月3日", "@", "2011-05-03"],
    ["2011年5月3日（见附件）", "@", "2011-05-03"],
  ])("%p in format %s is %s", (value, format, iso) => {
    expect(isoOrKind(readDate(value, format, context))).toBe(iso);
  });

  test.each<[CellValue, string]>([
    ["5月3日", "ambiguous"],
    ["5月", "ambiguous"],
    ["5.3", "ambiguous"],
    ["去年5月", "ambiguous"],
    ["03/04/2011", "ambiguous"],
    ["3-4-2011", "ambiguous"],
    ["03/04/11", "ambiguous"],
    ["2011.5.3、2011.6.7", "ambiguous"],
    ["2024年2月31日", "unreadable"],
    ["2024年13月", "unreadable"],
    ["2024.4.31", "unreadable"],
    ["20240230", "unreadable"],
    ["待定", "unreadable"],
    ["湘政发〔2011〕5号", "unreadable"],
    ["#VALUE!", "unreadable"],
    [true, "unreadable"],
    [0, "unreadable"],
    [12345, "unreadable"],
    ["/", "not-applicable"],
    ["无", "not-applicable"],
    ["——", "not-applicable"],
    ["", "blank"],
    ["\u200B \u3000", "blank"],
  ])("%p is %s", (value, kind) => {
    expect(readDate(value, "General", context).kind).toBe(kind);
  });

  test.each([
    ["2011.05.03-05.06", "month", "2011-05-03", "2011-05-06", "2011-05"],
    ["2011年5月3日至6日", "month", "2011-05-03", "2011-05-06", "2011-05"],
    ["2011年5月3-6日", "month", "2011-05-03", "2011-05-06", "2011-05"],
    ["2011年5-6月", "year", "2011-05-01", "2011-06-30", "2011"],
    ["2011年5月—2011年8月", "year", "2011-05-01", "2011-08-31", "2011"],
    ["2010-2011年", "year", "2010-01-01", "2011-12-31", "2011"],
    ["2011年上半年", "year", "2011-01-01", "2011-06-30", "2011"],
    ["2011年第三季度", "year", "2011-07-01", "2011-09-30", "2011"],
  ])("the range %s is known to the %s", (text, precision, from, to, iso) => {
    const reading = readDate(text, "@", context);
    const date = reading.kind === "value" ? reading.value : null;
    expect(date && { ...date, from: isoOf(date.from), to: isoOf(date.to) }).toEqual({
      precision,
      from,
      to,
      iso,
    });
  });

  test("the number 2011.1 may be October, so its days run until then", () => {
    const reading = readDate(2011.1, "General", context);
    expect(reading.kind === "value" && isoOf(reading.value.to)).toBe("2011-10-31");
  });

  test("a workbook that counts from 1904", () => {
    expect(isoOrKind(readDate(45363 - 1462, "yyyy-mm-dd", { date1904: true }))).toBe("2024-03-12");
    expect(isoOrKind(readDate(45363 - 1462, "General", { date1904: true }))).toBe("2024-03-12");
    expect(isoOrKind(readDate("2024.3.12", "General", { date1904: true }))).toBe("2024-03-12");
  });

  test("a two-digit year without an assessed year beside it is ambiguous", () => {
    expect(readDate("10.12.11", "@", { date1904: false }).kind).toBe("ambiguous");
    expect(isoOrKind(readDate("10.12.11", "@", { date1904: false, year: 2010 }))).toBe("2010-12-11");
    expect(isoOrKind(readDate("24.5.3", "@", { date1904: false }))).toBe("2024-05-03");
  });
});

describe("readYear", () => {
  test.each<[CellValue, number]>([
    [2023, 2023],
    ["2023", 2023],
    ["2023年", 2023],
    ["2023年度", 2023],
    ["２０２３年度", 2023],
    ["二〇二三", 2023],
    ["二〇二三年度", 2023],
    ["23年度", 2023],
    ["2022-2023", 2023],
    ["2022—2023年度", 2023],
    ["2021-23年", 2023],
    ["2022、2023年度", 2023],
    ["2023年度工作", 2023],
    ["2023年5月", 2023],
  ])("%p is %i", (value, year) => {
    expect(readYear(value)).toMatchObject({ kind: "value", value: year });
  });
  test.each<[CellValue, string]>([
    ["", "blank"],
    ["/", "not-applicable"],
    ["上年度", "ambiguous"],
    ["待定", "unreadable"],
    [23, "unreadable"],
    [true, "unreadable"],
  ])("%p is %s", (value, kind) => {
    expect(readYear(value).kind).toBe(kind);
  });
});
