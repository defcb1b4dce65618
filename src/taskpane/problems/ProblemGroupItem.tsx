import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { pageSize, shownCount } from "../state/problem-list";
import type { ProblemGroup } from "../state/problem-list";
import { usePane, usePaneActions } from "../state/use-pane";
import { useGroupStyles } from "./group.styles";
import { ProblemItem } from "./ProblemItem";
import { SeverityIcon } from "./SeverityIcon";
import { useFigures, useRuleTitle } from "./use-problems";

const badgeColors = { error: "danger", warning: "warning", info: "informative" } as const;

/** The findings of one rule under its title. */
export function ProblemGroupItem({ group }: { readonly group: ProblemGroup }) {
  const { t } = useTranslation();
  const styles = useGroupStyles();
  const title = useRuleTitle()(group.rule);
  const figure = useFigures();
  const { rule, severity, items, undetermined } = group;
  return (
    <AccordionItem value={rule} className={styles.item} data-testid="problem-group" data-rule={rule}>
      <AccordionHeader as="h3" className={styles.header}>
        <span className={styles.words}>
          <SeverityIcon severity={severity} />
          <span className={styles.title}>{title}</span>
          {undetermined > 0 && undetermined < items.length && (
            <span className={styles.undetermined}>
              {t("problems.undeterminedCount", { n: undetermined })}
            </span>
          )}
          <Badge appearance="tint" color={badgeColors[severity]}>
            {figure(items.length)}
          </Badge>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <GroupItems group={group} title={title} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** One stop of the Tab key; the arrow keys go from finding to finding. */
function GroupItems({ group, title }: { readonly group: ProblemGroup; readonly title: string }) {
  const { t } = useTranslation();
  const styles = useGroupStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  const count = usePane((pane) => shownCount(pane.problems, group));
  const { showMore } = usePaneActions();
  const left = group.items.length - count;
  return (
    <>
      <ul className={styles.list} aria-label={title} {...arrows}>
        {group.items.slice(0, count).map((index) => (
          <ProblemItem key={index} index={index} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          onClick={() => showMore(group.rule)}
          data-testid="problems-more"
        >
          {t("problems.more", { n: Math.min(left, pageSize), left })}
        </Button>
      )}
    </>
  );
}
