import type { CellValue } from "../domain/grid";
import { batchLimit, bytesOf } from "./batch-size";

/** Writes in as few batches as their bytes allow. */
export class BatchWriter {
  private waiting = 0;

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(name);
  }

  /** Assigns rows to an area beginning at a cell (0-based), in slices that fill up the batches; null leaves a cell. */
  async rows(
    sheet: Excel.Worksheet,
    top: number,
    left: number,
    rows: readonly (readonly (CellValue | null)[])[],
    property: "values" | "numberFormat" = "values",
  ): Promise<void> {
    const width = rows[0]?.length ?? 0;
    let start = 0;
    while (start < rows.length && width > 0) {
      let end = start;
      for (; end < rows.length; end++) {
        const own = bytesOf(rows[end]);
        if (this.waiting > 0 && this.waiting + own > batchLimit) break;
        this.waiting += own;
      }
      if (end > start) {
        const target = sheet.getRangeByIndexes(top + start, left, end - start, width);
        target[property] = rows.slice(start, end).map((row) => [...row]) as unknown[][];
      }
      if (end < rows.length) await this.flush();
      start = end;
    }
  }

  async flush(): Promise<void> {
    await this.context.sync();
    this.waiting = 0;
  }
}
