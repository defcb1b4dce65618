import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  views: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    // Room for the focus ring of what the sticky heading would cover.
    scrollPaddingTop: "88px",
    scrollPaddingBottom: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
});
