import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { FixPlan } from "../../app/fixes";
import { useFixStyles } from "./fixes.styles";
import { useFixPlan } from "./use-fix-plan";

/** More rows than these nobody reads; the count says how many there are. */
const shownFixes = 200;

/**
 * What a quick fix would change, before → after; nothing is changed until a person agrees. The dialog itself stays, so
 * that it can give the focus back when it closes.
 */
export function FixDialog() {
  const { plan, shown, close, apply } = useFixPlan();
  return (
    <Dialog open={plan !== null} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface data-testid="fix-dialog">
        {shown !== null && <PlanBody plan={shown} onClose={close} onApply={apply} />}
      </DialogSurface>
    </Dialog>
  );
}

interface PlanBodyProps {
  readonly plan: FixPlan;
  readonly onClose: () => void;
  readonly onApply: () => void;
}

function PlanBody({ plan, onClose, onApply }: PlanBodyProps) {
  const { t } = useTranslation();
  const asks = plan.fixes.some(({ kind }) => kind === "ask");
  return (
    <DialogBody>
      <DialogTitle>{t("fixes.title", { n: plan.fixes.length })}</DialogTitle>
      <DialogContent>
        <p>{asks ? t("fixes.ask") : t("fixes.safe")}</p>
        <FixTable plan={plan} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t("fixes.cancel")}</Button>
        <Button
          appearance="primary"
          disabledFocusable={plan.fixes.length === 0}
          onClick={onApply}
          data-testid="fix-apply"
        >
          {t("fixes.apply", { n: plan.fixes.length })}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}

function FixTable({ plan: { fixes, left } }: { readonly plan: FixPlan }) {
  const { t } = useTranslation();
  const styles = useFixStyles();
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("fixes.cell")}</th>
            <th scope="col">{t("fixes.before")}</th>
            <th scope="col">{t("fixes.after")}</th>
          </tr>
        </thead>
        <tbody>
          {fixes.slice(0, shownFixes).map(({ sheet, cell, before, to }) => (
            <tr key={`${sheet}!${cell}`}>
              <td>
                {sheet}!{cell}
              </td>
              <td>{String(before)}</td>
              <td>{String(to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fixes.length > shownFixes && <p>{t("notice.more", { n: fixes.length - shownFixes })}</p>}
      <ul className={styles.left}>
        {left.map(({ sheet, cell, why }) => (
          <li key={`${sheet}!${cell}`}>
            {sheet}!{cell} {why}
          </li>
        ))}
      </ul>
    </>
  );
}
