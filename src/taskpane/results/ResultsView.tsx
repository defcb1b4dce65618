import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Spinner,
  Switch,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { ChoreButton } from "../chores/ChoreButton";
import { Deferred } from "../navigation/Deferred";
import { ExplanationPanel } from "./ExplanationPanel";
import { RankingTable } from "./RankingTable";
import { useResultStyles } from "./results.styles";
import { useFollowing } from "./use-following";
import { useResults } from "./use-results";
import { WhatIfForm } from "./WhatIfForm";

const loadChart = () => import("./RankingChart");

/** 得分与排名: the ranking of each category, how every figure came about, and what would bring a unit forward. */
export function ResultsView() {
  const { t } = useTranslation();
  const styles = useResultStyles();
  const { report, scheme, category, ...results } = useResults();
  const { isFollowing, follow } = useFollowing();
  if (report === null) return <Spinner className={styles.section} size="tiny" label={t("results.reading")} />;
  return (
    <section className={styles.section} data-testid="results">
      <h2 className={styles.heading}>{t("results.title", { year: report.year, scheme })}</h2>
      {results.isOld && <OldResults onRefresh={results.refresh} />}
      <div className={styles.buttons}>
        <ChoreButton
          chore={{ kind: "results", part: "ranks" }}
          label={t("results.write")}
          isOff={category === null}
        />
        <Button size="small" onClick={results.explainSelection} data-testid="explain-selection">
          {t("results.explainSelection")}
        </Button>
        <Switch
          label={t("results.follow")}
          checked={isFollowing}
          onChange={(_, { checked }) => follow(checked)}
          data-testid="explain-follow"
        />
      </div>
      <ExplanationPanel />
      {category === null ? (
        <p className={styles.hint}>{t("results.none")}</p>
      ) : (
        <>
          <CategoryChoice
            names={report.categories.map(({ name }) => name)}
            chosen={category.name}
            onChoose={results.choose}
          />
          <RankingTable units={category.units} onExplain={results.explainFigure} />
          <Deferred load={loadChart}>
            {({ RankingChart }) => <RankingChart units={category.units} />}
          </Deferred>
          <WhatIfForm key={category.name} units={category.units} />
        </>
      )}
    </section>
  );
}

function OldResults({ onRefresh }: { readonly onRefresh: () => void }) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="results-old">
      <MessageBarBody>{t("results.old")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRefresh}>
          {t("results.refresh")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

interface CategoryChoiceProps {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

function CategoryChoice({ names, chosen, onChoose }: CategoryChoiceProps) {
  const { t } = useTranslation();
  return (
    <Field label={t("results.category")} size="small">
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)} data-testid="results-category">
        {names.map((name) => (
          <option key={name} value={name}>
            {name || t("results.noCategory")}
          </option>
        ))}
      </Select>
    </Field>
  );
}
