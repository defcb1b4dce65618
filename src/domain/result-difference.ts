/** A unit's result as it is kept between two runs; `figures` are what the final score is made of, by name. */
export interface KeptResult {
  readonly unit: string;
  readonly category: string;
  readonly figures: Readonly<Record<string, number | null>>;
  readonly final: number | null;
  readonly rank: number | null;
  readonly grade: string | null;
}

export type BeforeAfter<T> = readonly [before: T | null, after: T | null];

/** One figure that changed, or the units with which another one changed places. */
export type Cause =
  | { readonly kind: "figure"; readonly name: string; readonly change: BeforeAfter<number> }
  | { readonly kind: "passed-by" | "passed"; readonly units: readonly string[] };

/** A unit whose result is another one than before, and why. */
export interface ResultDifference {
  readonly unit: string;
  readonly category: string;
  readonly final: BeforeAfter<number>;
  readonly rank: BeforeAfter<number>;
  readonly grade: BeforeAfter<string>;
  readonly causes: readonly Cause[];
}
