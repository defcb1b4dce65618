import type { Finding, Severity } from "../../domain/finding";
import type { RuleId } from "../../domain/rule-ids";

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
  readonly filter: Severity | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Of the findings that pass the filter: gravest first, then the most frequent rule. */
  readonly groups: readonly ProblemGroup[];
  readonly open: readonly RuleId[];
  /** How many findings of a rule are drawn, where it is more than one page. */
  readonly shown: Readonly<Partial<Record<RuleId, number>>>;
  readonly current: number | null;
}

/** Findings drawn at a time: drawing tens of thousands of rows would freeze the pane. */
export const pageSize = 100;
/** Up to here the whole list fits on two screens, so that nothing is folded. */
const fewFindings = 20;

export const noProblems: ProblemList = {
  filter: null,
  counts: { error: 0, warning: 0, info: 0 },
  groups: [],
  open: [],
  shown: {},
  current: null,
};

/** How many findings the list holds under its filter. */
export function problemCount(list: ProblemList): number {
  return list.groups.reduce((sum, group) => sum + group.items.length, 0);
}

/** How many findings of a group are drawn. */
export function shownCount(list: ProblemList, group: ProblemGroup): number {
  return Math.min(list.shown[group.rule] ?? pageSize, group.items.length);
}

/** The 1-based place of the current finding in reading order; 0 when there is none. */
export function currentPlace(list: ProblemList): number {
  if (list.current === null) return 0;
  return order(list).indexOf(list.current) + 1;
}

/** The list of a fresh result. What a person had filtered and unfolded before stays so where it still exists. */
export function listProblems(findings: readonly Finding[], before: ProblemList = noProblems): ProblemList {
  const counts = countSeverities(findings);
  const filter = before.filter !== null && counts[before.filter] > 0 ? before.filter : null;
  const groups = groupFindings(findings, filter);
  const kept = before.open.filter((rule) => groups.some((group) => group.rule === rule));
  const open = kept.length > 0 ? kept : openAtFirst(groups);
  return { filter, counts, groups, open, shown: {}, current: null };
}

/** Shows one severity only, or all with null. */
export function filterProblems(
  list: ProblemList,
  findings: readonly Finding[],
  filter: Severity | null,
): ProblemList {
  const groups = groupFindings(findings, filter);
  const isOpen = groups.some((group) => list.open.includes(group.rule));
  const open = isOpen ? list.open : openAtFirst(groups);
  const isCurrentShown = groups.some((group) => list.current !== null && group.items.includes(list.current));
  return { ...list, filter, groups, open, shown: {}, current: isCurrentShown ? list.current : null };
}

/** Makes a finding the current one, unfolds its group and draws as many pages as reach to it. */
export function showProblem(list: ProblemList, index: number): ProblemList {
  const group = list.groups.find(({ items }) => items.includes(index));
  if (group === undefined) return list;
  const pages = Math.floor(group.items.indexOf(index) / pageSize) + 1;
  const shown = Math.max(list.shown[group.rule] ?? pageSize, pages * pageSize);
  return {
    ...list,
    current: index,
    open: list.open.includes(group.rule) ? list.open : [...list.open, group.rule],
    shown: { ...list.shown, [group.rule]: shown },
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

/** Draws one page more of a rule's findings. */
export function showMore(list: ProblemList, rule: RuleId): ProblemList {
  return { ...list, shown: { ...list.shown, [rule]: (list.shown[rule] ?? pageSize) + pageSize } };
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

function groupFindings(findings: readonly Finding[], filter: Severity | null): readonly ProblemGroup[] {
  const byRule = new Map<RuleId, number[]>();
  findings.forEach(({ rule, severity }, index) => {
    if (filter !== null && severity !== filter) return;
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
