import type { Finding, Severity } from "../../domain/finding";
import type { RuleId } from "../../domain/rule-ids";
import { facetsOf, noFilter, passing } from "./problem-filter";
import type { Facets, ProblemFilter } from "./problem-filter";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings of one rule; `items` are their places in the result. */
export interface ProblemGroup {
  readonly rule: RuleId;
  /** The gravest among its findings. */
  readonly severity: Severity;
  readonly items: readonly number[];
  readonly undetermined: number;
}

/** From the place `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is shown of the findings, and which of them is being looked at. Findings are named by their place in the result. */
export interface ProblemList {
  readonly filter: ProblemFilter;
  /** Of all findings, whatever the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly facets: Facets;
  /** Of the findings that pass the filter: gravest first, then the most frequent rule. */
  readonly groups: readonly ProblemGroup[];
  readonly open: readonly RuleId[];
  /** Which of a rule's findings are drawn, where it is not the first page. */
  readonly shown: Readonly<Partial<Record<RuleId, Span>>>;
  readonly current: number | null;
}

/** Findings drawn at a time: drawing tens of thousands of rows would freeze the pane. */
export const pageSize = 100;
/** Up to here the whole list fits on two screens, so that nothing is folded. */
const fewFindings = 20;

export const noProblems: ProblemList = {
  filter: noFilter,
  counts: { error: 0, warning: 0, info: 0 },
  facets: { sheet: [], unit: [] },
  groups: [],
  open: [],
  shown: {},
  current: null,
};

/** How many findings the list holds under its filter. */
export function problemCount(list: ProblemList): number {
  return list.groups.reduce((sum, group) => sum + group.items.length, 0);
}

/** Which places of a group are drawn. */
export function shownSpan(list: ProblemList, group: ProblemGroup): Span {
  const { from, to } = list.shown[group.rule] ?? { from: 0, to: pageSize };
  return { from, to: Math.min(to, group.items.length) };
}

/** The 1-based place of the current finding in reading order; 0 when there is none. */
export function currentPlace(list: ProblemList): number {
  if (list.current === null) return 0;
  return order(list).indexOf(list.current) + 1;
}

/** The list of a fresh result. What a person had filtered and unfolded before stays so where it still exists. */
export function listProblems(findings: readonly Finding[], before: ProblemList = noProblems): ProblemList {
  const counts = countSeverities(findings);
  const filter = findings.some(passing(before.filter)) ? before.filter : noFilter;
  const groups = groupFindings(findings, filter);
  const kept = before.open.filter((rule) => groups.some((group) => group.rule === rule));
  const open = kept.length > 0 ? kept : openAtFirst(groups);
  return { filter, counts, facets: facetsOf(findings, filter), groups, open, shown: {}, current: null };
}

/** The list after edits: what was shown stays shown, and the current finding stays the current one if it is still there. */
export function followProblems(
  findings: readonly Finding[],
  before: readonly Finding[],
  list: ProblemList,
): ProblemList {
  const followed = listProblems(findings, list);
  const was = list.current === null ? undefined : before[list.current];
  const now = was === undefined ? -1 : findings.findIndex((each) => isSame(each, was));
  const kept = { ...followed, shown: list.shown };
  return now === -1 ? kept : showProblem(kept, now);
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
  const groups = groupFindings(findings, filter);
  const isOpen = groups.some((group) => list.open.includes(group.rule));
  const open = isOpen ? list.open : openAtFirst(groups);
  const isCurrentShown = groups.some((group) => list.current !== null && group.items.includes(list.current));
  const current = isCurrentShown ? list.current : null;
  return { ...list, filter, facets: facetsOf(findings, filter), groups, open, shown: {}, current };
}

/** Makes a finding the current one, unfolds its group and draws the page on which it stands. */
export function showProblem(list: ProblemList, index: number): ProblemList {
  const group = list.groups.find(({ items }) => items.includes(index));
  if (group === undefined) return list;
  const place = group.items.indexOf(index);
  const span = shownSpan(list, group);
  const from = Math.floor(place / pageSize) * pageSize;
  const isDrawn = place >= span.from && place < span.to;
  return {
    ...list,
    current: index,
    open: list.open.includes(group.rule) ? list.open : [...list.open, group.rule],
    shown: isDrawn ? list.shown : { ...list.shown, [group.rule]: { from, to: from + pageSize } },
  };
}

/** The finding after (1) or before (-1) the current one, round the ends; null when the list is empty. */
export function neighbour(list: ProblemList, step: 1 | -1): number | null {
  const all = order(list);
  if (all.length === 0) return null;
  const at = list.current === null ? -1 : all.indexOf(list.current);
  const start = at === -1 && step === -1 ? 0 : at;
  return all[(start + step + all.length) % all.length] ?? null;
}

/** Draws one page more of a group's findings, before (-1) or after (1) those that are drawn. */
export function showMore(list: ProblemList, group: ProblemGroup, side: 1 | -1): ProblemList {
  const { from, to } = shownSpan(list, group);
  const span = side === 1 ? { from, to: to + pageSize } : { from: Math.max(0, from - pageSize), to };
  return { ...list, shown: { ...list.shown, [group.rule]: span } };
}

function order(list: ProblemList): readonly number[] {
  return list.groups.flatMap(({ items }) => items);
}

function openAtFirst(groups: readonly ProblemGroup[]): readonly RuleId[] {
  const total = groups.reduce((sum, group) => sum + group.items.length, 0);
  return (total <= fewFindings ? groups : groups.slice(0, 1)).map(({ rule }) => rule);
}

function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function groupFindings(findings: readonly Finding[], filter: ProblemFilter): readonly ProblemGroup[] {
  const passes = passing(filter);
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
