import { useEffect, useRef } from "react";
import { hasSubject } from "../waivers/subjects";
import { usePane, usePaneActions } from "../state/use-pane";

/** One finding by its place in the result; it comes into sight when it becomes the current one. */
export function useProblem(index: number) {
  const finding = usePane((pane) => pane.result?.findings[index] ?? null);
  const isCurrent = usePane((pane) => pane.problems.current === index);
  const isWaivable = usePane(
    ({ result, problems }) => problems.current === index && finding !== null && hasSubject(result, finding),
  );
  const { goTo } = usePaneActions();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return { finding, isCurrent, isWaivable, element, open: () => void goTo(index) };
}
