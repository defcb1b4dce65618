import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/finding";
import { useProblemStyles } from "./problems.styles";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** Shape and colour both tell the severity; the words stand beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useProblemStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
