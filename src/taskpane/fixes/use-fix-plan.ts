import { useState } from "react";
import { usePane, usePaneActions } from "../state/use-pane";

/** The fixes that a person is looking at, and what can be done with them. */
export function useFixPlan() {
  const plan = usePane((pane) => pane.plan);
  const { dropPlan, carryOut } = usePaneActions();
  const apply = (): void => {
    if (plan === null) return;
    dropPlan();
    void carryOut({ kind: "fix", fixes: plan.fixes });
  };
  const [shown, show] = useState(plan);
  // What is being closed stays readable until it is gone.
  if (plan !== null && plan !== shown) show(plan);
  return { plan, shown, close: dropPlan, apply };
}
