import type { ComponentType } from "react";
import { ViewGuard } from "../failure/ViewGuard";
import { RecognisedView } from "../recognised/RecognisedView";
import type { View } from "../state/pane-state";
import { SummaryView } from "../summary/SummaryView";
import { Deferred } from "./Deferred";
import { useKeptFocus } from "./use-kept-focus";
import { useViews } from "./use-views";

/** A page that is not needed at once, so not loaded with the pane. */
function later(load: () => Promise<ComponentType>): ComponentType {
  return function Later() {
    return <Deferred load={load}>{(Page) => <Page />}</Deferred>;
  };
}

const problems = later(async () => (await import("../problems/ProblemsView")).ProblemsView);
const review = later(async () => (await import("../review/ReviewView")).ReviewView);
const templates = later(async () => (await import("../templates/TemplatesView")).TemplatesView);
const history = later(async () => (await import("../history/HistoryView")).HistoryView);
const tables = later(async () => (await import("../tables/TablesView")).TablesView);
const scheme = later(async () => (await import("../scheme/SchemeView")).SchemeView);
const results = later(async () => (await import("../results/ResultsView")).ResultsView);
const settings = later(async () => (await import("../settings/SettingsView")).SettingsView);
const help = later(async () => (await import("../help/HelpView")).HelpView);

/** Each part is guarded by itself, so that one that breaks leaves the others usable. */
const parts: Readonly<Record<View, readonly ComponentType[]>> = {
  overview: [SummaryView, RecognisedView],
  problems: [problems],
  review: [review],
  results: [results],
  history: [history],
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
