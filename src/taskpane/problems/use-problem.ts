import { useEffect, useRef } from "react";
import { usePane, usePaneActions } from "../state/use-pane";

/** One finding by its place in the result; it comes into sight when it becomes the current one. */
export function useProblem(index: number) {
  const finding = usePane((pane) => pane.result?.findings[index] ?? null);
  const isCurrent = usePane((pane) => pane.problems.current === index);
  const { goTo } = usePaneActions();
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  return { finding, isCurrent, element, open: () => void goTo(index) };
}
