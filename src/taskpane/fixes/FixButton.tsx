import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { usePane, usePaneActions } from "../state/use-pane";

interface FixButtonProps {
  /** Findings by their place in the result. */
  readonly findings: readonly number[];
  readonly label: string;
}

/** Shows what a quick fix of some findings would change. */
export function FixButton({ findings, label }: FixButtonProps) {
  const restoreFocus = useRestoreFocusTarget();
  const isBusy = usePane((pane) => pane.activity !== null);
  const { planFixes } = usePaneActions();
  return (
    <Button
      {...restoreFocus}
      size="small"
      appearance="subtle"
      icon={<WrenchRegular />}
      disabledFocusable={isBusy}
      onClick={() => void planFixes(findings)}
      data-testid="fix"
    >
      {label}
    </Button>
  );
}
