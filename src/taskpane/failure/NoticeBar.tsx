import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useTranslation } from "react-i18next";
import type { Notice } from "../state/pane-state";
import { usePaneActions } from "../state/use-pane";
import { useFailureStyles } from "./failure.styles";

export function NoticeBar({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const styles = useFailureStyles();
  const { dismissNotice } = usePaneActions();
  return (
    <div className={styles.frame} data-testid="notice">
      <MessageBar intent={notice === "stopped" ? "info" : "success"} layout="multiline">
        <MessageBarBody className={styles.body}>{t(`notice.${notice}`)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={t("notice.dismiss")}
              onClick={dismissNotice}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
