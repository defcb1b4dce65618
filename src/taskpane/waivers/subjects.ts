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

type Row = Pick<Entry, "sheet" | "row">;

const placeOf = ({ sheet, row }: Row): string => `${row}\n${sheet}`;
const isSame = (a: Row, b: Row): boolean => a.row === b.row && a.sheet === b.sheet;

/** The row on which a finding stands; null for one on the whole sheet. */
function rowOf({ sheet, cell }: Finding): Row | null {
  return cell === null ? null : { sheet, row: cellPosition(cell).row + 1 };
}

function placeOfFinding(finding: Finding): string | null {
  const row = rowOf(finding);
  return row && placeOf(row);
}

/** True for a finding on the row of an entry that concerns its unit. A row that names several has an entry for each. */
export function concerns(finding: Finding, entry: Row & Pick<Entry, "unit">): boolean {
  const row = finding.sheet === entry.sheet ? rowOf(finding) : null;
  return row !== null && isSame(row, entry) && isOfUnit(finding, entry);
}

function isOfUnit({ unit }: Finding, entry: Pick<Entry, "unit">): boolean {
  return unit === null || unit === entry.unit;
}

/** True for a finding on the row of an award or deduction. */
export function hasSubject(result: Entries | null, finding: Finding): boolean {
  const row = rowOf(finding);
  if (result === null || row === null) return false;
  const isHere = (entry: Row): boolean => isSame(entry, row);
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
      .filter((entry) => isOfUnit(finding, entry))
      .map(({ unit, title, date }): Subject => ({ rule: finding.rule, unit, title, date })),
  );
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject), subject])).values()];
}

/** True where an award can only be counted at a level that a person gives. */
export function asksLevel(subjects: readonly Subject[]): boolean {
  return subjects.some(({ rule }) => needsLevel({ rule, verdict: null }));
}
