import { CounterBadge, Overflow, OverflowItem, Tab, TabList } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { views } from "../state/pane-state";
import { MoreViews } from "./MoreViews";
import { useNavigationStyles } from "./navigation.styles";
import { useViews } from "./use-views";

/** The pages of the pane, in one line: what does not fit goes into a menu. The arrow keys go from tab to tab. */
export function ViewTabs() {
  const { t } = useTranslation();
  const styles = useNavigationStyles();
  const { view, show, problemCount } = useViews();
  return (
    <Overflow padding={8}>
      <nav className={styles.bar} aria-label={t("views.title")}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => show(value)}
          aria-label={t("views.title")}
        >
          {views.map((id, at) => (
            // The page that is shown keeps its tab; of the others the first ones do.
            <OverflowItem key={id} id={id} priority={id === view ? views.length : views.length - 1 - at}>
              <Tab value={id} id={`tab-${id}`} aria-controls="view" data-testid={`tab-${id}`}>
                {t(`views.${id}`)}
                {id === "problems" && problemCount > 0 && (
                  <CounterBadge
                    className={styles.count}
                    size="small"
                    color="informative"
                    count={problemCount}
                  />
                )}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews onShow={show} />
      </nav>
    </Overflow>
  );
}
