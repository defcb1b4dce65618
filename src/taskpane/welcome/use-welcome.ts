import { useEffect } from "react";
import { usePane, usePaneActions } from "../state/use-pane";
import { rememberWelcome } from "./first-run";

/** Ways to begin. A sample beside the office's own tables would be counted together with them, so that it needs none. */
export function useWelcome() {
  const cards = usePane((pane) => pane.cards);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { welcome, check, carryOut } = usePaneActions();
  const canTry = cards !== null && cards.every(({ role }) => role === null);
  useEffect(() => {
    rememberWelcome();
    // The tab takes the keyboard when this screen goes away.
    return () => document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  }, []);
  const close = (): void => welcome(false);
  const begin = (work: () => Promise<void>) => (): void => {
    if (isBusy) return;
    close();
    void work();
  };
  return {
    canTry,
    isReading: cards === null,
    isBusy,
    trySample: canTry ? begin(() => carryOut({ kind: "sample" })) : undefined,
    check: begin(check),
    skip: close,
  };
}
