/** `invalid` shows as #VALUE!, `pending` (待核) as #N/A. */
export type CellErrorKind = "invalid" | "pending";

/** What a cell shows in place of a result: thrown for one cell or for all of them, turned into Excel's own on the way out. */
export class CellError extends Error {
  constructor(
    readonly kind: CellErrorKind,
    message: string,
  ) {
    super(message);
    this.name = "CellError";
  }
}

/** #VALUE!: something cannot be read, or has the wrong shape. The text names what, and how to mend it. */
export function invalid(text: string): CellError {
  return new CellError("invalid", text);
}

/** #N/A: something that the result needs is not there yet. It is never taken for 0. */
export function pending(text: string): CellError {
  return new CellError("pending", `待核：${text}`);
}
