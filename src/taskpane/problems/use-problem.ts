import { hasSubject } from "../waivers/subjects";
import { usePane, usePaneActions } from "../state/use-pane";

/** One finding by its place in the result. */
export function useProblem(index: number) {
  const finding = usePane((pane) => pane.result?.findings[index] ?? null);
  const isCurrent = usePane((pane) => pane.problems.current === index);
  const isWaivable = usePane(
    ({ result, problems }) => problems.current === index && finding !== null && hasSubject(result, finding),
  );
  const isIgnored = usePane((pane) => pane.problems.filter.isIgnored);
  const { goTo } = usePaneActions();
  return { finding, isCurrent, isWaivable, isIgnored, open: () => void goTo(index) };
}
