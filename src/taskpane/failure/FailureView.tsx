import { usePane, usePaneActions } from "../state/use-pane";
import { FailureBar } from "./FailureBar";
import { NoticeBar } from "./NoticeBar";

/** What went wrong last, or what went well; nothing otherwise. */
export function FailureView() {
  const failure = usePane((pane) => pane.failure);
  const notice = usePane((pane) => pane.notice);
  const { retry, dismissFailure } = usePaneActions();
  if (failure !== null) {
    // A new failure is a new bar: what was said about copying the last one is over.
    return (
      <FailureBar
        key={failure.report}
        failure={failure}
        onRetry={() => void retry()}
        onDismiss={dismissFailure}
      />
    );
  }
  return notice === null ? null : <NoticeBar notice={notice} />;
}
