import type { WaivedPlace } from "../domain/award-result";
import type { Rule } from "../domain/rule";
import { isReasoned, type Waiver } from "../domain/waiver";
import { foldName, foldTitle } from "../domain/text";
import type { EntryState } from "./states";

/** A 人工认定 and where it has set a judgement aside so far. */
export interface WaiverState {
  readonly waiver: Waiver;
  readonly places: WaivedPlace[];
}

/** The 人工认定 of a sheet, by the subject they name. */
export interface WaiverBook {
  readonly all: readonly WaiverState[];
  /** The one that sets a rule's judgement on an entry aside; undefined when none does. */
  find(rule: Rule, entry: EntryState): WaiverState | undefined;
  /** The same for a table that is no ledger: by unit and by the name of the line or indicator. */
  findBy(rule: Rule, unit: string, title: string): WaiverState | undefined;
}

const subject = (unit: string, title: string): string => `${foldName(unit)}|${title}`;

export function waiverBook(waivers: readonly Waiver[]): WaiverBook {
  const all: readonly WaiverState[] = waivers.map((waiver) => ({ waiver, places: [] }));
  const bySubject = new Map<string, WaiverState[]>();
  for (const state of all) {
    if (!isReasoned(state.waiver)) continue;
    const key = subject(state.waiver.unit, foldTitle(state.waiver.title));
    bySubject.set(key, [...(bySubject.get(key) ?? []), state]);
  }
  return {
    all,
    find(rule, entry) {
      if (bySubject.size === 0) return undefined;
      const candidates = bySubject.get(subject(entry.unit, entry.titleKey));
      return candidates?.find(
        ({ waiver }) =>
          waiver.rule === rule.id && (waiver.date === null || waiver.date === (entry.date?.iso ?? null)),
      );
    },
    findBy(rule, unit, title) {
      if (bySubject.size === 0) return undefined;
      return bySubject.get(subject(unit, foldTitle(title)))?.find(({ waiver }) => waiver.rule === rule.id);
    },
  };
}
