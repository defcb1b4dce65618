import { makeStyles, tokens } from "@fluentui/react-components";

export const useListStyles = makeStyles({
  list: { position: "relative" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});
