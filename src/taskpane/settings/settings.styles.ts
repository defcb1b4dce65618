import { makeStyles, tokens } from "@fluentui/react-components";
import { heading, hint } from "../shared.styles";

export const useSettingsStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  heading,
  hint,
});
