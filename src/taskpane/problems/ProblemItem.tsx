import { mergeClasses } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { RuleId } from "../../domain/rule-ids";
import { useItemStyles } from "./item.styles";
import { RemedyButton } from "./RemedyButton";
import { useProblem } from "./use-problem";
import { useRuleReason } from "./use-problems";

interface ProblemItemProps {
  readonly index: number;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
}

/** One finding; pressing it selects its cell. The current one says why, and what can be done about it. */
export function ProblemItem({ index, isStop }: ProblemItemProps) {
  const { t } = useTranslation();
  const styles = useItemStyles();
  const { finding, isCurrent, isWaivable, isIgnored, open } = useProblem(index);
  if (finding === null) return null;
  const { rule, message, sheet, cell, unit, clause, verdict, fix } = finding;
  return (
    <>
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        className={mergeClasses(styles.button, isCurrent && styles.current)}
        aria-current={isCurrent}
        onClick={open}
        data-testid="problem"
        data-rule={rule}
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
      {isCurrent && <Help rule={rule} />}
      {isCurrent && (
        <div className={styles.remedies}>
          {fix !== null && <RemedyButton remedy="fix" findings={[index]} label={t("fixes.one")} />}
          {isWaivable && <RemedyButton remedy="waive" findings={[index]} label={t("waivers.one")} />}
          <RemedyButton
            remedy={isIgnored ? "restore" : "ignore"}
            findings={[index]}
            label={t(isIgnored ? "problems.restore" : "problems.ignore")}
          />
        </div>
      )}
    </>
  );
}

/** Why the rule checks what it does. */
function Help({ rule }: { readonly rule: RuleId }) {
  const styles = useItemStyles();
  return <p className={styles.why}>{useRuleReason(rule)}</p>;
}
