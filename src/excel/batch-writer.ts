import { batchLimit, bytesOf } from "./batch-size";

/** Writes in as few batches as their bytes allow. */
export class BatchWriter {
  private waiting = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Makes room for what is about to be asked for, of the given size in bytes. */
  private async reserve(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > batchLimit) await this.flush();
    this.waiting += bytes;
  }

  /** Assigns rows to an area beginning at a cell (0-based), in slices that fit into a batch; null leaves a cell. */
  async rows(
    sheet: Excel.Worksheet,
    top: number,
    left: number,
    rows: readonly (readonly (string | number | null)[])[],
  ): Promise<void> {
    const width = rows[0]?.length ?? 0;
    let start = 0;
    while (start < rows.length && width > 0) {
      let size = 0;
      let end = start;
      while (end < rows.length) {
        const own = bytesOf(rows[end]);
        if (end > start && size + own > batchLimit / 2) break;
        size += own;
        end++;
      }
      await this.reserve(size);
      const slice = rows.slice(start, end);
      sheet.getRangeByIndexes(top + start, left, slice.length, width).values = slice.map((row) => [
        ...row,
      ]) as unknown[][];
      start = end;
    }
  }

  async flush(): Promise<void> {
    await this.context.sync();
    this.waiting = 0;
  }
}
