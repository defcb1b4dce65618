import { views, type View } from "../state/pane-state";
import { usePane, usePaneActions } from "../state/use-pane";

/** Which page is shown, and the way to another. */
export function useViews() {
  const view = usePane((pane) => pane.view);
  const problemCount = usePane((pane) => pane.result?.findings.length ?? 0);
  const { show } = usePaneActions();
  const showValue = (value: unknown): void => {
    const wanted = views.find((each): each is View => each === value);
    if (wanted !== undefined) show(wanted);
  };
  return { view, show: showValue, problemCount };
}
