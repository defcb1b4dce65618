import { Button, Tooltip } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useTranslation } from "react-i18next";
import { useProblemStyles } from "./problems.styles";
import { useSteps } from "./use-problems";

/** Previous and next finding; F8 does the same from anywhere in the pane. */
export function ProblemSteps() {
  const { t } = useTranslation();
  const styles = useProblemStyles();
  const { at, of, goToNeighbour } = useSteps();
  return (
    <div className={styles.steps} role="group" aria-label={t("problems.steps")}>
      <Tooltip content={t("problems.previous")} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronUpRegular />}
          aria-keyshortcuts="Shift+F8"
          onClick={() => void goToNeighbour(-1)}
          data-testid="problems-previous"
        />
      </Tooltip>
      <span className={styles.place} data-testid="problems-place">
        {at === 0 ? t("problems.total", { of }) : t("problems.at", { at, of })}
      </span>
      <Tooltip content={t("problems.next")} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDownRegular />}
          aria-keyshortcuts="F8"
          onClick={() => void goToNeighbour(1)}
          data-testid="problems-next"
        />
      </Tooltip>
    </div>
  );
}
