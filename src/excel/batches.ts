import type { RowsStep, Step } from "./steps";

/** Excel on the web refuses more than 5 MB a batch each way; this leaves room for what surrounds the values. */
export const batchLimit = 4.5 * 1024 * 1024;

/** What a pane takes in or gives out at one go without keeping a person waiting for its answer to a key. */
export const paneBatchLimit = 0.9 * 1024 * 1024;

const encoder = new TextEncoder();

/** Bytes of a value as it travels. */
function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** Splits a list into runs whose summed sizes stay within the limit; an item above it stands alone. */
export function runsWithin<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const runs: T[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > limit) {
      runs.push([]);
      size = 0;
    }
    runs[runs.length - 1]?.push(item);
    size += own;
  }
  return runs;
}

/** Groups steps into as few batches as their bytes allow; rows are cut so that they fill the batches up. */
export class Batches {
  readonly list: Step[][] = [[]];
  private waiting = 0;

  constructor(
    steps: Iterable<Step>,
    private readonly limit: number,
  ) {
    for (const step of steps) {
      if (step.kind === "rows") this.addRows(step);
      else this.last.push(step);
    }
  }

  private get last(): Step[] {
    return this.list[this.list.length - 1] ?? [];
  }

  private addRows(step: RowsStep): void {
    const { top, rows } = step;
    for (let start = 0; start < rows.length;) {
      const end = this.fit(rows, start);
      if (end > start) this.last.push({ ...step, top: top + start, rows: rows.slice(start, end) });
      if (end < rows.length) {
        this.list.push([]);
        this.waiting = 0;
      }
      start = end;
    }
  }

  /** Up to where rows still go into the batch that waits. */
  private fit(rows: RowsStep["rows"], start: number): number {
    let end = start;
    for (; end < rows.length; end++) {
      const own = bytesOf(rows[end]);
      if (this.waiting > 0 && this.waiting + own > this.limit) break;
      this.waiting += own;
    }
    return end;
  }
}
