import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { VirtualList } from "../lists/VirtualList";
import { problemRows } from "../state/problem-list";
import type { ProblemRow } from "../state/problem-list";
import { ProblemGroupItem } from "./ProblemGroupItem";
import { ProblemItem } from "./ProblemItem";
import { ProblemSteps } from "./ProblemSteps";
import { useProblemStyles } from "./problems.styles";
import { ProblemSearch } from "./ProblemSearch";
import { SeverityToggles } from "./SeverityToggles";
import { useProblems } from "./use-problems";

/** All findings by rule; the way to each one's cell. */
export function ProblemsView() {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  const { findings, problems, filterBy } = useProblems();
  if (findings === null) return <p className={styles.none}>{t("problems.notChecked")}</p>;
  if (findings.length === 0) return <NoProblems />;
  return (
    <section className={styles.section} data-testid="problems">
      <div className={styles.top}>
        <div className={styles.heading}>
          <h2 className={styles.title}>{t("problems.title")}</h2>
          <ProblemSteps />
        </div>
        <SeverityToggles
          testid="problems-filter"
          counts={problems.counts}
          chosen={problems.filter.severity}
          onChoose={(severity) => filterBy({ severity })}
        />
      </div>
      <ProblemSearch />
      {problems.groups.length === 0 && <p className={styles.none}>{t("problems.nothing")}</p>}
      <ProblemRows />
    </section>
  );
}

const keyOf = (row: ProblemRow): string => (row.kind === "group" ? row.group.rule : String(row.index));

function ProblemRows() {
  const { t } = useTranslation();
  const { problems } = useProblems();
  const { groups, open, current } = problems;
  const rows = useMemo(() => problemRows({ groups, open }), [groups, open]);
  const at = useMemo(
    () => (current === null ? -1 : rows.findIndex((row) => row.kind === "problem" && row.index === current)),
    [rows, current],
  );
  return (
    <VirtualList
      count={rows.length}
      label={t("problems.title")}
      keyOf={(row) => (rows[row] ? keyOf(rows[row]) : "")}
      current={at === -1 ? null : at}
    >
      {(place, isStop) => {
        const row = rows[place];
        if (row === undefined) return null;
        return row.kind === "group" ? (
          <ProblemGroupItem group={row.group} isStop={isStop} />
        ) : (
          <ProblemItem index={row.index} isStop={isStop} />
        );
      }}
    </VirtualList>
  );
}

function NoProblems() {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  return (
    <section className={styles.none} data-testid="problems-none">
      <CheckmarkCircleFilled />
      <div>
        <h2 className={styles.title}>{t("problems.none")}</h2>
        <div className={styles.hint}>{t("problems.noneHint")}</div>
      </div>
    </section>
  );
}
