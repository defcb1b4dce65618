import type { Finding, Severity } from "../../domain/finding";

/** Which findings are shown; null and the empty text let all through. */
export interface ProblemFilter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
  readonly unit: string | null;
  /** Words that must all stand in the message, the unit, the cell or the clause. */
  readonly text: string;
}

export const noFilter: ProblemFilter = { severity: null, sheet: null, unit: null, text: "" };

/** The parts of a filter that are chosen from a list. */
type Facet = "sheet" | "unit";

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

type Test = (finding: Finding) => boolean;

/** Findings never change, so that each is folded once however many letters are typed. */
const folded = new WeakMap<Finding, string>();

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function wordsOf(finding: Finding): string {
  const known = folded.get(finding);
  if (known !== undefined) return known;
  const { message, unit, sheet, cell, clause } = finding;
  const words = fold([message, unit ?? "", `${sheet}!${cell ?? ""}`, clause].join("\n"));
  folded.set(finding, words);
  return words;
}

/** True for a finding that passes the filter. */
export function passing(filter: ProblemFilter): Test {
  const { severity, sheet, unit } = filter;
  const wanted = fold(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return (finding) =>
    (severity === null || finding.severity === severity) &&
    (sheet === null || finding.sheet === sheet) &&
    (unit === null || finding.unit === unit) &&
    (wanted.length === 0 || wanted.every((word) => wordsOf(finding).includes(word)));
}

/** What may be chosen, with how many findings it would show under the rest of the filter; most first. */
export function facetsOf(findings: readonly Finding[], filter: ProblemFilter): Facets {
  return { sheet: valuesOf(findings, filter, "sheet"), unit: valuesOf(findings, filter, "unit") };
}

function valuesOf(findings: readonly Finding[], filter: ProblemFilter, facet: Facet): readonly FacetValue[] {
  const passes = passing({ ...filter, [facet]: null });
  const chosen = filter[facet];
  // What is chosen stays in sight, even if nothing passes the rest.
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const finding of findings) {
    const value = finding[facet];
    if (value !== null && passes(finding)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort(moreFirst);
}

function moreFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
