import { Button, SearchBox, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { noFilter } from "../state/problem-filter";
import type { FacetValue } from "../state/problem-filter";
import { useProblemStyles } from "./problems.styles";
import { useProblems } from "./use-problems";

/** Words to look for, and the sheet and the unit whose findings are shown. */
export function ProblemSearch() {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  const { problems, filterBy } = useProblems();
  const { filter, facets } = problems;
  const isFiltered = Object.values(filter).some((part) => part !== null && part !== "");
  return (
    <search className={styles.search} aria-label={t("problems.search")}>
      <SearchBox
        className={styles.words}
        value={filter.text}
        onChange={(_, { value }) => filterBy({ text: value })}
        placeholder={t("problems.searchHint")}
        aria-label={t("problems.search")}
        data-testid="problems-search"
      />
      <FacetSelect
        about="sheet"
        values={facets.sheet}
        chosen={filter.sheet}
        onChoose={(sheet) => filterBy({ sheet })}
      />
      <FacetSelect
        about="unit"
        values={facets.unit}
        chosen={filter.unit}
        onChoose={(unit) => filterBy({ unit })}
      />
      {isFiltered && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => filterBy(noFilter)}
          data-testid="problems-show-all"
        >
          {t("problems.showAll")}
        </Button>
      )}
    </search>
  );
}

interface FacetSelectProps {
  readonly about: "sheet" | "unit";
  readonly values: readonly FacetValue[];
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

function FacetSelect({ about, values, chosen, onChoose }: FacetSelectProps) {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  if (values.length === 0) return null;
  return (
    <Select
      className={styles.choice}
      size="small"
      value={chosen ?? ""}
      onChange={(_, { value }) => onChoose(value === "" ? null : value)}
      aria-label={t(`problems.by.${about}`)}
      data-testid={`problems-${about}`}
    >
      <option value="">{t(`problems.any.${about}`)}</option>
      {values.map(({ value, count }) => (
        <option key={value} value={value}>
          {t("problems.facet", { value, n: count })}
        </option>
      ))}
    </Select>
  );
}
