import type { i18n } from "i18next";
import { createRoot } from "react-dom/client";
import type { HelpTopic } from "../app/help-topics";
import { selectCell } from "../app/select-cell";
import { ribbonCommands, runFromRibbon } from "../commands/ribbon-commands";
import { paneBatchLimit } from "../excel/batches";
import { officePort } from "../excel/office-port";
import { watchCells } from "../excel/watch-cells";
import { watchSelection } from "../excel/watch-selection";
import { associateFunctions } from "../functions/associate";
import { App } from "./App";
import { chosenLanguage, type LanguageChoice } from "./i18n/chosen-language";
import { createI18n, paneLanguage } from "./i18n/create-i18n";
import { hasNews } from "./state/pane-state";
import { createPaneStore } from "./state/pane-store";
import type { PaneStore } from "./state/pane-store";
import { AnalystThread } from "./worker/analyst-thread";
import { startThread } from "./worker/start-thread";
import { isFirstRun } from "./welcome/first-run";

/** Null where the host tells no theme, as Excel on the web. */
function hostBackground(): string | null {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  return theme?.bodyBackgroundColor ?? null;
}

function drawPane(store: PaneStore): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no #root.");
  const i18n = createI18n(Office.context.displayLanguage);
  speak(i18n, chosenLanguage());
  const parts = { store, watchSelection, loadHelp, speak };
  createRoot(root).render(<App parts={parts} i18n={i18n} hostBackground={hostBackground()} />);
}

function speak(i18n: i18n, choice: LanguageChoice): void {
  const language = paneLanguage(choice === "auto" ? Office.context.displayLanguage : choice);
  // The texts are there, so that the language is another one at once.
  void i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = i18n.t("product");
}

async function loadHelp(): Promise<readonly HelpTopic[]> {
  const [{ ruleTopics }, { functionTopics }] = await Promise.all([
    import("../app/help-topics"),
    import("../functions/function-topics"),
  ]);
  return [...ruleTopics, ...functionTopics];
}

// The functions must be known before Office is ready: Excel calls them while a workbook opens, without a pane.
associateFunctions((id, run) => CustomFunctions.associate(id, run), CustomFunctions);

void Office.onReady(() => {
  const store = createPaneStore(new AnalystThread(startThread, officePort, paneBatchLimit, selectCell));
  const { actions } = store.getState();
  const pane = { ...actions, hasNews: () => hasNews(store.getState()) };
  for (const [name, command] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      runFromRibbon(event, command, pane),
    );
  }
  actions.welcome(isFirstRun());
  drawPane(store);
  watchCells((edit) => void actions.edited(edit)).catch((thrown: unknown) => actions.report("live", thrown));
  void actions.look();
});
