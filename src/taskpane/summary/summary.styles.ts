import { makeStyles, tokens } from "@fluentui/react-components";
import { heading, small } from "../shared.styles";

export const useSummaryStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  heading,
  scheme: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  when: { marginLeft: tokens.spacingHorizontalS },
  severities: { marginTop: tokens.spacingVerticalS },
  verdicts: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  caption: {
    gridColumn: "1 / -1",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    justifyContent: "space-between",
  },
  verdict: { display: "flex", flexDirection: "column-reverse", alignItems: "center", textAlign: "center" },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  zero: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  counted: { color: tokens.colorStatusSuccessForeground1 },
  rejected: { color: tokens.colorStatusDangerForeground1 },
  carried: { color: tokens.colorBrandForeground1 },
  undetermined: { color: tokens.colorStatusWarningForeground3 },
  name: small,
  register: {
    marginTop: tokens.spacingVerticalS,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  notes: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
    ...small,
    color: tokens.colorNeutralForeground2,
  },
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    "& svg": { flexShrink: 0, fontSize: "14px", marginTop: "1px" },
  },
});
