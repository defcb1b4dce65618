import type { ComponentType } from "react";
import { ViewGuard } from "../failure/ViewGuard";
import { HistoryView } from "../history/HistoryView";
import { ProblemsView } from "../problems/ProblemsView";
import { RecognisedView } from "../recognised/RecognisedView";
import type { View } from "../state/pane-state";
import { SummaryView } from "../summary/SummaryView";
import { Deferred } from "./Deferred";
import { useKeptFocus } from "./use-kept-focus";
import { useViews } from "./use-views";

/** Not needed every day, so not loaded with the pane. */
const help = () => (
  <Deferred load={() => import("../help/HelpView")}>{({ HelpView }) => <HelpView />}</Deferred>
);
const scheme = () => (
  <Deferred load={() => import("../scheme/SchemeView")}>{({ SchemeView }) => <SchemeView />}</Deferred>
);
const results = () => (
  <Deferred load={() => import("../results/ResultsView")}>{({ ResultsView }) => <ResultsView />}</Deferred>
);
const tables = () => (
  <Deferred load={() => import("../tables/TablesView")}>{({ TablesView }) => <TablesView />}</Deferred>
);
const templates = () => (
  <Deferred load={() => import("../templates/TemplatesView")}>
    {({ TemplatesView }) => <TemplatesView />}
  </Deferred>
);
const settings = () => (
  <Deferred load={() => import("../settings/SettingsView")}>
    {({ SettingsView }) => <SettingsView />}
  </Deferred>
);

/** Each part is guarded by itself, so that one that breaks leaves the others usable. */
const parts: Readonly<Record<View, readonly ComponentType[]>> = {
  overview: [SummaryView, RecognisedView],
  problems: [ProblemsView],
  results: [results],
  history: [HistoryView],
  tables: [tables],
  templates: [templates],
  scheme: [scheme],
  settings: [settings],
  help: [help],
};

/** The page whose tab is selected. */
export function ShownView() {
  const { view } = useViews();
  useKeptFocus(`tab-${view}`);
  return (
    <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} data-testid={`view-${view}`}>
      {parts[view].map((Part, at) => (
        <ViewGuard key={`${view} ${at}`}>
          <Part />
        </ViewGuard>
      ))}
    </div>
  );
}
