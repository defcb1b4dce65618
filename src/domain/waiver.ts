import type { Level, Verdict } from "./verdict";
import type { RuleId } from "./rule-ids";

/**
 * 人工认定: the office sets one reason aside for one award or deduction. The subject is named by unit and title (and
 * date, where one unit has the title twice), not by row, so that it survives sorting and re-runs.
 */
export interface Waiver {
  readonly sheet: string;
  /** 0-based */
  readonly row: number;
  /** A1 address of the cell to point at. */
  readonly cell: string;
  readonly rule: RuleId;
  readonly unit: string;
  /** Award title or deduction matter as written. */
  readonly title: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; null for any date. */
  readonly date: string | null;
  /** The level that the office assigns where the issuer rules leave none; null to leave it as found. */
  readonly level: Level | null;
  /** The verdict that the office decides; null when the remaining reasons decide. */
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly who: string;
  /** As written; "" when missing. */
  readonly when: string;
}

/** What a person decides; the place on the sheet follows from where it is written. */
export type Decision = Omit<Waiver, "sheet" | "row" | "cell">;

export type WaiverPart = "reason" | "who" | "when" | "level";

/** Rules that leave an award without a level: to set one aside is to assign the level. */
const levelRules: ReadonlySet<RuleId> = new Set([
  "issuer-ineligible",
  "issuer-undetermined",
  "issuer-partner-missing",
]);

/** True for a decision that counts an award for which no level was found. */
export function needsLevel({ rule, verdict }: Pick<Decision, "rule" | "verdict">): boolean {
  return levelRules.has(rule) && (verdict ?? "counted") === "counted";
}

/** What a 人工认定 still has to say before it acts: why, who and when, and the level where none was found. */
export function missingParts(waiver: Decision): readonly WaiverPart[] {
  const given: readonly (readonly [WaiverPart, boolean])[] = [
    ["reason", waiver.reason.trim() !== ""],
    ["who", waiver.who.trim() !== ""],
    ["when", waiver.when.trim() !== ""],
    ["level", !needsLevel(waiver) || waiver.level !== null],
  ];
  return given.filter(([, isGiven]) => !isGiven).map(([part]) => part);
}

export function isReasoned(waiver: Waiver): boolean {
  return missingParts(waiver).length === 0;
}
