import { groupBy } from "../domain/group-by";
import type { ScoreSheet, SumCheck } from "../domain/score-sheet";
import { differs, unitRows, type RowOnSheet } from "./unit-rows";

interface Compared {
  readonly summary: RowOnSheet;
  readonly expected: number;
  readonly line: number;
}

/** Units whose sum stands on one sheet and whose items stand on another. */
function comparedOf(sheets: readonly ScoreSheet[]): readonly Compared[] {
  return unitRows(sheets).flatMap(({ items: [detail, ...others], outcome }): Compared[] => {
    const line = outcome.row.totalFrom;
    const expected = detail?.row.total ?? null;
    if (detail === outcome || others.length > 0 || line === null || expected === null) return [];
    return outcome.row.total === null ? [] : [{ summary: outcome, expected, line }];
  });
}

/** Adds to summaries their sums that are not those of the sheets of details, where most of their sums are. */
export function withSummarySums(sheets: readonly ScoreSheet[]): readonly ScoreSheet[] {
  const bySheet = groupBy(comparedOf(sheets), ({ summary }) => summary.sheet);
  return sheets.map((sheet) => {
    const compared = bySheet.get(sheet) ?? [];
    const wrong = compared.filter(({ summary, expected }) => differs(summary.row.total ?? 0, expected));
    if (wrong.length === 0 || wrong.length * 2 > compared.length) return sheet;
    const checks = wrong.map(({ summary: { row }, line, expected }): SumCheck => ({ row, line, expected }));
    return { ...sheet, wrongSums: [...sheet.wrongSums, ...checks] };
  });
}
