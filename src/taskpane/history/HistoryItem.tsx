import { Badge, Link } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { HistoryEntry, HistoryPlace } from "../../app/history";
import { localeOf } from "../i18n/create-i18n";
import { usePaneActions } from "../state/use-pane";
import { useHistoryStyles } from "./history.styles";

/** One write: what for, when, where, and whether it still stands. */
export function HistoryItem({ entry }: { readonly entry: HistoryEntry }) {
  const { t, i18n } = useTranslation();
  const styles = useHistoryStyles();
  const { title, when, status, places, dropped } = entry;
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <li className={styles.entry} data-testid="history-entry" data-status={status}>
      <div className={styles.head}>
        <span className={styles.title}>{title[localeOf(i18n.language)]}</span>
        <Badge appearance="tint" color={status === "done" ? "success" : "informative"}>
          {t(`history.status.${status}`)}
        </Badge>
      </div>
      <time className={styles.hint} dateTime={when}>
        {time.format(new Date(when))}
      </time>
      <ul className={styles.places}>
        {places.map((place, at) => (
          <Place key={at} place={place} />
        ))}
      </ul>
      {dropped > 0 && <div className={styles.hint}>{t("history.dropped", { n: dropped })}</div>}
    </li>
  );
}

function Place({ place: { kind, sheet, area, cells } }: { readonly place: HistoryPlace }) {
  const { t } = useTranslation();
  const { goToCell } = usePaneActions();
  return (
    <li>
      <Link as="button" onClick={() => void goToCell(sheet, area)}>
        {area === null ? sheet : `${sheet}!${area}`}
      </Link>{" "}
      {t(`history.kinds.${kind}`, { n: cells })}
    </li>
  );
}
