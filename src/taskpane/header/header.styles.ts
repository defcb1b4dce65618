import { makeStyles, tokens } from "@fluentui/react-components";

export const useHeaderStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    // Excel's personality menu covers 34 × 32 px at the top right.
    padding: `${tokens.spacingVerticalS} 48px 0 ${tokens.spacingHorizontalL}`,
    flexShrink: 0,
  },
  icon: { flexShrink: 0, width: "20px", height: "20px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
