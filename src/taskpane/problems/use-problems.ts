import { ruleWords } from "../../app/rule-words";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { RuleId } from "../../domain/rule-ids";
import { localeOf } from "../i18n/create-i18n";
import { currentPlace, problemCount } from "../state/problem-list";
import type { ProblemGroup } from "../state/problem-list";
import { hasSubject } from "../waivers/subjects";
import { usePane, usePaneActions } from "../state/use-pane";

/** The findings of the last check as the list shows them; null before the first check. */
export function useProblems() {
  const findings = usePane((pane) => pane.result?.findings ?? null);
  const problems = usePane((pane) => pane.problems);
  const { filterBy } = usePaneActions();
  return { findings, problems, filterBy };
}

/** Whether the findings of a rule are shown, and how to change that. */
export function useFolding(rule: RuleId) {
  const open = usePane((pane) => pane.problems.open);
  const { openGroups } = usePaneActions();
  const isOpen = open.includes(rule);
  const toggle = (): void => openGroups(isOpen ? open.filter((each) => each !== rule) : [...open, rule]);
  return { isOpen, toggle };
}

/** Where one is in the list, and the way on. */
export function useSteps() {
  const problems = usePane((pane) => pane.problems);
  const { goToNeighbour } = usePaneActions();
  return { at: currentPlace(problems), of: problemCount(problems), goToNeighbour };
}

/** The name of a rule in the language of the pane; its id where it has none. */
export function useRuleTitle(): (rule: RuleId) => string {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  return useCallback((rule) => ruleWords(rule)?.title[locale] ?? rule, [locale]);
}

/** Why a rule checks what it does, in the language of the pane. */
export function useRuleReason(rule: RuleId): string {
  const { i18n } = useTranslation();
  return ruleWords(rule)?.why[localeOf(i18n.language)] ?? "";
}

/** All that is shown, and the way to have it on a sheet of its own. */
export function useExport() {
  const findings = usePane((pane) => pane.result?.findings);
  const groups = usePane((pane) => pane.problems.groups);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { carryOut } = usePaneActions();
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const exportShown = (): void => {
    const shown = groups.flatMap(({ items }) => items.flatMap((index) => findings?.[index] ?? []));
    void carryOut({ kind: "export", findings: shown });
  };
  return { count, isBusy, exportShown };
}

/** Those findings of a rule that a quick fix can put right. */
export function useFixable({ items }: ProblemGroup): readonly number[] {
  const findings = usePane((pane) => pane.result?.findings);
  return useMemo(() => items.filter((index) => (findings?.[index]?.fix ?? null) !== null), [items, findings]);
}

/** Whether a rule's findings stand on entries that the office can decide on itself; the first speaks for all. */
export function useWaivable({ items }: ProblemGroup): boolean {
  const result = usePane((pane) => pane.result);
  return useMemo(() => {
    const first = result?.findings[items[0] ?? -1];
    return first !== undefined && hasSubject(result, first);
  }, [items, result]);
}
