import { makeStyles, tokens } from "@fluentui/react-components";
import { hint } from "../shared.styles";

export const useWelcomeStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowY: "auto",
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  points: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: "0",
    padding: "0",
    listStyleType: "none",
  },
  point: { display: "flex", gap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorBrandForeground1 },
  hint,
});
