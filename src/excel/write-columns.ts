import type { Area } from "../domain/address";
import { runsOf } from "../domain/runs";
import { literal } from "./literal";
import type { Step } from "./steps";

/** Our columns beside one table; a null row is left as it is. */
export interface ColumnsToWrite {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[] | null)[];
  /** Fills header and rows by itself, from the first cell of the header on; null where they are written as values. */
  readonly formula: string | null;
}

type Rows = readonly (readonly (string | number | null)[])[];

/** Header and rows. */
export function* columnsSteps(columns: ColumnsToWrite): Generator<Step> {
  const { sheet, headerRow, firstColumn, headers, rows, formula } = columns;
  const nothing = headers.map(() => null);
  const values = (): Rows => [headers, ...rows.map((row) => row?.map(literal) ?? nothing)];
  const cells = formula === null ? values() : [[formula]];
  yield { kind: "rows", sheet, top: headerRow, left: firstColumn, rows: cells };
}

/** Some rows anew, each as a whole; a null row is emptied. */
export function* columnRowsSteps(
  { sheet, headerRow, firstColumn, headers, rows }: ColumnsToWrite,
  changed: readonly number[],
): Generator<Step> {
  const textsOf = (i: number) => headers.map((_, c) => literal(rows[i]?.[c] ?? ""));
  for (const [from, to] of runsOf(changed)) {
    const texts = Array.from({ length: to - from + 1 }, (_, i) => textsOf(from + i));
    yield { kind: "rows", sheet, top: headerRow + 1 + from, left: firstColumn, rows: texts };
  }
}

/** Takes away contents; how the cells look is the office's. */
export function removeColumns(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const { top, left, bottom, right } of areas)
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).clear(Excel.ClearApplyTo.contents);
}
