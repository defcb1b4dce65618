import type { CellValue } from "../domain/grid";
import type { Argument, ArgumentCell } from "./argument";
import { invalid } from "./cell-error";
import { cellOrError, shaped, type Result } from "./spread";

/**
 * What a function that adds up its arguments is given. A list makes one sum; a table makes one for each row, or for each
 * column, as the weights lie.
 */
export interface LineArguments {
  /** What is added up. */
  readonly items: Argument;
  /** Lists that go with the items, such as weights: as long as a line, or of the size of all items. */
  readonly beside: readonly Argument[];
  /** Values of a whole line, such as the full marks: one for all lines, or one for each. */
  readonly perLine: readonly Argument[];
}

/** One line: its items, what lies beside each of them, and the values of the line. */
export interface Line {
  readonly items: readonly ArgumentCell[];
  readonly beside: readonly (readonly ArgumentCell[])[];
  readonly perLine: readonly ArgumentCell[];
}

type Layout = "one" | "rows" | "columns" | "cells";

function isSameSize(first: Argument, second: Argument): boolean {
  return first.height === second.height && first.width === second.width;
}

/** Whether weights lie along the rows of a table or down its columns; by their direction where both would fit. */
function besideLayout(items: Argument, list: Argument): Layout | null {
  if (!list.isVector) return null;
  const [fitsRow, fitsColumn] = [list.count === items.width, list.count === items.height];
  if (fitsRow && fitsColumn) return list.height === 1 ? "rows" : "columns";
  if (fitsRow) return "rows";
  return fitsColumn ? "columns" : null;
}

/** A column beside a table has a value for each row, a row below it one for each column. */
function perLineLayout(items: Argument, list: Argument): Layout | null {
  if (list.width === 1 && list.height === items.height) return "rows";
  return list.height === 1 && list.width === items.width ? "columns" : null;
}

function layoutOf({ items, beside, perLine }: LineArguments): Layout {
  const lists = perLine.filter((argument) => argument.count > 1);
  if (items.isVector) {
    const isEachItsOwn =
      beside.length === 0 && lists.length > 0 && lists.every((list) => list.count === items.count);
    return isEachItsOwn ? "cells" : "one";
  }
  if (beside.length > 0 && beside.every((list) => isSameSize(items, list))) return "one";
  const along = beside.map((list) => besideLayout(items, list));
  const across = lists.map((list) => perLineLayout(items, list));
  return [...along, ...across].find((layout) => layout !== null) ?? "rows";
}

/** Indices of the items of each line. */
function indices({ height, width, count }: Argument, layout: Layout): readonly (readonly number[])[] {
  const run = (length: number, at: (i: number) => number): number[] =>
    Array.from({ length }, (_, i) => at(i));
  switch (layout) {
    case "one":
      return [run(count, (i) => i)];
    case "cells":
      return run(count, (i) => i).map((i) => [i]);
    case "rows":
      return run(height, (row) => row).map((row) => run(width, (i) => row * width + i));
    case "columns":
      return run(width, (column) => column).map((column) => run(height, (i) => i * width + column));
  }
}

function sizeOf({ height, width }: Argument, layout: Layout): readonly [height: number, width: number] {
  switch (layout) {
    case "one":
      return [1, 1];
    case "cells":
      return [height, width];
    case "rows":
      return [height, 1];
    case "columns":
      return [1, width];
  }
}

function mismatch(items: Argument, list: Argument): Error {
  return invalid(`${items.size}与${list.size}对不上，请选同样多的单元格。`);
}

/**
 * Adds up line by line: a row of scores gives one result, a table one for each row.
 * @throws CellError when lengths do not agree
 */
export function byLine(args: LineArguments, compute: (line: Line) => CellValue): Result {
  const { items, beside, perLine } = args;
  const layout = layoutOf(args);
  const lines = indices(items, layout);
  const length = lines[0]?.length ?? 0;
  for (const list of beside) {
    const isOfLine = list.isVector && list.count === length;
    if (!isOfLine && !(layout === "one" && isSameSize(items, list))) throw mismatch(items, list);
  }
  for (const list of perLine) if (list.count > 1 && list.count !== lines.length) throw mismatch(items, list);
  const values = lines.map((line, index) =>
    cellOrError(() =>
      compute({
        items: line.map((at) => items.cellAt(at)),
        beside: beside.map((list) => line.map((_, at) => list.cellAt(at))),
        perLine: perLine.map((list) => list.cellAt(index)),
      }),
    ),
  );
  return shaped(values, ...sizeOf(items, layout));
}
