import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useTranslation } from "react-i18next";
import type { LeftCell } from "../../app/roll-back";
import type { Notice } from "../state/pane-state";
import { usePaneActions } from "../state/use-pane";
import { useFailureStyles } from "./failure.styles";

/** What went well, and what was left as it is. */
export function NoticeBar({ notice: { about, outcome } }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const styles = useFailureStyles();
  const { dismissNotice } = usePaneActions();
  const isWhole = outcome.left.length === 0 && about !== "stopped";
  return (
    <div className={styles.frame} data-testid="notice">
      <MessageBar intent={isWhole ? "success" : "info"} layout="multiline">
        <MessageBarBody className={styles.body}>
          {t(`notice.${about}`, { n: outcome.count })}
          <LeftCells left={outcome.left} />
        </MessageBarBody>
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

/** More than these would push everything else out of the pane. */
const shownCells = 8;

function LeftCells({ left }: { readonly left: readonly LeftCell[] }) {
  const { t } = useTranslation();
  const styles = useFailureStyles();
  const { goToCell } = usePaneActions();
  if (left.length === 0) return null;
  return (
    <ul className={styles.left} aria-label={t("notice.left")} data-testid="notice-left">
      {left.slice(0, shownCells).map(({ sheet, cell, why }) => (
        <li key={`${sheet}!${cell}`}>
          <Link as="button" onClick={() => void goToCell(sheet, cell)}>
            {cell === null ? sheet : `${sheet}!${cell}`}
          </Link>{" "}
          {why}
        </li>
      ))}
      {left.length > shownCells && <li>{t("notice.more", { n: left.length - shownCells })}</li>}
    </ul>
  );
}
