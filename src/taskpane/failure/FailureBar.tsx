import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useTranslation } from "react-i18next";
import type { Failure } from "../state/failure";
import { useFailureStyles } from "./failure.styles";
import { useCopy } from "./use-copy";

export interface FailureBarProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  /** Left out where the bar stands in the place of what failed. */
  readonly onDismiss?: () => void;
}

/** What failed, why, and what to do next, with a report for whoever looks into it. */
export function FailureBar({ failure, onRetry, onDismiss }: FailureBarProps) {
  const { t } = useTranslation();
  const styles = useFailureStyles();
  const { outcome, copy } = useCopy(failure.report);
  const reason = failure.reason === null ? failure.message : t(`failure.reason.${failure.reason}`);
  return (
    <div className={styles.frame} role="alert" data-testid="failure">
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{t(`failure.${failure.attempt}`)}</MessageBarTitle>
          {reason}
          {outcome === "by-hand" && <ReportText report={failure.report} />}
        </MessageBarBody>
        <MessageBarActions
          {...(onDismiss && {
            containerAction: (
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t("failure.dismiss")}
                onClick={onDismiss}
              />
            ),
          })}
        >
          <Button onClick={onRetry} data-testid="failure-retry">
            {t("failure.retry")}
          </Button>
          <Button onClick={() => void copy()} data-testid="failure-copy">
            {outcome === "copied" ? t("failure.copied") : t("failure.copy")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function ReportText({ report }: { readonly report: string }) {
  const { t } = useTranslation();
  const styles = useFailureStyles();
  return (
    <>
      <span className={styles.byHand}>{t("failure.copyByHand")}</span>
      <Textarea
        className={styles.report}
        readOnly
        rows={5}
        value={report}
        aria-label={t("failure.report")}
        onFocus={(event) => event.currentTarget.select()}
        data-testid="failure-report"
      />
    </>
  );
}
