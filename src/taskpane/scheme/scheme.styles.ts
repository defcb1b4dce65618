import { makeStyles, tokens } from "@fluentui/react-components";
import { heading, hint, small } from "../shared.styles";

export const useSchemeStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  heading,
  hint,
  line: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { flexGrow: 1, minWidth: 0 },
  names: {
    ...small,
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  groupLine: {
    display: "flex",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    columnGap: tokens.spacingHorizontalS,
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalL}`,
  },
  difference: {
    ...small,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  /** Always in sight, however long the form is. */
  buttons: {
    position: "sticky",
    // Over the room that the page leaves below.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
});
