import { Accordion } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useTranslation } from "react-i18next";
import { ProblemGroupItem } from "./ProblemGroupItem";
import { ProblemSteps } from "./ProblemSteps";
import { useProblemStyles } from "./problems.styles";
import { ProblemSearch } from "./ProblemSearch";
import { SeverityFacets } from "./SeverityFacets";
import { useProblems } from "./use-problems";

/** All findings by rule; the way to each one's cell. */
export function ProblemsView() {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  const { findings, problems, filterBy, openGroups } = useProblems();
  if (findings === null) return <p className={styles.none}>{t("problems.notChecked")}</p>;
  if (findings.length === 0) return <NoProblems />;
  return (
    <section className={styles.section} data-testid="problems">
      <div className={styles.top}>
        <div className={styles.heading}>
          <h2 className={styles.title}>{t("problems.title")}</h2>
          <ProblemSteps />
        </div>
        <SeverityFacets
          counts={problems.counts}
          filter={problems.filter.severity}
          onFilter={(severity) => filterBy({ severity })}
        />
      </div>
      <ProblemSearch />
      {problems.groups.length === 0 && <p className={styles.none}>{t("problems.nothing")}</p>}
      <Accordion
        multiple
        collapsible
        openItems={[...problems.open]}
        onToggle={(_, { openItems }) =>
          openGroups(problems.groups.map(({ rule }) => rule).filter((rule) => openItems.includes(rule)))
        }
      >
        {problems.groups.map((group) => (
          <ProblemGroupItem key={group.rule} group={group} />
        ))}
      </Accordion>
    </section>
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
