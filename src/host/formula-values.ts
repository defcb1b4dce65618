import type { Nullable } from "@univerjs/core";
import type { ErrorValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, ValueObjectFactory, type BaseValueObject } from "@univerjs/engine-formula";

export type Scalar = string | number | boolean | null;
/** A value, rows of values, or null for an argument that the formula leaves out. */
export type Argument = Scalar | readonly (readonly Scalar[])[];

/** What a cell holds; null when it is blank, which a formula's "" is not. */
function scalarOf(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return null;
  return value.isError() ? String((value as ErrorValueObject).getErrorType()) : value.getValue();
}

/** An argument as the grid's calculation has it. Its own conversion makes a blank 0 before anyone can see it. */
export function argumentOf(variant: BaseValueObject): Argument {
  if (!variant.isArray()) return scalarOf(variant);
  const rows = (variant as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((value) => scalarOf(value)));
}

/** A result as the grid's calculation wants it; an array spills. */
export function variantOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return ValueObjectFactory.create(result as Scalar);
  const rows = (result as readonly (readonly Scalar[])[]).map((row) =>
    row.map((value) => ValueObjectFactory.create(value as never)),
  );
  const size = { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  return ArrayValueObject.create({
    calculateValueList: rows,
    ...size,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
