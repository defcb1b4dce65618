import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Chore } from "../../app/chore";
import { usePane, usePaneActions } from "../state/use-pane";

interface ChoreButtonProps {
  readonly chore: Chore;
  readonly label: string;
  readonly isPrimary?: boolean;
  /** True where there is nothing to do. */
  readonly isOff?: boolean;
}

/** A button for short work on the workbook; it says so while the work goes on, and waits while other work does. */
export function ChoreButton({ chore, label, isPrimary = false, isOff = false }: ChoreButtonProps) {
  const { t } = useTranslation();
  const activity = usePane((pane) => pane.activity);
  const { carryOut } = usePaneActions();
  return (
    <Button
      size="small"
      appearance={isPrimary ? "primary" : "secondary"}
      disabledFocusable={isOff || activity !== null}
      onClick={() => void carryOut(chore)}
      data-testid={`chore-${chore.kind}`}
    >
      {activity?.kind === chore.kind ? t(`chores.${chore.kind}.running`) : label}
    </Button>
  );
}
