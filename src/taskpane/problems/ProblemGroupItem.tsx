import { AccordionHeader, AccordionItem, AccordionPanel, Badge, Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { pageSize, shownSpan } from "../state/problem-list";
import type { ProblemGroup } from "../state/problem-list";
import { usePane, usePaneActions } from "../state/use-pane";
import { FixButton } from "../fixes/FixButton";
import { WaiveButton } from "../waivers/WaiveButton";
import { useGroupStyles } from "./group.styles";
import { ProblemItem } from "./ProblemItem";
import { SeverityIcon } from "./SeverityIcon";
import { useArrowKeys } from "./use-arrow-keys";
import { useFigures, useFixable, useRuleTitle, useWaivable } from "./use-problems";

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
          <Badge appearance="tint" color="informative">
            {figure(items.length)}
          </Badge>
        </span>
      </AccordionHeader>
      {/* Without its motion: the finding one steps to has to be in its place to be scrolled to. */}
      <AccordionPanel className={styles.panel} collapseMotion={null}>
        <GroupItems group={group} title={title} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** One stop of the Tab key; the arrow keys go from finding to finding. */
function GroupItems({ group, title }: { readonly group: ProblemGroup; readonly title: string }) {
  const { t } = useTranslation();
  const styles = useGroupStyles();
  const problems = usePane((pane) => pane.problems);
  const { from, to } = shownSpan(problems, group);
  const drawn = group.items.slice(from, to);
  const fixable = useFixable(group);
  const isWaivable = useWaivable(group);
  const { stop, onKeyDown } = useArrowKeys(drawn);
  return (
    <>
      <div className={styles.remedies}>
        {fixable.length > 1 && <FixButton findings={fixable} label={t("fixes.all", { n: fixable.length })} />}
        {isWaivable && group.items.length > 1 && (
          <WaiveButton findings={group.items} label={t("waivers.all", { n: group.items.length })} />
        )}
      </div>
      <MoreItems group={group} side={-1} left={from} />
      <ul className={styles.list} aria-label={title} onKeyDown={onKeyDown}>
        {drawn.map((index) => (
          <ProblemItem key={index} index={index} isStop={index === stop} />
        ))}
      </ul>
      <MoreItems group={group} side={1} left={group.items.length - to} />
    </>
  );
}

interface MoreItemsProps {
  readonly group: ProblemGroup;
  readonly side: 1 | -1;
  /** How many are not drawn on this side. */
  readonly left: number;
}

function MoreItems({ group, side, left }: MoreItemsProps) {
  const { t } = useTranslation();
  const styles = useGroupStyles();
  const { showMore } = usePaneActions();
  if (left === 0) return null;
  const counts = { n: Math.min(left, pageSize), left };
  return (
    <Button
      className={styles.more}
      appearance="subtle"
      size="small"
      onClick={() => showMore(group, side)}
      data-testid={side === 1 ? "problems-more" : "problems-earlier"}
    >
      {side === 1 ? t("problems.more", counts) : t("problems.earlier", counts)}
    </Button>
  );
}
