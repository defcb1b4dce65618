import { useMemo, useState } from "react";
import type { LedgerRow } from "../../domain/unit-result";
import type { Verdict } from "../../domain/verdict";
import { entriesOf } from "../state/review";
import { usePane, usePaneActions } from "../state/use-pane";
import { countVerdicts } from "../summary/count-verdicts";

export type Ledger = LedgerRow["ledger"];

/** The order in which one works through them: first what is to be decided. */
export const reviewOrder: readonly Verdict[] = ["undetermined", "rejected", "carried", "counted"];

/** The entries of a ledger that are shown, by their index, and what may be shown instead. Null before the first check. */
export function useReview() {
  const result = usePane((pane) => pane.result);
  const reviewed = usePane((pane) => pane.reviewed);
  const { review } = usePaneActions();
  const [chosen, setLedger] = useState<Ledger | null>(null);
  // Until a person chooses, what is to be decided is shown.
  const [chosenVerdict, setVerdict] = useState<Verdict | null | undefined>(undefined);
  const [last, setLast] = useState<number | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  // What is being looked at tells the ledger, also when one comes back to this page.
  const ledger =
    reviewed?.ledger ?? chosen ?? (result !== null && result.awards.length === 0 ? "deduction" : "award");
  const entries = useMemo(() => (result === null ? [] : entriesOf(result, ledger)), [result, ledger]);
  const counts = useMemo(
    () => countVerdicts(entries.filter((entry) => unit === null || entry.unit === unit)),
    [entries, unit],
  );
  const toDecide = (counts?.undetermined ?? 0) > 0 ? "undetermined" : null;
  const verdict = chosenVerdict === undefined ? toDecide : chosenVerdict;
  const shown = useMemo(
    () =>
      entries.flatMap((entry, index) =>
        (verdict === null || entry.verdict === verdict) && (unit === null || entry.unit === unit)
          ? [index]
          : [],
      ),
    [entries, verdict, unit],
  );
  const units = useMemo(
    () => [...new Set(entries.map((entry) => entry.unit))].sort((a, b) => a.localeCompare(b, "zh")),
    [entries],
  );
  const show = (next: Ledger): void => {
    setLedger(next);
    setVerdict(undefined);
    setUnit(null);
    setLast(null);
    review(null);
  };
  return {
    result,
    ledger,
    reviewed,
    entries,
    shown,
    verdicts: { counts, chosen: verdict, choose: setVerdict },
    units: { all: units, chosen: unit, choose: setUnit },
    show,
    /** The entry that was opened last, to come back to. */
    last,
    open: (index: number | null) => {
      if (index !== null) setLast(index);
      review(index === null ? null : { ledger, index });
    },
  };
}

export type Review = ReturnType<typeof useReview>;
