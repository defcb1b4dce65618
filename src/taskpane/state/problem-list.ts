import type { Finding, Severity } from "../../domain/finding";
import type { RuleId } from "../../domain/rule-ids";
import { facetsOf, keyOf, noFilter, passing } from "./problem-filter";
import type { Facets, Ignored, ProblemFilter } from "./problem-filter";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings of one rule; `items` are their places in the result. */
export interface ProblemGroup {
  readonly rule: RuleId;
  /** The gravest among its findings. */
  readonly severity: Severity;
  readonly items: readonly number[];
  readonly undetermined: number;
}

/** What is shown of the findings, and which of them is being looked at. Findings are named by their place in the result. */
export interface ProblemList {
  readonly filter: ProblemFilter;
  /** What the person has set aside, by key. */
  readonly ignored: Ignored;
  readonly ignoredCount: number;
  /** Of all findings that are not set aside, whatever the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly facets: Facets;
  /** Of the findings that pass the filter: gravest first, then the most frequent rule. */
  readonly groups: readonly ProblemGroup[];
  readonly open: readonly RuleId[];
  readonly current: number | null;
}

/** Up to here the whole list fits on two screens, so that nothing is folded. */
const fewFindings = 20;

export const noProblems: ProblemList = {
  filter: noFilter,
  ignored: new Set(),
  ignoredCount: 0,
  counts: { error: 0, warning: 0, info: 0 },
  facets: { rule: [], sheet: [], unit: [] },
  groups: [],
  open: [],
  current: null,
};

/** How many findings the list holds under its filter. */
export function problemCount(list: ProblemList): number {
  return list.groups.reduce((sum, group) => sum + group.items.length, 0);
}

/** One line of the list: the title of a rule, or one of its findings where it is unfolded. */
export type ProblemRow =
  | { readonly kind: "group"; readonly group: ProblemGroup }
  | { readonly kind: "problem"; readonly group: ProblemGroup; readonly index: number };

/** The lines of the list from top to bottom. */
export function problemRows({ groups, open }: Pick<ProblemList, "groups" | "open">): readonly ProblemRow[] {
  const unfolded = new Set(open);
  return groups.flatMap((group) => [
    { kind: "group", group } as const,
    ...(unfolded.has(group.rule)
      ? group.items.map((index) => ({ kind: "problem", group, index }) as const)
      : []),
  ]);
}

/** The 1-based place of the current finding in reading order; 0 when there is none. */
export function currentPlace(list: ProblemList): number {
  if (list.current === null) return 0;
  return order(list).indexOf(list.current) + 1;
}

/** The list of a fresh result. What a person had filtered and unfolded before stays so where it still exists. */
export function listProblems(findings: readonly Finding[], before: ProblemList = noProblems): ProblemList {
  const { ignored } = before;
  const filter = findings.some(passing(before.filter, ignored)) ? before.filter : noFilter;
  const groups = groupFindings(findings, filter, ignored);
  const kept = before.open.filter((rule) => groups.some((group) => group.rule === rule));
  const open = kept.length > 0 ? kept : openAtFirst(groups);
  const facets = facetsOf(findings, filter, ignored);
  return { filter, ignored, ...countsOf(findings, ignored), facets, groups, open, current: null };
}

/** The list after edits: the current finding stays the current one if it is still there. */
export function followProblems(
  findings: readonly Finding[],
  before: readonly Finding[],
  list: ProblemList,
): ProblemList {
  const followed = listProblems(findings, list);
  const was = list.current === null ? undefined : before[list.current];
  const now = was === undefined ? -1 : findings.findIndex((each) => isSame(each, was));
  return now === -1 ? followed : showProblem(followed, now);
}

function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell;
}

/** Shows only what passes; the parts of the filter that are left out stay as they are. */
export function filterProblems(
  list: ProblemList,
  findings: readonly Finding[],
  change: Partial<ProblemFilter>,
): ProblemList {
  const filter = { ...list.filter, ...change };
  const groups = groupFindings(findings, filter, list.ignored);
  const isOpen = groups.some((group) => list.open.includes(group.rule));
  const open = isOpen ? list.open : openAtFirst(groups);
  const isCurrentShown = groups.some((group) => list.current !== null && group.items.includes(list.current));
  const current = isCurrentShown ? list.current : null;
  const facets = facetsOf(findings, filter, list.ignored);
  return { ...list, filter, facets, groups, open, current };
}

