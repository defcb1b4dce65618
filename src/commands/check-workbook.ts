/** What the ribbon's 一键校验 needs of the pane. */
export interface PaneCheck {
  /** Checks and shows the outcome in the pane; never rejects. */
  readonly check: () => Promise<void>;
  readonly report: (attempt: "show", thrown: unknown) => void;
}

/**
 * The ribbon's 一键校验: the check of the pane's own button, with the pane opened so that progress, result or error is
 * seen. Excel greys the button out until `completed` is called, so it is called whatever happens.
 */
export async function checkFromRibbon(event: Office.AddinCommands.Event, pane: PaneCheck): Promise<void> {
  try {
    await Promise.all([showPane().catch((thrown: unknown) => pane.report("show", thrown)), pane.check()]);
  } catch (thrown) {
    pane.report("show", thrown);
  } finally {
    event.completed();
  }
}

/** Asynchronous all through: an Excel that knows no panes throws at once. */
async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
