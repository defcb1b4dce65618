import { Spinner } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { ChoreButton } from "../chores/ChoreButton";
import { HistoryItem } from "./HistoryItem";
import { useHistoryStyles } from "./history.styles";
import { useHistory } from "./use-history";

/** 操作记录: what was written when and where, and the way back. */
export function HistoryView() {
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const { entries, standing } = useHistory();
  if (entries === null)
    return <Spinner className={styles.section} size="tiny" label={t("history.reading")} />;
  return (
    <section className={styles.section} data-testid="history">
      <div className={styles.buttons}>
        <ChoreButton
          chore={{ kind: "undo", which: "last" }}
          isOff={standing === 0}
          label={t("history.undoLast")}
        />
        <ChoreButton
          chore={{ kind: "undo", which: "all" }}
          isOff={standing === 0}
          label={t("history.undoAll")}
        />
      </div>
      <p className={styles.hint}>{entries.length === 0 ? t("history.none") : t("history.hint")}</p>
      <div className={styles.buttons}>
        <ChoreButton chore={{ kind: "freeze" }} label={t("history.freeze")} />
        <ChoreButton chore={{ kind: "repair" }} label={t("history.repair")} />
      </div>
      <p className={styles.hint}>{t("history.formulas")}</p>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <HistoryItem key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