/** Sets other findings aside; the filter stays, unless it would show what is empty now. */
export function ignoreProblems(
  list: ProblemList,
  findings: readonly Finding[],
  ignored: Ignored,
): ProblemList {
  const isSame = ignored.size === list.ignored.size && [...ignored].every((key) => list.ignored.has(key));
  if (isSame) return list;
  const counts = countsOf(findings, ignored);
  const isIgnored = list.filter.isIgnored && counts.ignoredCount > 0;
  return filterProblems({ ...list, ignored, ...counts }, findings, { isIgnored });
}

/** The keys of what is set aside, with some more or fewer; those of findings that are gone are dropped. */
export function ignoredWith(
  { ignored }: ProblemList,
  findings: readonly Finding[],
  changed: ReadonlySet<number>,
  isIgnored: boolean,
): readonly string[] {
  const isAside = (finding: Finding, index: number): boolean =>
    changed.has(index) ? isIgnored : ignored.has(keyOf(finding));
  return [...new Set(findings.filter(isAside).map(keyOf))];
}

/** Makes a finding the current one, and unfolds its group. */
export function showProblem(list: ProblemList, index: number): ProblemList {
  const group = list.groups.find(({ items }) => items.includes(index));
  if (group === undefined) return list;
  const open = list.open.includes(group.rule) ? list.open : [...list.open, group.rule];
  return { ...list, current: index, open };
}

/** The finding after (1) or before (-1) the current one, round the ends; null when the list is empty. */
export function neighbour(list: ProblemList, step: 1 | -1): number | null {
  const all = order(list);
  if (all.length === 0) return null;
  const at = list.current === null ? -1 : all.indexOf(list.current);
  const start = at === -1 && step === -1 ? 0 : at;
  return all[(start + step + all.length) % all.length] ?? null;
}

function order(list: ProblemList): readonly number[] {
  return list.groups.flatMap(({ items }) => items);
}

function openAtFirst(groups: readonly ProblemGroup[]): readonly RuleId[] {
  const total = groups.reduce((sum, group) => sum + group.items.length, 0);
  return (total <= fewFindings ? groups : groups.slice(0, 1)).map(({ rule }) => rule);
}

function countsOf(
  findings: readonly Finding[],
  ignored: Ignored,
): Pick<ProblemList, "counts" | "ignoredCount"> {
  const counts = { error: 0, warning: 0, info: 0 };
  const passes = passing(noFilter, ignored);
  for (const finding of findings) if (passes(finding)) counts[finding.severity] += 1;
  const present = counts.error + counts.warning + counts.info;
  return { counts, ignoredCount: findings.length - present };
}

function groupFindings(
  findings: readonly Finding[],
  filter: ProblemFilter,
  ignored: Ignored,
): readonly ProblemGroup[] {
  const passes = passing(filter, ignored);
  const byRule = new Map<RuleId, number[]>();
  findings.forEach((finding, index) => {
    if (!passes(finding)) return;
    const { rule } = finding;
    const items = byRule.get(rule);
    if (items === undefined) byRule.set(rule, [index]);
    else items.push(index);
  });
  return [...byRule].map(([rule, items]) => groupOf(rule, items, findings)).sort(graverFirst);
}

function groupOf(rule: RuleId, items: readonly number[], findings: readonly Finding[]): ProblemGroup {
  const present = new Set(items.map((index) => findings[index]?.severity));
  const undetermined = items.filter((index) => findings[index]?.verdict === "undetermined").length;
  return { rule, severity: severities.find((one) => present.has(one)) ?? "info", items, undetermined };
}

function graverFirst(a: ProblemGroup, b: ProblemGroup): number {
  const gravity = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return gravity || b.items.length - a.items.length || (a.rule < b.rule ? -1 : 1);
}
