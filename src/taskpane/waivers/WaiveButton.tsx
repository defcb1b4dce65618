import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { GavelRegular } from "@fluentui/react-icons/svg/gavel";
import { usePane, usePaneActions } from "../state/use-pane";

interface WaiveButtonProps {
  /** Findings by their place in the result. */
  readonly findings: readonly number[];
  readonly label: string;
}

/** Asks for what the office decides itself on some findings. */
export function WaiveButton({ findings, label }: WaiveButtonProps) {
  const restoreFocus = useRestoreFocusTarget();
  const isBusy = usePane((pane) => pane.activity !== null);
  const { waive } = usePaneActions();
  return (
    <Button
      {...restoreFocus}
      size="small"
      appearance="subtle"
      icon={<GavelRegular />}
      disabledFocusable={isBusy}
      onClick={() => waive(findings)}
      data-testid="waive"
    >
      {label}
    </Button>
  );
}
