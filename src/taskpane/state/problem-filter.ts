import type { Finding, Severity } from "../../domain/finding";
import type { RuleId } from "../../domain/rule-ids";

/** Which findings are shown; null and the empty text let all through. */
export interface ProblemFilter {
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
  readonly sheet: string | null;
  readonly unit: string | null;
  /** Words that must all stand in the message, the unit, the cell or the clause, or name the rule, unit or sheet. */
  readonly text: string;
  /** The rules, units and sheets that a word of the text names otherwise: by a title, or by the initials of its pinyin. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Shows what the person has set aside, and nothing else. */
  readonly isIgnored: boolean;
}

export const noFilter: ProblemFilter = {
  severity: null,
  rule: null,
  sheet: null,
  unit: null,
  text: "",
  names: {},
  isIgnored: false,
};

/** The parts of a filter that are chosen from a list. */
export type Facet = "rule" | "sheet" | "unit";

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

type Test = (finding: Finding) => boolean;

/** Findings that a person has set aside, by their keys. */
export type Ignored = ReadonlySet<string>;

/** What a finding is known by from check to check: as soon as its place or its words change it is another one. */
export function keyOf({ rule, sheet, cell, message }: Finding): string {
  return `${rule} ${sheet}!${cell ?? ""} ${message}`;
}

/** Findings never change, so that each is folded once however many letters are typed. */
const folded = new WeakMap<Finding, string>();

export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a text that is searched for. */
export function searchWords(text: string): readonly string[] {
  return fold(text)
    .split(/\s+/u)
    .filter((word) => word !== "");
}

function textOf(finding: Finding): string {
  const known = folded.get(finding);
  if (known !== undefined) return known;
  const { message, unit, sheet, cell, clause } = finding;
  const text = fold([message, unit ?? "", `${sheet}!${cell ?? ""}`, clause].join("\n"));
  folded.set(finding, text);
  return text;
}

/** True for a finding that the person has set aside. */
function ignoring(ignored: Ignored): Test {
  return ignored.size === 0 ? () => false : (finding) => ignored.has(keyOf(finding));
}

/** True for a finding that passes the filter. */
export function passing(filter: ProblemFilter, ignored: Ignored = new Set()): Test {
  const { severity, rule, sheet, unit, isIgnored } = filter;
  if (!isNarrow(filter) && !isIgnored && ignored.size === 0) return () => true;
  const isAside = ignoring(ignored);
  const wanted = searchWords(filter.text).map((word) => ({ word, names: new Set(filter.names[word] ?? []) }));
  return (finding) =>
    isAside(finding) === isIgnored &&
    (severity === null || finding.severity === severity) &&
    (rule === null || finding.rule === rule) &&
    (sheet === null || finding.sheet === sheet) &&
    (unit === null || finding.unit === unit) &&
    wanted.every(
      ({ word, names }) =>
        textOf(finding).includes(word) ||
        [finding.rule, finding.sheet, finding.unit ?? ""].some((name) => names.has(name)),
    );
}

/** True where a filter hides something. */
export function isNarrow({ severity, rule, sheet, unit, text }: ProblemFilter): boolean {
  return [severity, rule, sheet, unit].some((part) => part !== null) || text !== "";
}

/**
 * What may be chosen, with how many findings it would show under the rest of the filter; most first. One pass: a finding
 * that only the choice of one facet hides counts for that facet alone.
 */
export function facetsOf(findings: readonly Finding[], filter: ProblemFilter, ignored?: Ignored): Facets {
  const { rule, sheet, unit } = filter;
  const passes = passing({ ...filter, rule: null, sheet: null, unit: null }, ignored);
  const counts = { rule: countsFor(rule), sheet: countsFor(sheet), unit: countsFor(unit) };
  for (const finding of findings) {
    if (!passes(finding)) continue;
    const isOff = {
      rule: rule !== null && finding.rule !== rule,
      sheet: sheet !== null && finding.sheet !== sheet,
      unit: unit !== null && finding.unit !== unit,
    };
    if (!isOff.sheet && !isOff.unit) count(counts.rule, finding.rule);
    if (!isOff.rule && !isOff.unit) count(counts.sheet, finding.sheet);
    if (!isOff.rule && !isOff.sheet && finding.unit !== null) count(counts.unit, finding.unit);
  }
  return { rule: valuesOf(counts.rule), sheet: valuesOf(counts.sheet), unit: valuesOf(counts.unit) };
}

/** What is chosen stays in sight, even if nothing passes the rest. */
function countsFor(chosen: string | null): Map<string, number> {
  return new Map(chosen === null ? [] : [[chosen, 0]]);
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function valuesOf(counts: ReadonlyMap<string, number>): readonly FacetValue[] {
  return [...counts].map(([value, number]) => ({ value, count: number })).sort(moreFirst);
}

function moreFirst(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
