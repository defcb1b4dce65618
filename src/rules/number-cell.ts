import type { Field } from "../domain/readings";
import type { Judgement } from "../domain/rule";

/**
 * The judgement of `number-as-text` on one cell: text that reads as a number gets a safe fix, text that does not is a
 * question. Only a number on which verdict or points rest leaves the row open (`undetermined`).
 */
export function judgeNumber(field: Field<number>, effect: "undetermined" | "none"): readonly Judgement[] {
  const { reading, cell } = field;
  if (reading.kind === "value") {
    if (reading.form === "plain" || cell === null) return [];
    const fix = { kind: "safe", edits: [{ cell, to: reading.value }] } as const;
    return [
      { effect: "none", message: "text", values: { written: field.raw, number: reading.value }, cell, fix },
    ];
  }
  if (reading.kind !== "unreadable" && reading.kind !== "ambiguous") return [];
  const values = { written: field.raw, why: reading.why };
  return [{ effect, verdict: "undetermined", message: "unreadable", values, cell }];
}
