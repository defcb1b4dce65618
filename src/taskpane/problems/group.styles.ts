import { makeStyles, tokens } from "@fluentui/react-components";
import { rowButton } from "../shared.styles";

export const useGroupStyles = makeStyles({
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  header: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: {
    ...rowButton,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  chevron: { flexShrink: 0 },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  undetermined: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  remedies: { display: "flex", flexWrap: "wrap", paddingLeft: "25px" },
});
