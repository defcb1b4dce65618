import type { DeductionEntry } from "../domain/entry";
import type { JudgeContext } from "../domain/judge-context";
import type { Judgement } from "../domain/rule";

/** 扣分 against 原扣分值 (C6): null when they agree or when one of them is not given as a number. */
export function judgeDoubling(
  { fact, isDoubled }: DeductionEntry,
  { scheme }: JudgeContext,
  expected: "doubled" | "single",
): Judgement | null {
  if (isDoubled !== (expected === "doubled")) return null;
  const original = fact.original.reading;
  const entered = fact.points.reading;
  if (original.kind !== "value" || entered.kind !== "value") return null;
  const factor = isDoubled ? scheme.doubling.factor : 1;
  const allowed = Number((Math.abs(original.value) * factor).toFixed(10));
  if (Math.abs(Math.abs(entered.value) - allowed) < 1e-9) return null;
  const { cell } = fact.points;
  // The office's sign is kept: which sign is the fault is another rule's question.
  const to = entered.value < 0 ? -allowed : allowed;
  const edit = cell === null ? {} : { fix: { kind: "ask", edits: [{ cell, to }] } as const };
  const values = { original: Math.abs(original.value), entered: Math.abs(entered.value), allowed, factor };
  const message = isDoubled && scheme.doubling.trigger === "repeat" ? "repeated" : expected;
  return { effect: "none", message, values, cell, ...edit };
}
