import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { FixButton } from "../fixes/FixButton";
import { WaiveButton } from "../waivers/WaiveButton";
import { useItemStyles } from "./item.styles";
import { useProblem } from "./use-problem";

interface ProblemItemProps {
  readonly index: number;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
}

/** One finding; pressing it selects its cell. Remembered, because a step redraws the list for the sake of two. */
export const ProblemItem = memo(function ProblemItem({ index, isStop }: ProblemItemProps) {
  const { t } = useTranslation();
  const styles = useItemStyles();
  const { finding, isCurrent, isWaivable, element, open } = useProblem(index);
  if (finding === null) return null;
  const { message, sheet, cell, unit, clause, verdict, fix } = finding;
  return (
    <li>
      <button
        ref={element}
        type="button"
        tabIndex={isStop ? 0 : -1}
        className={mergeClasses(styles.button, isCurrent && styles.current)}
        aria-current={isCurrent}
        onClick={open}
        data-testid="problem"
        data-cell={cell ?? ""}
      >
        <span className={styles.message}>{message}</span>
        <span className={styles.facts}>
          <span className={styles.cell}>
            {cell === null ? `${sheet}（${t("problems.wholeSheet")}）` : `${sheet}!${cell}`}
          </span>
          {verdict === "undetermined" && (
            <span className={styles.undetermined}>{t("problems.undetermined")}</span>
          )}
          {unit !== null && <span>{unit}</span>}
          <span>{clause}</span>
        </span>
      </button>
      <div className={styles.remedies}>
        {isCurrent && fix !== null && <FixButton findings={[index]} label={t("fixes.one")} />}
        {isCurrent && isWaivable && <WaiveButton findings={[index]} label={t("waivers.one")} />}
      </div>
    </li>
  );
});
