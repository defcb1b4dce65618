import { Decimal } from "decimal.js";

/** Points carry two or three decimals; this takes away what binary fractions add (0.1 + 0.2) and rounds nothing else. */
export function exact(points: number): number {
  return Number.isInteger(points) ? points : Number(points.toFixed(10));
}

/** Decimals in which sums and products of cells are exact; a quotient is cut far beyond what a cell can hold. */
export const Exact = Decimal.clone({ precision: 60 });

/** Excel shows and compares 15 digits: what binary fractions add behind them (0.1 + 0.2) is not part of the score. */
export function decimalOf(value: number): Decimal {
  return new Exact(Number(value.toPrecision(15)));
}

/** As Excel's ROUND: half away from zero. */
export function roundedTo(value: Decimal, digits: number): Decimal {
  return value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
}

/** The number that a cell can hold; −0 is 0. */
export function toCell(value: Decimal): number {
  return value.toNumber() + 0;
}
