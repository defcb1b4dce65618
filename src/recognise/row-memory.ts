import type { CellValue } from "../domain/grid";
import type { SheetView } from "./sheet-view";

interface Remembered<T> {
  readonly formats: readonly string[] | undefined;
  readonly row: number;
  readonly terms: readonly unknown[];
  readonly answer: T;
}

/**
 * What was found out about the rows of sheets, kept as long as the rows are the same objects: after an edit all but the
 * edited ones are. Rows with merged cells say something only together with others, and are read each time.
 */
export class RowMemory<T> {
  private readonly known = new WeakMap<readonly CellValue[], Remembered<T>>();

  /** @param terms what the answer depends on beside the row; compared by identity */
  recall(view: SheetView, row: number, terms: readonly unknown[], make: () => T): T {
    const { grid } = view;
    const values = grid.values[row - grid.top];
    if (values === undefined || view.isMerged(row)) return make();
    const formats = grid.numberFormats[row - grid.top];
    const known = this.known.get(values);
    const isKnown =
      known?.formats === formats && known?.row === row && terms.every((term, i) => term === known.terms[i]);
    if (known !== undefined && isKnown) return known.answer;
    const answer = make();
    this.known.set(values, { formats, row, terms, answer });
    return answer;
  }
}
