import { makeStyles, tokens } from "@fluentui/react-components";

export const useGroupStyles = makeStyles({
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  header: {
    "& > button": {
      minHeight: "40px",
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    },
  },
  words: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, width: "100%" },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  undetermined: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalXS },
  remedies: { display: "flex", flexWrap: "wrap", paddingLeft: "25px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { margin: `${tokens.spacingVerticalXS} 25px` },
});
