import { useEffect } from "react";
import { usePane, usePaneActions } from "../state/use-pane";

/** What was written, read anew whenever something was; null while it is being read. */
export function useHistory() {
  const entries = usePane((pane) => pane.history);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { readHistory } = usePaneActions();
  useEffect(() => {
    if (entries === null && !isBusy) void readHistory();
  }, [entries, isBusy, readHistory]);
  return { entries, standing: entries?.filter(({ status }) => status === "done").length ?? 0 };
}
