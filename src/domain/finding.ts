import type { RuleId } from "./rule-ids";

export type Severity = "error" | "warning" | "info";

/** A value to put into one cell; `safe` changes the form only (１2.5 → 12.5), `ask` changes what it says. */
export interface Fix {
  readonly kind: "safe" | "ask";
  readonly edits: readonly { readonly cell: string; readonly to: string | number }[];
}

/** One fault, or one question that a person has to answer (verdict `undetermined`, 待核). */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly verdict: "unmet" | "undetermined";
  readonly sheet: string;
  /** A1 address; null when the finding is about the whole sheet. */
  readonly cell: string | null;
  /** The assessed unit concerned; null when none. */
  readonly unit: string | null;
  /** Chinese sentence: who, found what, allowed what, what to do next. */
  readonly message: string;
  /** The clause that is broken, as the scheme cites it. */
  readonly clause: string;
  readonly fix: Fix | null;
}
