import type { IssuerClass } from "../domain/bodies";
import { dayOf } from "../domain/calendar";
import type { DateValue, Day } from "../domain/readings";
import type { Body, Month } from "./body";

/** A body signs under its old name until the new one is at work: months after a reform in which both names pass. */
const transition = 6;

/** First day of a month, moved by a number of months. */
export function firstDayOf(month: Month, moved = 0): Day {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const months = year * 12 + number - 1 + moved;
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** True when some day that the date may be lies in the years of the name. */
export function isInUse(body: Body, date: DateValue): boolean {
  const begins = body.validFrom === undefined ? -Infinity : firstDayOf(body.validFrom);
  const ends = body.validTo === undefined ? Infinity : firstDayOf(body.validTo, transition);
  return date.to >= begins && date.from < ends;
}

/** Of bodies that share a writing the one in use on the date; of several the last, as without a date. */
export function bodyAt(bodies: readonly Body[], date: DateValue | null): Body | undefined {
  const inUse = date === null ? [] : bodies.filter((body) => isInUse(body, date));
  return (inUse.length > 0 ? inUse : bodies).at(-1);
}

/** Class of a name on a date. Where it depends on a date that is not known, the class that is 待核 stands. */
export function classAt(body: Body, date: DateValue | null): IssuerClass {
  if (body.changes === undefined) return body.class;
  const from = date === null ? -Infinity : date.from;
  const to = date === null ? Infinity : date.to;
  const classes = new Set<IssuerClass>();
  let start = -Infinity;
  let current = body.class;
  for (const change of [...body.changes, null]) {
    const end = change === null ? Infinity : firstDayOf(change.from);
    if (to >= start && from < end) classes.add(current);
    if (change === null) break;
    start = end;
    current = change.class;
  }
  return classes.has("national-bureau") ? "national-bureau" : ([...classes][0] ?? current);
}

/** The name in use on the date for a body whose name is outside its years; null when it is not, or nothing is known. */
export function nameInUse(
  body: Body,
  date: DateValue,
  lookup: (name: string) => Body | undefined,
  predecessors: (name: string) => readonly Body[],
): string | null {
  if (isInUse(body, date)) return null;
  const isTooLate = body.validTo !== undefined && date.from >= firstDayOf(body.validTo, transition);
  const seen = new Set<Body>([body]);
  let front: readonly Body[] = [body];
  while (front.length > 0) {
    const next = front.flatMap((each) =>
      isTooLate
        ? (each.successors ?? []).map(lookup).filter((found) => found !== undefined)
        : predecessors(each.name),
    );
    const found = next.find((each) => isInUse(each, date));
    if (found !== undefined) return found.name;
    front = next.filter((each) => !seen.has(each));
    for (const each of front) seen.add(each);
  }
  return null;
}
