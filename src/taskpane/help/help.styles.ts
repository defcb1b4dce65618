import { makeStyles, tokens } from "@fluentui/react-components";
import { small } from "../shared.styles";

export const useHelpStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  search: { width: "100%", maxWidth: "none" },
  introduction: { marginTop: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    ...small,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  manual: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}` },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  subheading: {
    ...small,
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  term: { fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0 },
  code: { overflowWrap: "anywhere" },
});
