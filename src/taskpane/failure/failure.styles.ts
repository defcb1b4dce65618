import { makeStyles, tokens } from "@fluentui/react-components";

export const useFailureStyles = makeStyles({
  frame: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  body: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  title: { display: "block" },
  byHand: { display: "block", marginTop: tokens.spacingVerticalS },
  report: { width: "100%", marginTop: tokens.spacingVerticalXS },
});
