import { makeStyles, tokens } from "@fluentui/react-components";

export const useNavigationStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minWidth: 0,
    overflow: "hidden",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: {
    flexShrink: 0,
    "& > *": { flexShrink: 0 },
    "& > [data-overflowing]": { display: "none" },
  },
  menu: { flexShrink: 0 },
  more: { minWidth: 0, whiteSpace: "nowrap" },
  count: { marginLeft: tokens.spacingHorizontalXS },
});
