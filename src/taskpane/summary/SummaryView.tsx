import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useTranslation } from "react-i18next";
import { useSummaryStyles } from "./summary.styles";
import { SeverityToggles } from "../problems/SeverityToggles";
import { useSeverityLink, useSummary } from "./use-summary";
import { ChoreButton } from "../chores/ChoreButton";
import { VerdictTable } from "./VerdictTable";
import { WaiverList } from "./WaiverList";

/** Where the workbook stands after a check: year, scheme, what counts, and what to know about it. */
export function SummaryView() {
  const { t, i18n } = useTranslation();
  const styles = useSummaryStyles();
  const summary = useSummary();
  const toProblems = useSeverityLink();
  if (summary === null) return null;
  const { checkedAt, severityCounts } = summary;
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  const { year, schemeName, isOutdated, awards, deductions, waivers, notes, hasScores } = summary;
  const isNothing = awards === null && deductions === null;
  return (
    <section className={styles.section} data-testid="summary">
      <h2 className={styles.heading}>{t("summary.title")}</h2>
      {isOutdated && (
        <MessageBar intent="warning" layout="multiline" data-testid="outdated">
          <MessageBarBody>{t("summary.outdated")}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.scheme} data-testid="summary-scheme">
        {t("summary.scheme", { year, scheme: schemeName })}
        {checkedAt !== null && (
          <span className={styles.when} data-testid="summary-when">
            {t("summary.checkedAt", { when: time.format(checkedAt) })}
          </span>
        )}
      </div>
      <div className={styles.severities}>
        <SeverityToggles
          counts={severityCounts}
          chosen={null}
          onChoose={toProblems}
          testid="summary-severity"
        />
      </div>
      {awards !== null && <VerdictTable about="awards" counts={awards} />}
      {deductions !== null && <VerdictTable about="deductions" counts={deductions} />}
      {isNothing && <div className={styles.scheme}>{t("summary.nothing")}</div>}
      <WaiverList waivers={waivers} />
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={t("summary.notes")}>
          {notes.map((note) => (
            <li key={note} className={styles.note}>
              <InfoRegular />
              {note}
            </li>
          ))}
        </ul>
      )}
      {(!isNothing || hasScores) && (
        <div className={styles.register}>
          {!isNothing && <ChoreButton chore={{ kind: "register" }} label={t("summary.register")} />}
          {hasScores && <ChoreButton chore={{ kind: "chart" }} label={t("summary.chart")} />}
          {hasScores && (
            <ChoreButton chore={{ kind: "results", part: "ranks" }} label={t("summary.results")} />
          )}
        </div>
      )}
    </section>
  );
}
