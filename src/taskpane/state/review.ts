import type { CheckResult } from "../../app/check-result";
import type { AwardResult, DeductionResult, Explanation } from "../../domain/award-result";
import type { LedgerRow } from "../../domain/unit-result";
import type { Pane, UseCases } from "./pane-store";
import type { Runner, Update } from "./runner";

/** An entry that is being looked at; how it came about is null until it is known. */
export interface Reviewed {
  readonly entry: LedgerRow;
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
  reviewed: Reviewed | null,
  before: CheckResult | null,
  after: CheckResult,
): Reviewed | null {
  if (reviewed === null || before === null) return null;
  const { ledger, index } = reviewed.entry;
  const was = entriesOf(before, ledger)[index];
  const now = entriesOf(after, ledger).findIndex(
    ({ sheet, row, unit }) => sheet === was?.sheet && row === was.row && unit === was.unit,
  );
  return now < 0 ? null : { entry: { ledger, index: now }, explanation: null };
}

/** Looks at one entry of a ledger after the other. */
export function createReview(useCases: UseCases, set: Update, get: () => Pane, run: Runner) {
  return {
    review: (entry: LedgerRow | null) =>
      run("explain", async () => {
        if (entry === null) {
          set(() => ({ reviewed: null }));
          return;
        }
        const opened: Reviewed = { entry, explanation: null };
        set(() => ({ reviewed: opened }));
        const explanation = await useCases.explainEntry(entry);
        // Another may have been opened meanwhile, or the workbook checked again.
        set(() => (get().reviewed === opened ? { reviewed: { entry, explanation } } : {}));
      }),
  };
}
