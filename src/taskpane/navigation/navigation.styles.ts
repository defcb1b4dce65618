import { makeStyles, tokens } from "@fluentui/react-components";

export const useNavigationStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    // In a narrow pane the tabs take a second line rather than be out of sight.
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { marginLeft: tokens.spacingHorizontalXS },
});
