import { useTranslation } from "react-i18next";
import type { Severity } from "../../domain/finding";
import { Toggles } from "../lists/Toggles";
import { severities } from "../state/problem-list";
import { SeverityIcon } from "./SeverityIcon";

interface SeverityTogglesProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
  readonly testid: string;
}

/** How many findings are how grave. */
export function SeverityToggles({ counts, chosen, onChoose, testid }: SeverityTogglesProps) {
  const { t } = useTranslation();
  return (
    <Toggles
      label={t("problems.severities")}
      testid={testid}
      choices={severities.map((value) => ({
        value,
        name: t(`problems.severity.${value}`),
        count: counts[value],
        icon: <SeverityIcon severity={value} />,
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
