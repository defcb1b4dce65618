import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { ViewGuard } from "../failure/ViewGuard";
import { HistoryView } from "../history/HistoryView";
import { ProblemsView } from "../problems/ProblemsView";
import { RecognisedView } from "../recognised/RecognisedView";
import type { View } from "../state/pane-state";
import { SummaryView } from "../summary/SummaryView";
import { TablesView } from "../tables/TablesView";
import { TemplatesView } from "../templates/TemplatesView";
import { useViews } from "./use-views";

/** Not needed every day, so not loaded with the pane. */
const HelpView = lazy(() => import("../help/HelpView").then((file) => ({ default: file.HelpView })));
const SchemeView = lazy(() => import("../scheme/SchemeView").then((file) => ({ default: file.SchemeView })));
const SettingsView = lazy(() =>
  import("../settings/SettingsView").then((file) => ({ default: file.SettingsView })),
);

/** Each part is guarded by itself, so that one that breaks leaves the others usable. */
const parts: Readonly<Record<View, readonly ComponentType[]>> = {
  overview: [SummaryView, RecognisedView],
  problems: [ProblemsView],
  history: [HistoryView],
  tables: [TablesView],
  templates: [TemplatesView],
  scheme: [SchemeView],
  settings: [SettingsView],
  help: [HelpView],
};

/** The page whose tab is selected. */
export function ShownView() {
  const { t } = useTranslation();
  const { view } = useViews();
  return (
    <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} data-testid={`view-${view}`}>
      {parts[view].map((Part, at) => (
        <ViewGuard key={`${view} ${at}`}>
          <Suspense fallback={<Spinner size="tiny" label={t("views.opening")} />}>
            <Part />
          </Suspense>
        </ViewGuard>
      ))}
    </div>
  );
}
