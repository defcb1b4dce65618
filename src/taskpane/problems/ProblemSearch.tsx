import { Button, SearchBox, Select, ToggleButton } from "@fluentui/react-components";
import { ArrowExportRegular } from "@fluentui/react-icons/svg/arrow-export";
import { useTranslation } from "react-i18next";
import type { RuleId } from "../../domain/rule-ids";
import { isNarrow, noFilter } from "../state/problem-filter";
import type { Facet, FacetValue, ProblemFilter } from "../state/problem-filter";
import { useProblemStyles } from "./problems.styles";
import { useExport, useProblems, useRuleTitle } from "./use-problems";
import { useNames } from "./use-names";

/** What each facet's choice changes. */
const choosing: Readonly<Record<Facet, (value: string | null) => Partial<ProblemFilter>>> = {
  rule: (value) => ({ rule: value as RuleId | null }),
  sheet: (sheet) => ({ sheet }),
  unit: (unit) => ({ unit }),
};
const facetNames = ["rule", "unit", "sheet"] as const satisfies readonly Facet[];

/** Words to look for; the rule, the sheet and the unit whose findings are shown; what is done with all that is shown. */
export function ProblemSearch() {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  const { problems, filterBy } = useProblems();
  const { filter, ignoredCount } = problems;
  const { count, isBusy, exportShown } = useExport();
  useNames();
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
      {facetNames.map((facet) => (
        <FacetSelect key={facet} about={facet} />
      ))}
      {isNarrow(filter) && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => filterBy({ ...noFilter, isIgnored: filter.isIgnored })}
          data-testid="problems-show-all"
        >
          {t("problems.showAll")}
        </Button>
      )}
      {count > 0 && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowExportRegular />}
          disabledFocusable={isBusy}
          onClick={exportShown}
          data-testid="problems-export"
        >
          {t("problems.export", { n: count })}
        </Button>
      )}
      {ignoredCount > 0 && (
        <ToggleButton
          appearance="subtle"
          size="small"
          checked={filter.isIgnored}
          onClick={() => filterBy({ isIgnored: !filter.isIgnored })}
          data-testid="problems-ignored"
        >
          {t("problems.ignored", { n: ignoredCount })}
        </ToggleButton>
      )}
    </search>
  );
}

function FacetSelect({ about }: { readonly about: Facet }) {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  const { problems, filterBy } = useProblems();
  const titleOf = useRuleTitle();
  const values: readonly FacetValue[] = problems.facets[about];
  if (values.length === 0) return null;
  return (
    <Select
      className={styles.choice}
      size="small"
      value={problems.filter[about] ?? ""}
      onChange={(_, { value }) => filterBy(choosing[about](value === "" ? null : value))}
      aria-label={t(`problems.by.${about}`)}
      data-testid={`problems-${about}`}
    >
      <option value="">{t(`problems.any.${about}`)}</option>
      {values.map(({ value, count }) => (
        <option key={value} value={value}>
          {t("problems.facet", { value: about === "rule" ? titleOf(value as RuleId) : value, n: count })}
        </option>
      ))}
    </Select>
  );
}
