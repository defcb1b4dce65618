/** Excel on the web refuses more than 5 MB a batch each way; this leaves room for what surrounds the values. */
export const batchLimit = 4.5 * 1024 * 1024;

const encoder = new TextEncoder();

/** Bytes of a value as it travels. */
export function bytesOf(value: unknown): number {
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
