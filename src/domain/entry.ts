import type { Level, Verdict } from "./verdict";
import type { AwardFact, DeductionFact } from "./facts";
import type { CappedIndicator } from "./limits";
import type { DateValue } from "./readings";

/** What the rules know of any ledger row beside the row itself. Keys are computed once, before the rules run. */
interface Keyed {
  /** Official name of the unit, else the name as written; "" when the cell is blank. */
  readonly unit: string;
  /** Title or matter with width, brackets, spaces and the writing of 届次 set aside; "" when blank. */
  readonly titleKey: string;
  /** The date, null when it is missing, unreadable or ambiguous. */
  readonly date: DateValue | null;
  /** The work year that the cell or the title names; null when neither does. */
  readonly workYear: number | null;
  /** What the rules that have run so far make of it. */
  readonly verdict: Verdict;
}

/** An award with what was derived from it. */
export interface AwardEntry extends Keyed {
  readonly kind: "award";
  readonly fact: AwardFact;
  readonly level: Level;
  /** The issuers' official names in one order. */
  readonly issuerKey: string;
  /** Points by level, class and grade, before same event and cap; 0 at no level, null while the level is open. */
  readonly basePoints: number | null;
  /** Points as they count. */
  readonly points: number | null;
  /** The indicator of 对应指标 with its points, where a cap asks for it. */
  readonly indicator: CappedIndicator | null;
}

/** A deduction with what was derived from it. */
export interface DeductionEntry extends Keyed {
  readonly kind: "deduction";
  readonly fact: DeductionFact;
  readonly isDoubled: boolean;
  /** Points to deduct, positive, after doubling; null when they cannot be read. */
  readonly points: number | null;
}

export type Entry = AwardEntry | DeductionEntry;
