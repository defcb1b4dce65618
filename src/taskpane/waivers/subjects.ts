import type { CheckResult } from "../../app/check-result";
import { cellPosition } from "../../domain/address";
import type { Finding } from "../../domain/finding";
import { needsLevel, type Decision } from "../../domain/waiver";

/** What a 人工认定 is about. */
export type Subject = Pick<Decision, "rule" | "unit" | "title" | "date">;

type Entry = Omit<Subject, "rule"> & { readonly sheet: string; readonly row: number };
type Entries = Pick<CheckResult, "awards" | "deductions">;

function* entriesOf({ awards, deductions }: Entries): Generator<Entry> {
  yield* awards;
  for (const { matter, ...entry } of deductions) yield { ...entry, title: matter };
}

const placeOf = ({ sheet, row }: Pick<Entry, "sheet" | "row">): string => `${row}\n${sheet}`;

/** The place of the entry on whose row a finding stands. */
function placeOfFinding({ sheet, cell }: Finding): string | null {
  return cell === null ? null : placeOf({ sheet, row: cellPosition(cell).row + 1 });
}

/** True for a finding on the row of an award or deduction. */
export function hasSubject(result: Entries | null, { sheet, cell }: Finding): boolean {
  if (result === null || cell === null) return false;
  const row = cellPosition(cell).row + 1;
  const isHere = (entry: Pick<Entry, "sheet" | "row">): boolean => entry.row === row && entry.sheet === sheet;
  return result.awards.some(isHere) || result.deductions.some(isHere);
}

/** The subjects of findings, each once; findings on no award or deduction have none. */
export function subjectsOf(result: Entries, findings: readonly Finding[]): readonly Subject[] {
  if (findings.length === 0) return [];
  const wanted = new Set(findings.map(placeOfFinding));
  const entries = new Map<string, Entry[]>();
  for (const entry of entriesOf(result)) {
    const place = placeOf(entry);
    if (wanted.has(place)) entries.set(place, [...(entries.get(place) ?? []), entry]);
  }
  const subjects = findings.flatMap((finding) =>
    (entries.get(placeOfFinding(finding) ?? "") ?? [])
      // A row that names several units has one entry for each.
      .filter(({ unit }) => finding.unit === null || finding.unit === unit)
      .map(({ unit, title, date }): Subject => ({ rule: finding.rule, unit, title, date })),
  );
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}

/** True where an award can only be counted at a level that a person gives. */
export function asksLevel(subjects: readonly Subject[]): boolean {
  return subjects.some(({ rule }) => needsLevel({ rule, verdict: null }));
}
