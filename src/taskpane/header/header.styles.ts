import { makeStyles, tokens } from "@fluentui/react-components";
import { heading } from "../shared.styles";

export const useHeaderStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    // Excel's personality menu covers 34 × 32 px at the top right.
    padding: `${tokens.spacingVerticalS} 48px 0 ${tokens.spacingHorizontalL}`,
    flexShrink: 0,
  },
  icon: { flexShrink: 0, width: "20px", height: "20px" },
  title: heading,
});
