import type { CellValue } from "../domain/grid";
import type { RuleId } from "../domain/rule-ids";
import type { SchemeValues } from "../domain/scheme";
import { wordsFor, type CellSchema } from "./cell-schemas";

/** One row of the sheet 评估方案: its name, how its value is shown, and what a value in it changes. */
export interface SheetParameter {
  readonly name: string;
  readonly parameter: keyof SchemeValues;
  /** What the cell may hold, in words. */
  readonly allowed: string;
  /** The words among which it chooses; none where it may hold anything else. */
  readonly choices: readonly string[];
  /** The rule whose severity the row sets. */
  readonly rule?: RuleId;
  show(values: SchemeValues): CellValue;
  /** What the cell changes; throws nothing, a wrong cell gives zod's issues. */
  readonly schema: CellSchema<(values: SchemeValues) => Partial<SchemeValues>>;
}

export function row<T>(
  name: string,
  parameter: keyof SchemeValues,
  show: (values: SchemeValues) => CellValue,
  schema: CellSchema<T>,
  change: (value: T, values: SchemeValues) => Partial<SchemeValues>,
): SheetParameter {
  return {
    name,
    parameter,
    show,
    allowed: schema.description ?? "",
    choices: wordsFor(schema),
    schema: schema.transform((value) => (values: SchemeValues) => change(value, values)),
  };
}

/** The word for a value among those that a cell may hold. */
export const wordOf = <T>(words: Readonly<Record<string, T>>, value: T): string =>
  Object.keys(words).find((word) => JSON.stringify(words[word]) === JSON.stringify(value)) ?? "";
