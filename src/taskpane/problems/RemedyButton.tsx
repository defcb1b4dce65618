import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { GavelRegular } from "@fluentui/react-icons/svg/gavel";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { PaneActions } from "../state/pane-store";
import { usePane, usePaneActions } from "../state/use-pane";

const icons = { fix: WrenchRegular, waive: GavelRegular, ignore: EyeOffRegular, restore: EyeRegular };

/** What a person can do about findings: quick fix, 人工认定, out of sight, and into sight again. */
type Remedy = keyof typeof icons;

const remedies: Readonly<
  Record<Remedy, (actions: PaneActions, findings: readonly number[]) => Promise<void> | void>
> = {
  fix: ({ planFixes }, findings) => planFixes(findings),
  waive: ({ waive }, findings) => waive(findings),
  ignore: ({ ignore }, findings) => ignore(findings, true),
  restore: ({ ignore }, findings) => ignore(findings, false),
};

interface RemedyButtonProps {
  readonly remedy: Remedy;
  /** Findings by their place in the result. */
  readonly findings: readonly number[];
  readonly label: string;
}

/** Does something about some findings, or asks for what it needs to know first. */
export function RemedyButton({ remedy, findings, label }: RemedyButtonProps) {
  const restoreFocus = useRestoreFocusTarget();
  const isBusy = usePane((pane) => pane.activity !== null);
  const actions = usePaneActions();
  const Icon = icons[remedy];
  return (
    <Button
      {...restoreFocus}
      size="small"
      appearance="subtle"
      icon={<Icon />}
      disabledFocusable={isBusy}
      onClick={() => void remedies[remedy](actions, findings)}
      data-testid={remedy}
    >
      {label}
    </Button>
  );
}
