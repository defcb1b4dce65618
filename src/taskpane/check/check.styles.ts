import { makeStyles, tokens } from "@fluentui/react-components";
import { small } from "../shared.styles";

export const useCheckStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  /** The English words fit side by side down to 320 px. */
  main: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  other: {
    flexShrink: 0,
    minWidth: "104px",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  words: {
    display: "flex",
    justifyContent: "space-between",
    ...small,
    color: tokens.colorNeutralForeground2,
  },
  percent: { fontVariantNumeric: "tabular-nums" },
  /** Read aloud, not shown. */
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
