import { makeStyles, tokens } from "@fluentui/react-components";
import { heading, hint, rowButton, small, stickyTop } from "../shared.styles";

const facts = {
  ...small,
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: tokens.spacingHorizontalS,
  color: tokens.colorNeutralForeground2,
} as const;

export const useReviewStyles = makeStyles({
  none: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  top: stickyTop,
  heading,
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  unit: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  entry: {
    ...rowButton,
    display: "block",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
  },
  title: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  facts,
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  steps: { display: "flex", alignItems: "center", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  place: { ...small, flexGrow: 1, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  cardTitle: { ...heading, overflowWrap: "anywhere" },
  subheading: { ...small, margin: 0, fontWeight: tokens.fontWeightSemibold },
  hint,
  link: { ...small },
  findings: {
    ...small,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  finding: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    overflowWrap: "anywhere",
  },
  clause: { color: tokens.colorNeutralForeground2 },
  remedies: { display: "flex", flexWrap: "wrap", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
