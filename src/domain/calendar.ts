import type { DateValue, Day } from "./readings";

/** Days from 1899-12-30, Excel's day 0 after February 1900, to 1970-01-01. */
const epoch = 25569;
const millisecondsPerDay = 86_400_000;

/** Day number of a date that exists. Computed in UTC only: a local time zone would move days. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + epoch;
}

/** YYYY-MM-DD */
export function isoOf(day: Day): string {
  return new Date((day - epoch) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Days of a month, 1 … 12. */
function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** True for a day that the calendar has, in a year that an office may write. */
export function isDate(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** A known day. */
export function dayValue(day: Day): DateValue {
  return { precision: "day", from: day, to: day, iso: isoOf(day) };
}

/** Some day of a month. */
export function monthValue(year: number, month: number): DateValue {
  const from = dayOf(year, month, 1);
  return { precision: "month", from, to: from + daysInMonth(year, month) - 1, iso: isoOf(from).slice(0, 7) };
}

/** Some day of a year. */
export function yearValue(year: number): DateValue {
  return {
    precision: "year",
    from: dayOf(year, 1, 1),
    to: dayOf(year, 12, 31),
    iso: String(year).padStart(4, "0"),
  };
}

/** Some day from the first date to the last: as precise as the month, else the (last) year, that holds both. */
export function rangeValue(first: DateValue, last: DateValue): DateValue {
  const isoFrom = isoOf(first.from);
  const isoTo = isoOf(last.to);
  if (isoFrom === isoTo) return dayValue(first.from);
  const inOneMonth = isoFrom.slice(0, 7) === isoTo.slice(0, 7);
  const iso = inOneMonth ? isoTo.slice(0, 7) : isoTo.slice(0, 4);
  return { precision: inOneMonth ? "month" : "year", from: first.from, to: last.to, iso };
}
