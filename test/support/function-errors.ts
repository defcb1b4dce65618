import type { ErrorKit } from "../../src/functions/associate";
import type { CellError } from "../../src/functions/cell-error";

/** Errors as Excel's runtime has them, for tests without a runtime. */
class RuntimeError extends Error {
  constructor(
    readonly code: CustomFunctions.ErrorCode,
    message?: string,
  ) {
    super(message);
  }
}

export const errorKit = {
  Error: RuntimeError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
} as unknown as ErrorKit;

const codes: Readonly<Record<CellError["kind"], string>> = { invalid: "#VALUE!", pending: "#N/A" };

/** What the cells would show: values, and the names of errors. */
export function shown(run: () => readonly (readonly unknown[])[]): unknown {
  const text = (value: unknown): unknown =>
    value instanceof Error ? codes[(value as CellError).kind] : value;
  try {
    const rows = run().map((row) => row.map(text));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (error) {
    return text(error);
  }
}

/** The text of the error that a call ends in, or of the first error in its cells. */
export function errorText(run: () => readonly (readonly unknown[])[]): string {
  try {
    return (
      run()
        .flat()
        .find((value) => value instanceof Error)?.message ?? ""
    );
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

/** A column of cells. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** A name, a call, and what its cells show. */
export type FunctionCase = readonly [name: string, run: () => unknown[][], expected: unknown];

/** One test for each case. */
export function testCases(name: string, cases: readonly FunctionCase[]): void {
  describe(name, () => {
    test.each(cases)("%s", (_, run, expected) => {
      expect(shown(run)).toEqual(expected);
    });
  });
}

/** A single cell as a range. */
export function one(value: unknown): unknown[][] {
  return [[value]];
}
