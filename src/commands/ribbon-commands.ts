import type { Chore } from "../app/chore";

/** What a ribbon button needs of the pane, which may be closed. Its actions tell what fails instead of throwing. */
export interface RibbonPane {
  readonly check: () => Promise<void>;
  readonly carryOut: (chore: Chore) => Promise<void>;
  /** True when something failed, was left out, or found nothing to do, which the sheet does not show. */
  readonly hasNews: () => boolean;
  readonly report: (attempt: "show", thrown: unknown) => void;
}

type RibbonCommand = "check" | Chore;

/** The functions of the ribbon's buttons by the names that the manifest gives them. */
export const ribbonCommands: Readonly<Record<string, RibbonCommand>> = {
  checkWorkbook: "check",
  computeScores: { kind: "results", part: "scores" },
  rankUnits: { kind: "results", part: "ranks" },
  clearMarks: { kind: "clear" },
  freezeFormulas: { kind: "freeze" },
  undoLast: { kind: "undo", which: "last" },
};

/**
 * Does what a ribbon button is for. A check takes its time and opens the pane, which shows how far it is; the rest is
 * seen in the sheet, and the pane opens only where there is something to tell. Excel greys the button out until
 * `completed` is called, so it is called whatever happens.
 */
export async function runFromRibbon(
  event: Office.AddinCommands.Event,
  command: RibbonCommand,
  pane: RibbonPane,
): Promise<void> {
  try {
    if (command === "check") await Promise.all([showPane(pane), pane.check()]);
    else await pane.carryOut(command);
    if (command !== "check" && pane.hasNews()) await showPane(pane);
  } catch (thrown) {
    pane.report("show", thrown);
  } finally {
    event.completed();
  }
}

/** Asynchronous all through: an Excel that knows no panes throws at once. */
async function showPane(pane: RibbonPane): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (thrown) {
    pane.report("show", thrown);
  }
}
