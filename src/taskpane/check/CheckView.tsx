import { Button, ProgressBar } from "@fluentui/react-components";
import { BroomRegular } from "@fluentui/react-icons/svg/broom";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { RecordStopRegular } from "@fluentui/react-icons/svg/record-stop";
import { useTranslation } from "react-i18next";
import type { CheckPhase, RowCount } from "../../app/check-result";
import { useCheckStyles } from "./check.styles";
import { useCheck } from "./use-check";

/** The one primary action, and how far it is. */
export function CheckView() {
  const { t } = useTranslation();
  const styles = useCheckStyles();
  const { isBusy, isClearing, progress, hasResult, check, stop, clear } = useCheck();
  const start = hasResult ? t("check.again") : t("check.start");
  return (
    <section className={styles.bar} aria-label={start} aria-busy={isBusy} data-testid="check">
      <div className={styles.buttons}>
        <Button
          className={styles.main}
          appearance="primary"
          icon={<ClipboardTaskRegular />}
          // A button that can no longer be focused would throw the keyboard back to the top of the page.
          disabledFocusable={isBusy}
          onClick={() => void check()}
          data-testid="check-start"
        >
          {progress === null ? start : t("check.running")}
        </Button>
        {progress === null ? (
          <Button
            className={styles.other}
            icon={<BroomRegular />}
            disabledFocusable={isBusy}
            onClick={() => void clear()}
            data-testid="chore-clear"
          >
            {isClearing ? t("chores.clear.running") : t("check.clear")}
          </Button>
        ) : (
          <Button
            className={styles.other}
            icon={<RecordStopRegular />}
            disabledFocusable={progress.isStopping}
            onClick={stop}
            data-testid="check-stop"
          >
            {progress.isStopping ? t("check.stopping") : t("check.stop")}
          </Button>
        )}
      </div>
      {progress !== null && <Progress {...progress} />}
    </section>
  );
}

interface ProgressProps {
  readonly phase: CheckPhase;
  readonly done: number;
  readonly rows: RowCount | null;
}

function Progress({ phase, done, rows }: ProgressProps) {
  const { t } = useTranslation();
  const styles = useCheckStyles();
  return (
    <div className={styles.progress} data-testid="check-progress" data-phase={phase}>
      <ProgressBar value={done} aria-label={t("check.progress")} aria-valuetext={t(`check.phase.${phase}`)} />
      {/* The status line says the phase aloud. */}
      <div className={styles.words} aria-hidden>
        <span>
          {t(`check.phase.${phase}`)}
          {rows !== null && t("check.rows", { ...rows })}
        </span>
        <span className={styles.percent}>{t("check.percent", { done: Math.round(done * 100) })}</span>
      </div>
    </div>
  );
}
