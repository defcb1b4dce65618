import type { CellValue } from "../domain/grid";
import type { Argument, ArgumentCell } from "./argument";
import { CellError, invalid } from "./cell-error";

/** What a function gives back: rows of values, an error standing in its own cell. */
export type Result = (CellValue | CellError)[][];

/** A value, or the error that its computation ended in. Anything but a CellError is a fault of ours and goes on. */
export function cellOrError(compute: () => CellValue): CellValue | CellError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

/** Values in the order of the rows, as an array of the given size. */
export function shaped(values: readonly (CellValue | CellError)[], height: number, width: number): Result {
  return Array.from({ length: height }, (_, row) => values.slice(row * width, (row + 1) * width));
}

/** @throws CellError when two arguments that go cell by cell differ in size */
export function requireSameSize(first: Argument, second: Argument): void {
  const isPaired = first.isVector && second.isVector;
  const isAlike = first.height === second.height && first.width === second.width;
  if (isAlike || (isPaired && first.count === second.count)) return;
  throw invalid(`${first.size}与${second.size}大小不同，请选同样多的单元格。`);
}

type Cells<T extends readonly Argument[]> = { readonly [K in keyof T]: ArgumentCell };

/**
 * Computes cell by cell: a column in gives a column out. Single values hold for every cell; of the others all have the
 * size of the first, where a row and a column of equal length count as equal.
 * @throws CellError when sizes differ
 */
export function spread<const T extends readonly Argument[]>(
  args: T,
  compute: (...cells: Cells<T>) => CellValue,
): Result {
  const lists = args.filter((argument) => argument.count > 1);
  const model = lists[0] ?? args[0];
  if (model === undefined) return [];
  for (const list of lists) requireSameSize(model, list);
  const values = Array.from({ length: model.count }, (_, index) => {
    const cells = args.map((argument) => argument.cellAt(index)) as unknown as Cells<T>;
    return cellOrError(() => compute(...cells));
  });
  return shaped(values, model.height, model.width);
}
