import type { TableShape } from "../domain/roles";

/** The columns of a table with their fields, from left to right. */
export function columnEntries({
  columns,
}: TableShape): readonly (readonly [field: string, column: number])[] {
  return Object.entries(columns)
    .flatMap(([field, column]): readonly (readonly [string, number])[] =>
      column === undefined ? [] : [[field, column]],
    )
    .sort(([, a], [, b]) => a - b);
}

/** The columns that are units, where indicators are rows. */
export function unitColumnsOf(shape: TableShape): readonly number[] {
  return columnEntries(shape).flatMap(([field, column]) => (field.startsWith("unit:") ? [column] : []));
}
