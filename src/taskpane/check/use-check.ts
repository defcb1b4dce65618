import { useTranslation } from "react-i18next";
import { currentPlace, problemCount } from "../state/problem-list";
import type { ChoreKind } from "../../app/chore";
import type { Pane } from "../state/pane-store";
import { usePane, usePaneActions } from "../state/use-pane";

/** What the buttons and the progress bar show. */
export function useCheck() {
  const activity = usePane((pane) => pane.activity);
  const hasResult = usePane((pane) => pane.result !== null);
  const { check, stop, carryOut } = usePaneActions();
  const progress = activity?.kind === "check" ? activity : null;
  return {
    isBusy: activity !== null,
    isClearing: activity?.kind === "clear",
    progress,
    hasResult,
    check,
    stop,
    clear: () => carryOut({ kind: "clear" }),
  };
}

/** The sentence a screen reader is told when something happens; empty when there is nothing to say. */
export function useStatus(): string {
  const { t } = useTranslation();
  const kind = usePane(statusKind);
  const phase = usePane((pane) => (pane.activity?.kind === "check" ? pane.activity.phase : "reading"));
  const notice = usePane((pane) => pane.notice);
  const problems = usePane((pane) => pane.problems);
  const message = usePane((pane) => pane.result?.findings[pane.problems.current ?? -1]?.message ?? "");
  if (kind === "phase") return t(`check.phase.${phase}`);
  if (kind === "notice")
    return notice === null ? "" : t(`notice.${notice.about}`, { n: notice.outcome.count });
  if (kind === "clean") return t("check.clean");
  if (kind === "done") return t("check.done", problems.counts);
  if (kind === "current") {
    return t("problems.announce", { at: currentPlace(problems), of: problemCount(problems), message });
  }
  return kind === "none" ? "" : t(`chores.${kind}.running`);
}

type StatusKind = "phase" | ChoreKind | "notice" | "current" | "clean" | "done" | "none";

function statusKind({ activity, notice, problems, result, failure }: Pane): StatusKind {
  if (activity !== null) return activity.kind === "check" ? "phase" : activity.kind;
  // The error bar speaks for itself.
  if (failure !== null) return "none";
  if (notice !== null) return "notice";
  if (problems.current !== null) return "current";
  if (result === null) return "none";
  return result.findings.length === 0 ? "clean" : "done";
}
