import type { Decimal } from "decimal.js";
import { decimalOf, roundedTo, toCell } from "../domain/exact";
import type { ClauseId, YearScheme } from "../domain/scheme";
import type { RoundingStage } from "../domain/result-values";
import type { Figure } from "../domain/tables";
import type { Computed, ResultStep } from "../domain/unit-result";

/** A figure as a cell has it; null where the cell is blank or cannot be read. */
export function entered(name: string, sheet: string, figure: Figure, clause: ClauseId): Computed {
  const { reading, cell } = figure;
  const value = reading.kind === "value" ? toCell(decimalOf(reading.value)) : null;
  return { value, step: "entered", name, clause, place: { sheet, cell }, inputs: [] };
}

/** A number that the scheme, or the engine itself, puts in. */
export function given(step: ResultStep, name: string, clause: ClauseId, value: number): Computed {
  return { value, step, name, clause, place: null, inputs: [] };
}

/** A figure made of others; open while one of them is. */
export function madeOf(
  step: ResultStep,
  clause: ClauseId,
  inputs: readonly Computed[],
  compute: (values: readonly Decimal[]) => Decimal,
  name = "",
): Computed {
  const values = inputs.flatMap(({ value }) => (value === null ? [] : [decimalOf(value)]));
  const isOpen = values.length < inputs.length;
  return { value: isOpen ? null : toCell(compute(values)), step, name, clause, place: null, inputs };
}

/** The one rounding, at the stage that the scheme states; the figure itself at any other. */
export function roundedAt(stage: RoundingStage, figure: Computed, { rounding }: YearScheme): Computed {
  const { digits } = rounding;
  if (digits === null || rounding.stage !== stage) return figure;
  const { clause, value } = figure;
  const rounded = value === null ? null : toCell(roundedTo(decimalOf(value), digits));
  return { value: rounded, step: "rounded", name: String(digits), clause, place: null, inputs: [figure] };
}
