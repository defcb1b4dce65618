import { makeStyles, tokens } from "@fluentui/react-components";
import { heading, stickyTop } from "../shared.styles";

export const useProblemStyles = makeStyles({
  section: { paddingTop: tokens.spacingVerticalM },
  top: stickyTop,
  heading: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: heading,
  steps: { display: "flex", alignItems: "center" },
  place: {
    minWidth: "72px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  search: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  words: { flexBasis: "100%", maxWidth: "none" },
  /** Two side by side; the width is the pane's, not that of the longest name. */
  choice: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  icon: { flexShrink: 0, fontSize: "16px", forcedColorAdjust: "auto" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  none: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "& svg": { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
