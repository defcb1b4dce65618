import { useMemo } from "react";
import type { Severity } from "../../domain/finding";
import type { Verdict } from "../../domain/verdict";
import { noFilter } from "../state/problem-filter";
import { usePane, usePaneActions } from "../state/use-pane";
import { countVerdicts } from "./count-verdicts";

/** The result in figures; null before the first check. */
export function useSummary() {
  const result = usePane((pane) => pane.result);
  const isOutdated = usePane((pane) => pane.isOutdated);
  const checkedAt = usePane((pane) => pane.checkedAt);
  const severityCounts = usePane((pane) => pane.problems.counts);
  return useMemo(() => {
    if (result === null) return null;
    const { year, schemeName, notes, awards, deductions, waivers, scores } = result;
    return {
      year,
      schemeName,
      isOutdated,
      checkedAt,
      severityCounts,
      notes,
      waivers,
      hasScores: scores.length > 0,
      awards: countVerdicts(awards),
      deductions: countVerdicts(deductions),
    };
  }, [result, isOutdated, checkedAt, severityCounts]);
}

/** Leads to the findings of one severity. */
export function useSeverityLink(): (severity: Severity | null) => void {
  const { filterBy, show } = usePaneActions();
  return (severity) => {
    filterBy({ ...noFilter, severity });
    show("problems");
  };
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;
