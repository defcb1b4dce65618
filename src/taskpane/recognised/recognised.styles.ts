import { makeStyles, tokens } from "@fluentui/react-components";
import { small } from "../shared.styles";

export const useRecognisedStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  heading: { display: "flex", alignItems: "center", justifyContent: "space-between", margin: 0 },
  toggle: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingLeft: tokens.spacingHorizontalXS,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { marginLeft: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  name: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  link: { overflowWrap: "anywhere", textAlign: "left" },
  role: { flexShrink: 0 },
  columns: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalMNudge,
    ...small,
    color: tokens.colorNeutralForeground2,
    marginTop: tokens.spacingVerticalXXS,
  },
  letters: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
  need: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "& p": { margin: `0 0 ${tokens.spacingVerticalS}` },
    "& ul": { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
  },
  looking: { padding: `${tokens.spacingVerticalM} 0` },
});
