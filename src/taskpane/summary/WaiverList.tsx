import { Link } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { AppliedWaiver } from "../../domain/award-result";
import { usePaneActions } from "../state/use-pane";
import { useSummaryStyles } from "./summary.styles";

/** What the office decided itself, apart from what the rules decided, each with a way to its row. */
export function WaiverList({ waivers }: { readonly waivers: readonly AppliedWaiver[] }) {
  const { t } = useTranslation();
  const styles = useSummaryStyles();
  const { goToCell } = usePaneActions();
  if (waivers.length === 0) return null;
  const title = t("summary.waivers", { n: waivers.length });
  return (
    <div data-testid="summary-waivers">
      <div className={styles.scheme}>{title}</div>
      <ul className={styles.notes} aria-label={title}>
        {waivers.map(({ waiver: { sheet, cell, unit, title: about, reason, who, when } }) => (
          <li key={`${sheet}!${cell}`}>
            <Link as="button" onClick={() => void goToCell(sheet, cell)}>
              {unit} {about}
            </Link>{" "}
            {t("summary.waiver", { reason, who, when })}
          </li>
        ))}
      </ul>
    </div>
  );
}
