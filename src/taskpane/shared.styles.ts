import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** Words beside what matters more. */
export const small = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} satisfies GriffelStyle;

/** The title of a page, or of a part of one. */
export const heading = {
  margin: "0",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
} satisfies GriffelStyle;

/** What explains a page or a field. */
export const hint = { ...small, margin: "0", color: tokens.colorNeutralForeground2 } satisfies GriffelStyle;

/** A row of a list that is a button as a whole. */
export const rowButton = {
  width: "100%",
  boxSizing: "border-box",
  border: "none",
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  overflowWrap: "anywhere",
  ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
    borderRadius: tokens.borderRadiusMedium,
  },
} satisfies GriffelStyle;

/** Stays in sight above a list, so that the way to others does. */
export const stickyTop = {
  position: "sticky",
  top: 0,
  zIndex: 1,
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalXS,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  backgroundColor: tokens.colorNeutralBackground1,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
} satisfies GriffelStyle;
