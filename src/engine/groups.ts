import type { Entry } from "../domain/entry";
import { eventOfTitleKey, foldName } from "../domain/text";
import { yearOf } from "./cycles";
import type { AwardState, DeductionState, EntryState } from "./states";

/** Entries by key, in the order of the entries; an empty key belongs to no group, and a group has at least two members. */
function groupBy<E>(entries: readonly E[], keyOf: (entry: E) => string): readonly (readonly E[])[] {
  const first = new Map<string, E>();
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === "") continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, entry);
    else (groups.get(key) ?? groups.set(key, [earlier]).get(key))?.push(entry);
  }
  return [...groups.values()];
}

/**
 * Members joined by any of their keys: a joins b by date and issuer, b joins c by 文号, so all three are one. Linear in
 * the number of keys (union by smaller index, paths halved).
 */
function joinBy<E>(
  members: readonly E[],
  keysOf: (member: E) => readonly string[],
): readonly (readonly E[])[] {
  const parent = members.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  const owner = new Map<string, number>();
  members.forEach((member, index) => {
    for (const key of keysOf(member)) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, index);
      else parent[Math.max(rootOf(index), rootOf(other))] = Math.min(rootOf(index), rootOf(other));
    }
  });
  const joined = new Map<number, E[]>();
  members.forEach((member, index) => {
    const list = joined.get(rootOf(index));
    if (list === undefined) joined.set(rootOf(index), [member]);
    else list.push(member);
  });
  return [...joined.values()].filter((list) => list.length > 1);
}

/** What is compared beside the title: date and issuer, or 文号 (domain B and C6). */
function occasionKeys(entry: Entry, who: string): readonly string[] {
  const { date, documentNumber } = entry.fact;
  const day = entry.date?.iso ?? foldName(date.raw);
  const byDate = `${who}|${day}|${entry.kind === "award" ? entry.issuerKey : foldName(entry.fact.authority.raw)}`;
  const number = documentNumber.reading;
  return number.kind === "value" ? [byDate, `${who}|№${foldName(number.value)}`] : [byDate];
}

/** Entries that share a title: the blocks within which duplicates and rival claims are searched. */
export function titleBlocks<E extends EntryState>(entries: readonly E[]): readonly (readonly E[])[] {
  return groupBy(entries, (entry) => entry.titleKey);
}

/** Rows of one block that are the same for one unit. */
export function duplicateGroups<E extends EntryState>(
  blocks: readonly (readonly E[])[],
): readonly (readonly E[])[] {
  return blocks.flatMap((block) => joinBy(block, (entry) => occasionKeys(entry, entry.unit)));
}

/** The same award, whoever claims it; only groups with more than one unit. */
export function claimGroups(blocks: readonly (readonly AwardState[])[]): readonly (readonly AwardState[])[] {
  const groups = blocks.flatMap((block) => joinBy(block, (entry) => occasionKeys(entry, "")));
  return groups.filter((group) => group.some((award) => award.unit !== group[0]?.unit));
}

/** The event without a leading year that only repeats the work year, which is compared by itself. */
function eventKey(titleKey: string, workYear: number | null): string {
  const event = eventOfTitleKey(titleKey);
  const year = String(workYear);
  if (!event.startsWith(year)) return event;
  return event.slice(year.length + (event[year.length] === "年" ? 1 : 0));
}

/** Awards of one unit for one event in one work year. */
export function eventGroups(awards: readonly AwardState[]): readonly (readonly AwardState[])[] {
  return groupBy(awards, (award) => {
    const workYear = award.workYear ?? yearOf(award.date);
    const event = eventKey(award.titleKey, workYear);
    return event === "" ? "" : `${award.unit}|${workYear}|${event}`;
  });
}

/** Deductions that share a sheet and a column: signs are compared within one table. */
export function deductionTables(
  deductions: readonly DeductionState[],
): readonly (readonly DeductionState[])[] {
  return groupBy(
    deductions,
    ({ fact }) => `${fact.sheet}|${/[A-Z]+/.exec(fact.points.cell ?? "")?.[0] ?? ""}`,
  );
}

/** All entries of each unit, also of a unit with only one. */
export function unitGroups<E extends EntryState>(entries: readonly E[]): readonly (readonly E[])[] {
  const units = new Map<string, E[]>();
  for (const entry of entries) {
    const list = units.get(entry.unit);
    if (list === undefined) units.set(entry.unit, [entry]);
    else list.push(entry);
  }
  return [...units.values()];
}
