import { makeStyles, tokens } from "@fluentui/react-components";
import { hint, rowButton, small } from "../shared.styles";

export const useItemStyles = makeStyles({
  button: {
    ...rowButton,
    display: "block",
    position: "relative",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalSNudge} 36px`,
    ":active": { backgroundColor: tokens.colorNeutralBackground2Pressed },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "::before": {
      content: '""',
      position: "absolute",
      top: 0,
      bottom: 0,
      left: 0,
      width: "3px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
  },
  /** Under the words of the finding, less the button's own padding. */
  remedies: { display: "flex", flexWrap: "wrap", paddingLeft: "25px" },
  why: { ...hint, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0 36px` },
  message: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
    ...small,
    color: tokens.colorNeutralForeground3,
  },
  cell: { color: tokens.colorBrandForegroundLink },
  undetermined: { color: tokens.colorStatusWarningForeground3 },
});
