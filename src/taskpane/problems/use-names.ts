import { useEffect, useMemo } from "react";
import { usePane, usePaneActions } from "../state/use-pane";
import { namesFor } from "./names";
import { useRuleTitle } from "./use-problems";

/** Lets the text that is searched for find rules by their titles, and units and sheets by the initials of their pinyin. */
export function useNames(): void {
  const findings = usePane((pane) => pane.result?.findings ?? null);
  const text = usePane((pane) => pane.problems.filter.text);
  const titleOf = useRuleTitle();
  const { filterBy, report } = usePaneActions();
  const isAsked = text.trim() !== "";
  const titles = useMemo(() => {
    const all = new Map<string, string>();
    for (const { rule, sheet, unit } of isAsked && findings !== null ? findings : []) {
      if (!all.has(rule)) all.set(rule, titleOf(rule));
      all.set(sheet, sheet);
      if (unit !== null) all.set(unit, unit);
    }
    return all;
  }, [isAsked, findings, titleOf]);
  useEffect(() => {
    if (!isAsked) return;
    let isStale = false;
    namesFor(text, titles)
      .then((names) => {
        if (!isStale) filterBy({ names });
      })
      .catch((thrown: unknown) => report("view", thrown));
    return () => {
      isStale = true;
    };
  }, [isAsked, text, titles, filterBy, report]);
}
