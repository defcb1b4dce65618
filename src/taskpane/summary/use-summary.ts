import { useMemo } from "react";
import type { Verdict } from "../../domain/verdict";
import { usePane } from "../state/use-pane";
import { countVerdicts } from "./count-verdicts";

/** The result in figures; null before the first check. */
export function useSummary() {
  const result = usePane((pane) => pane.result);
  const isOutdated = usePane((pane) => pane.isOutdated);
  return useMemo(() => {
    if (result === null) return null;
    const { year, schemeName, notes, awards, deductions, waivers, scores } = result;
    return {
      year,
      schemeName,
      isOutdated,
      notes,
      waivers,
      hasScores: scores.length > 0,
      awards: countVerdicts(awards),
      deductions: countVerdicts(deductions),
    };
  }, [result, isOutdated]);
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;
