import type { ReactNode } from "react";
import { ViewGuard } from "../failure/ViewGuard";
import { HistoryView } from "../history/HistoryView";
import { ProblemsView } from "../problems/ProblemsView";
import { RecognisedView } from "../recognised/RecognisedView";
import type { View } from "../state/pane-state";
import { SummaryView } from "../summary/SummaryView";
import { TablesView } from "../tables/TablesView";
import { TemplatesView } from "../templates/TemplatesView";
import { useViews } from "./use-views";

/** Each part is guarded by itself, so that one that breaks leaves the others usable. */
const parts: Readonly<Record<View, readonly (() => ReactNode)[]>> = {
  overview: [SummaryView, RecognisedView],
  problems: [ProblemsView],
  tables: [TablesView],
  templates: [TemplatesView],
  history: [HistoryView],
};

/** The page whose tab is selected. */
export function ShownView() {
  const { view } = useViews();
  return (
    <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} data-testid={`view-${view}`}>
      {parts[view].map((Part) => (
        <ViewGuard key={Part.name}>
          <Part />
        </ViewGuard>
      ))}
    </div>
  );
}
