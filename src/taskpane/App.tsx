import { FluentProvider } from "@fluentui/react-components";
import type { i18n } from "i18next";
import type { KeyboardEvent } from "react";
import { I18nextProvider } from "react-i18next";
import { useAppStyles } from "./app.styles";
import { CheckView } from "./check/CheckView";
import { StatusLine } from "./check/StatusLine";
import { ViewGuard } from "./failure/ViewGuard";
import { FailureView } from "./failure/FailureView";
import { FixDialog } from "./fixes/FixDialog";
import { HeaderView } from "./header/HeaderView";
import { ShownView } from "./navigation/ShownView";
import { ViewTabs } from "./navigation/ViewTabs";
import { PaneContext, usePane } from "./state/use-pane";
import type { PaneParts } from "./state/use-pane";
import { useTheme } from "./use-theme";
import { WelcomeView } from "./welcome/WelcomeView";
import { WaiverDialog } from "./waivers/WaiverDialog";

export interface AppProps {
  readonly parts: PaneParts;
  readonly i18n: i18n;
  /** The colour behind the pane as the host tells it; null where it tells none. */
  readonly hostBackground: string | null;
}

/** The whole pane. Each view is guarded by itself, so that one that breaks leaves the others usable. */
export function App({ parts, i18n, hostBackground }: AppProps) {
  const styles = useAppStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F8") return;
    event.preventDefault();
    void parts.store.getState().actions.goToNeighbour(event.shiftKey ? -1 : 1);
  };
  return (
    <I18nextProvider i18n={i18n}>
      <PaneContext value={parts}>
        <FluentProvider theme={useTheme(hostBackground)}>
          <div className={styles.frame} onKeyDown={onKeyDown} data-testid="pane">
            <HeaderView />
            <main className={styles.main}>
              <ViewGuard>
                <CheckView />
              </ViewGuard>
              <StatusLine />
              <FailureView />
              <ViewGuard>
                <FixDialog />
              </ViewGuard>
              <ViewGuard>
                <WaiverDialog />
              </ViewGuard>
              <Pages />
            </main>
          </div>
        </FluentProvider>
      </PaneContext>
    </I18nextProvider>
  );
}

/** The introduction at first and on demand, else the page whose tab is selected. */
function Pages() {
  const styles = useAppStyles();
  const isWelcome = usePane((pane) => pane.isWelcome);
  if (isWelcome)
    return (
      <ViewGuard>
        <WelcomeView />
      </ViewGuard>
    );
  return (
    <>
      <ViewTabs />
      <div className={styles.views} data-scroller data-testid="views">
        <ShownView />
      </div>
    </>
  );
}
