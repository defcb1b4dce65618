import { columnIndex } from "../../domain/address";
import type { FieldId } from "../../domain/roles";

/** A column found, or a series of them: the indicators of a score sheet are counted, not listed. */
export interface FoundColumn {
  /** "C", or "C–BD" for a series. */
  readonly letters: string;
  readonly field: FieldId;
  readonly count: number;
}

type Columns = Readonly<Partial<Record<FieldId, string>>>;

/** The columns in the order of the sheet, those of one series taken together where the first of them stands. */
export function columnsOf(columns: Columns): readonly FoundColumn[] {
  const found = new Map<string, { field: FieldId; letters: string[] }>();
  for (const [field, letter] of entriesOf(columns)) {
    const series = field.includes(":") ? field.slice(0, field.indexOf(":")) : field;
    const seen = found.get(series);
    if (seen === undefined) found.set(series, { field, letters: [letter] });
    else seen.letters.push(letter);
  }
  return [...found.values()].map(({ field, letters }) => ({
    field,
    count: letters.length,
    letters: letters.length === 1 ? (letters[0] ?? "") : `${letters[0]}–${letters.at(-1)}`,
  }));
}

function entriesOf(columns: Columns): readonly [FieldId, string][] {
  const entries = Object.entries(columns) as [FieldId, string][];
  return entries.sort(([, a], [, b]) => columnIndex(a) - columnIndex(b));
}
