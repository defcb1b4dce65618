import { Badge } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useTranslation } from "react-i18next";
import { useFigures } from "../lists/use-figures";
import type { ProblemGroup } from "../state/problem-list";
import { useGroupStyles } from "./group.styles";
import { RemedyButton } from "./RemedyButton";
import { SeverityIcon } from "./SeverityIcon";
import { useFixable, useFolding, useProblems, useRuleTitle, useWaivable } from "./use-problems";

interface ProblemGroupItemProps {
  readonly group: ProblemGroup;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
}

/** The title of a rule over its findings, which it folds and unfolds; unfolded, what helps for all of them. */
export function ProblemGroupItem({ group, isStop }: ProblemGroupItemProps) {
  const { t } = useTranslation();
  const styles = useGroupStyles();
  const title = useRuleTitle()(group.rule);
  const figure = useFigures();
  const { isOpen, toggle } = useFolding(group.rule);
  const { rule, severity, items, undetermined } = group;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.item} data-testid="problem-group" data-rule={rule}>
      <h3 className={styles.header}>
        <button
          type="button"
          tabIndex={isStop ? 0 : -1}
          className={styles.button}
          aria-expanded={isOpen}
          onClick={toggle}
          data-testid="problem-fold"
        >
          <Chevron className={styles.chevron} aria-hidden />
          <SeverityIcon severity={severity} />
          <span className={styles.title}>{title}</span>
          {undetermined > 0 && undetermined < items.length && (
            <span className={styles.undetermined}>
              {t("problems.undeterminedCount", { n: undetermined })}
            </span>
          )}
          <Badge appearance="tint" color="informative">
            {figure(items.length)}
          </Badge>
        </button>
      </h3>
      {isOpen && <GroupRemedies group={group} />}
    </div>
  );
}

function GroupRemedies({ group }: { readonly group: ProblemGroup }) {
  const { t } = useTranslation();
  const styles = useGroupStyles();
  const { isIgnored } = useProblems().problems.filter;
  const fixable = useFixable(group);
  const isWaivable = useWaivable(group);
  const { items } = group;
  const n = items.length;
  return (
    <div className={styles.remedies}>
      {fixable.length > 1 && (
        <RemedyButton remedy="fix" findings={fixable} label={t("fixes.all", { n: fixable.length })} />
      )}
      {isWaivable && n > 1 && (
        <RemedyButton remedy="waive" findings={items} label={t("waivers.all", { n })} />
      )}
      {n > 1 && (
        <RemedyButton
          remedy={isIgnored ? "restore" : "ignore"}
          findings={items}
          label={isIgnored ? t("problems.restoreAll") : t("problems.ignoreAll", { n })}
        />
      )}
    </div>
  );
}
