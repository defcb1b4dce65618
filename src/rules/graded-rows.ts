import { bandsFor, foldGrade, gradeOf, quotaCount, quotasFor, type GradeBand } from "../domain/grades";
import { groupBy } from "../domain/group-by";
import type { ScoredRow, ScoreSheet, TableBook } from "../domain/score-sheet";

/** One unit with its grade as written and its final score. */
export interface GradedRow {
  readonly row: ScoredRow;
  readonly grade: string;
  readonly cell: string;
  readonly final: number;
}

/** Units whose grade and final score are known; a vetoed unit's grade follows other rules. */
export function gradedRows(sheet: ScoreSheet, { vetoed }: TableBook): readonly GradedRow[] {
  return sheet.rows.flatMap((row): readonly GradedRow[] => {
    const { reading, cell } = row.row.grade;
    if (reading.kind !== "value" || cell === null || row.final === null || vetoed.has(row.unit)) return [];
    return [{ row, grade: foldGrade(reading.value), cell, final: Number(row.final.toFixed(2)) }];
  });
}

/** A grade that the score does not give. */
interface WrongGrade extends GradedRow {
  readonly expected: string;
}

/** Grades that no threshold gives; a lower grade is in order where the better one has a quota that is used up. */
function wrongIn(
  rows: readonly GradedRow[],
  bands: readonly GradeBand[],
  full: ReadonlySet<string>,
): readonly WrongGrade[] {
  const place = (grade: string): number => bands.findIndex((band) => band.grade === grade);
  return rows.flatMap((row): readonly WrongGrade[] => {
    const expected = gradeOf(row.final, bands);
    if (expected === null || expected === row.grade || place(row.grade) < 0) return [];
    return full.has(expected) && place(row.grade) > place(expected) ? [] : [{ ...row, expected }];
  });
}

/** The wrong grades of a sheet whose thresholds are known. */
export function wrongGrades(sheet: ScoreSheet, book: TableBook): readonly WrongGrade[] {
  const { remarks } = sheet.table;
  const bands = bandsFor(book.scheme, remarks);
  if (bands.length === 0) return [];
  const quotas = quotasFor(book.scheme, remarks);
  const categories = groupBy(gradedRows(sheet, book), ({ row }) => row.row.category);
  return [...categories.values()].flatMap((rows) => {
    const full = quotas
      .filter(
        (quota) =>
          rows.filter(({ grade }) => grade === quota.grade).length >=
          quotaCount(quota, rows.length, book.scheme),
      )
      .map(({ grade }) => grade);
    return wrongIn(rows, bands, new Set(full));
  });
}
