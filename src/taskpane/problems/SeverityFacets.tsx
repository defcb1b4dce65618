import { ToggleButton } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Severity } from "../../domain/finding";
import { severities } from "../state/problem-list";
import { useProblemStyles } from "./problems.styles";
import { SeverityIcon } from "./SeverityIcon";
import { useFigures } from "./use-problems";

interface SeverityFacetsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: Severity | null;
  readonly onFilter: (severity: Severity | null) => void;
}

/** How many findings are how grave; pressing one shows these only, pressing it again shows all. */
export function SeverityFacets({ counts, filter, onFilter }: SeverityFacetsProps) {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  const figure = useFigures();
  return (
    <div className={styles.facets} role="group" aria-label={t("problems.severities")}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.facet}
          size="small"
          icon={<SeverityIcon severity={severity} />}
          checked={filter === severity}
          disabledFocusable={counts[severity] === 0}
          onClick={() => onFilter(filter === severity ? null : severity)}
          data-testid={`problems-filter-${severity}`}
        >
          {t(`problems.severity.${severity}`)} {figure(counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
