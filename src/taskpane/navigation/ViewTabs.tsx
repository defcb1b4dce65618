import { CounterBadge, Tab, TabList } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { views } from "../state/pane-state";
import { useNavigationStyles } from "./navigation.styles";
import { useViews } from "./use-views";

/** The pages of the pane. The arrow keys go from tab to tab. */
export function ViewTabs() {
  const { t } = useTranslation();
  const styles = useNavigationStyles();
  const { view, show, problemCount } = useViews();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={view}
      onTabSelect={(_, { value }) => show(value)}
      aria-label={t("views.title")}
    >
      {views.map((id) => (
        <Tab key={id} value={id} id={`tab-${id}`} aria-controls="view" data-testid={`tab-${id}`}>
          {t(`views.${id}`)}
          {id === "problems" && problemCount > 0 && (
            <CounterBadge className={styles.count} size="small" color="informative" count={problemCount} />
          )}
        </Tab>
      ))}
    </TabList>
  );
}
