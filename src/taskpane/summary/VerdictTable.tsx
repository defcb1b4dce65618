import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { verdicts } from "./count-verdicts";
import { useSummaryStyles } from "./summary.styles";
import type { VerdictCounts } from "./use-summary";

interface VerdictTableProps {
  readonly about: "awards" | "deductions";
  readonly counts: VerdictCounts;
}

/** How many entries of a kind got each verdict. */
export function VerdictTable({ about, counts }: VerdictTableProps) {
  const { t, i18n } = useTranslation();
  const styles = useSummaryStyles();
  const caption = useId();
  const figure = new Intl.NumberFormat(i18n.language);
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  return (
    <div className={styles.verdicts} role="group" aria-labelledby={caption} data-testid={`summary-${about}`}>
      <div className={styles.caption}>
        <span id={caption}>{t(`summary.${about}`)}</span>
        <span>{t("summary.count", { n: total })}</span>
      </div>
      {verdicts.map((verdict) => (
        <div key={verdict} className={styles.verdict} data-verdict={verdict}>
          <span className={styles.name}>{t(`verdicts.${verdict}`)}</span>
          <span
            className={mergeClasses(styles.figure, counts[verdict] === 0 ? styles.zero : styles[verdict])}
          >
            {figure.format(counts[verdict])}
          </span>
        </div>
      ))}
    </div>
  );
}
