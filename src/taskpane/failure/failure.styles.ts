import { makeStyles, tokens } from "@fluentui/react-components";

export const useFailureStyles = makeStyles({
  frame: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  body: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  title: { display: "block" },
  byHand: { display: "block", marginTop: tokens.spacingVerticalS },
  left: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  report: { width: "100%", marginTop: tokens.spacingVerticalXS },
});
