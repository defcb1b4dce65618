import type { CheckResult } from "../../app/check-result";
import type { AwardResult, DeductionResult, Explanation } from "../../domain/award-result";
import type { LedgerRow } from "../../domain/unit-result";
import type { Pane, UseCases } from "./pane-store";
import type { Runner, Update } from "./runner";

/** How an entry came to its verdict; null where nobody knows any more, after a check that was stopped. */
export interface Reasoning {
  readonly of: LedgerRow;
  readonly explanation: Explanation | null;
}

const lists = { award: "awards", deduction: "deductions" } as const;

/** The entries of a ledger, in the order of the sheets. */
export function entriesOf(
  result: CheckResult,
  ledger: LedgerRow["ledger"],
): readonly (AwardResult | DeductionResult)[] {
  return result[lists[ledger]];
}

/** The same entry after another check: that of the same unit in the same row. */
export function followReviewed(
  reviewed: LedgerRow | null,
  before: CheckResult | null,
  after: CheckResult,
): LedgerRow | null {
  if (reviewed === null || before === null) return null;
  const { ledger, index } = reviewed;
  const was = entriesOf(before, ledger)[index];
  const now = entriesOf(after, ledger).findIndex(
    ({ sheet, row, unit }) => sheet === was?.sheet && row === was.row && unit === was.unit,
  );
  return now < 0 ? null : { ledger, index: now };
}

/** Looks at one entry of a ledger after the other. */
export function createReview(useCases: UseCases, set: Update, get: () => Pane, run: Runner) {
  return {
    review: (reviewed: LedgerRow | null) => set(() => ({ reviewed })),
    explainEntry: (entry: LedgerRow) =>
      run("explain", async () => {
        const explanation = await useCases.explainEntry(entry);
        // Another may have been opened meanwhile, or the workbook checked again.
        if (get().reviewed === entry) set(() => ({ reasoning: { of: entry, explanation } }));
      }),
  };
}
