import { Badge } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { AwardResult, DeductionResult } from "../../domain/award-result";

const colours = {
  counted: "success",
  rejected: "danger",
  carried: "brand",
  undetermined: "warning",
} as const;

/** The verdict in words and colour, with the points where it counts. */
export function VerdictBadge({ entry }: { readonly entry: AwardResult | DeductionResult }) {
  const { t } = useTranslation();
  const { verdict, points } = entry;
  return (
    <Badge appearance="tint" color={colours[verdict]} data-testid="verdict" data-verdict={verdict}>
      {t(`verdicts.${verdict}`)}
      {verdict === "counted" &&
        points !== null &&
        t("matter" in entry ? "review.taken" : "review.points", { n: points })}
    </Badge>
  );
}
