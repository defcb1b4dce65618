import type { Decimal } from "decimal.js";
import { Exact, toCell } from "../domain/exact";
import type { CellValue } from "../domain/grid";
import { readDeductionNumber, readNumber } from "../domain/numbers";
import { foldName } from "../domain/text";
import { readYesNo } from "../recognise/read-cells";
import type { Argument, ArgumentCell } from "./argument";
import { invalid } from "./cell-error";
import { isBlankCell, nameOf, numberOrNull, optionalNumber, requireName, valueOrNull } from "./reading";
import { requireSameSize, spread, type Result } from "./spread";

const separators = /[、,，;；\n]/u;

/** Which rows of a ledger name which unit. */
interface UnitRows {
  readonly byUnit: ReadonlyMap<string, readonly number[]>;
  /** For a unit that some row names together with others, that row. */
  readonly jointly: ReadonlyMap<string, number>;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function unitRows(units: Argument): UnitRows {
  const keys = new Map<CellValue, string>();
  const byUnit = new Map<string, number[]>();
  const jointly = new Map<string, number>();
  for (let index = 0; index < units.count; index++) {
    const value = units.valueAt(index);
    let key = keys.get(value);
    if (key === undefined) {
      const name = nameOf(value);
      keys.set(value, (key = foldName(name)));
      for (const piece of separators.test(name) ? name.split(separators) : [])
        jointly.set(foldName(piece), index);
    }
    if (key !== "") put(byUnit, key, index);
  }
  return { byUnit, jointly };
}

/** The rows of one unit. A row that names several cannot be shared out, and must not be left out silently. */
function rowsOfUnit(cell: ArgumentCell, units: Argument, rows: UnitRows): readonly number[] {
  const name = requireName(cell, "单位名称");
  const joint = rows.jointly.get(foldName(name));
  if (joint !== undefined) {
    const place = units.placeOf(joint);
    throw invalid(`${place}同时写了“${name}”和其他单位，无法分清各单位的分数，请每个单位写一行。`);
  }
  return rows.byUnit.get(foldName(name)) ?? [];
}

function sumOfRows(rows: readonly number[], pointsOf: (row: number) => Decimal | null): Decimal {
  return rows.reduce((sum, row) => sum.plus(pointsOf(row) ?? 0), new Exact(0));
}

function withLimit(sum: Decimal, limit: ArgumentCell): number {
  return toCell(Exact.min(sum, optionalNumber(limit, readDeductionNumber)?.abs() ?? sum));
}

/** JX.BONUS */
export function bonusOf(unit: Argument, units: Argument, points: Argument, cap: Argument): Result {
  requireSameSize(units, points);
  const rows = unitRows(units);
  return spread([unit, cap], (asked, limit) => {
    const sum = sumOfRows(rowsOfUnit(asked, units, rows), (row) =>
      numberOrNull(points.cellAt(row), readNumber),
    );
    return withLimit(sum, limit);
  });
}

/** Twice where the province has deducted (A7). */
const provinceFactor = 2;

function isProvincial(cell: ArgumentCell): boolean {
  if (isBlankCell(cell.value)) return false;
  return valueOrNull(cell, readYesNo, "“是”或“否”") ?? false;
}

/** JX.DEDUCTION */
export function deductionOf(
  unit: Argument,
  units: Argument,
  points: Argument,
  province: Argument,
  limit: Argument,
): Result {
  requireSameSize(units, points);
  if (!province.isOmitted && province.count > 1) requireSameSize(units, province);
  const rows = unitRows(units);
  const pointsOf = (row: number): Decimal | null => {
    const original = numberOrNull(points.cellAt(row), readDeductionNumber);
    return original?.abs().times(isProvincial(province.cellAt(row)) ? provinceFactor : 1) ?? null;
  };
  return spread([unit, limit], (asked, most) =>
    withLimit(sumOfRows(rowsOfUnit(asked, units, rows), pointsOf), most),
  );
}
