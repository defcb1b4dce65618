import { makeStyles, tokens } from "@fluentui/react-components";
import { heading, small } from "../shared.styles";

export const useTemplateStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  heading,
  hint: {
    ...small,
    color: tokens.colorNeutralForeground2,
  },
  categories: { margin: `${tokens.spacingVerticalS} 0`, padding: 0, border: "none", display: "grid" },
  legend: { padding: 0 },
  kept: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  found: { padding: `${tokens.spacingVerticalXS} 0` },
  list: { listStyleType: "none", margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  sheet: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
});
