import { useCheckStyles } from "./check.styles";
import { useStatus } from "./use-check";

/** Tells a screen reader what has happened. It stands from the start: a region added later is not read. */
export function StatusLine() {
  const styles = useCheckStyles();
  return (
    <div role="status" aria-live="polite" className={styles.unseen} data-testid="status">
      {useStatus()}
    </div>
  );
}
