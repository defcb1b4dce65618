/**
 * What a cell says once it is read. Nothing is ever dropped or taken for 0: a blank, a "/" (not applicable), an
 * unreadable text and an ambiguous one are answers of their own.
 */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T; readonly form: "plain" | "text" }
  | { readonly kind: "blank" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unreadable"; readonly why: string }
  | { readonly kind: "ambiguous"; readonly why: string };

/** Days since 1899-12-30, as Excel's 1900 system counts them after February 1900. */
export type Day = number;

/** A date as far as it is known: `from` … `to` are the days it may be (equal when the day is known). */
export interface DateValue {
  readonly precision: "day" | "month" | "year";
  readonly from: Day;
  readonly to: Day;
  /** YYYY-MM-DD, YYYY-MM or YYYY */
  readonly iso: string;
}

/** A field of a fact: where it stands (A1; null when the table has no such column), what stands there, how it reads. */
export interface Field<T> {
  readonly cell: string | null;
  readonly raw: string;
  readonly reading: Reading<T>;
}
