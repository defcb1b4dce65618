import { useMemo } from "react";
import type { Finding } from "../../domain/finding";
import { usePane } from "../state/use-pane";
import { concerns } from "../waivers/subjects";
import type { Review } from "./use-review";

/** The findings on the row of an entry that concern its unit, with their places in the result. */
export function useEntryFindings(
  entry: Review["entries"][number],
): readonly { readonly finding: Finding; readonly index: number }[] {
  const findings = usePane((pane) => pane.result?.findings);
  return useMemo(
    () =>
      (findings ?? []).flatMap((finding, index) => (concerns(finding, entry) ? [{ finding, index }] : [])),
    [findings, entry],
  );
}
