import { useMemo } from "react";
import { cellPosition } from "../../domain/address";
import type { Finding } from "../../domain/finding";
import { usePane } from "../state/use-pane";
import type { Review } from "./use-review";

/** The findings on the row of an entry that concern its unit, with their places in the result. */
export function useEntryFindings({
  sheet,
  row,
  unit,
}: Review["entries"][number]): readonly { readonly finding: Finding; readonly index: number }[] {
  const findings = usePane((pane) => pane.result?.findings);
  return useMemo(
    () =>
      (findings ?? []).flatMap((finding, index) => {
        const isHere =
          finding.sheet === sheet && finding.cell !== null && cellPosition(finding.cell).row === row - 1;
        return isHere && (finding.unit === null || finding.unit === unit) ? [{ finding, index }] : [];
      }),
    [findings, sheet, row, unit],
  );
}
