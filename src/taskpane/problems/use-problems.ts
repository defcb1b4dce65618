import { ruleTitle } from "../../app/rule-title";
import { useMemo } from "react";
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
  const { filterBy, openGroups } = usePaneActions();
  return { findings, problems, filterBy, openGroups };
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
  return (rule) => ruleTitle(rule)?.[locale] ?? rule;
}

/** Numbers as the language groups their digits. */
export function useFigures(): (n: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  return (n) => format.format(n);
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
