import type { UnitTotals } from "../domain/award-result";
import type { Facts } from "../domain/facts";
import { bandsFor, gradeOf } from "../domain/grades";
import { groupBy } from "../domain/group-by";
import type { ScoredRow, ScoreSheet, TableBook, UnitScore } from "../domain/score-sheet";
import { rankOf } from "./ranks";
import { plus } from "./score-rows";

interface Candidate {
  readonly sheet: ScoreSheet;
  readonly row: ScoredRow;
}

/** How much a sheet says of the whole result: a rank, a grade and a sum tell the summary from a sheet of details. */
function weight({ sheet, row }: Candidate): number {
  const has = (kind: string): number => (sheet.lines.some((line) => line.kind === kind) ? 1 : 0);
  const outcome = (row.row.rank === null ? 0 : 1) + (row.row.grade.cell === null ? 0 : 1);
  const items = sheet.lines.filter(({ kind }) => kind === "item").length;
  return outcome * 1000 + (has("total") + has("final")) * 1000 + Math.min(items, 500);
}

/** The row that speaks for each unit: on the fullest sheet, of equals the first. */
function bestRows(sheets: readonly ScoreSheet[]): readonly Candidate[] {
  const candidates = sheets.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
  return [...groupBy(candidates, ({ row }) => row.unit).values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    return [others.reduce((best, each) => (weight(each) > weight(best) ? each : best), first)];
  });
}

interface Changes {
  readonly bonus: number | null;
  readonly deduction: number | null;
}

/** Bonus and deduction: of the workbook's own ledgers where it has them, else of the score sheet (C6). */
function changesOf(row: ScoredRow, facts: Facts, totals: ReadonlyMap<string, UnitTotals>): Changes {
  const ledger = totals.get(row.unit);
  const isOpen = (ledger?.open ?? 0) > 0;
  return {
    bonus: facts.awards.length === 0 ? row.bonus : isOpen ? null : (ledger?.bonus ?? 0),
    deduction: facts.deductions.length === 0 ? row.deduction : isOpen ? null : (ledger?.deduction ?? 0),
  };
}

function partsOf({ sheet, row }: Candidate): UnitScore["parts"] {
  return Object.fromEntries(
    sheet.lines.flatMap(({ name, kind }, line) => {
      const reading = row.row.figures[line]?.reading;
      return kind === "item" ? [[name, reading?.kind === "value" ? reading.value : null]] : [];
    }),
  );
}

/** What every unit of the score sheets scores, with its rank by final score within its category (C5, C6). */
export function unitScores(
  book: TableBook,
  facts: Facts,
  totals: readonly UnitTotals[],
): readonly UnitScore[] {
  const byUnit = new Map(totals.map((each) => [each.unit, each]));
  const hasLedgers = facts.awards.length + facts.deductions.length > 0;
  const scores = bestRows(book.scoreSheets).map((candidate) => {
    const { row, sheet } = candidate;
    const { bonus, deduction } = changesOf(row, facts, byUnit);
    const final = hasLedgers ? plus(row.total, bonus, deduction) : row.final;
    const bands = bandsFor(book.scheme, sheet.table.remarks);
    const typed = row.row.grade.reading;
    const grade =
      final !== null && bands.length > 0
        ? gradeOf(final, bands)
        : typed.kind === "value"
          ? typed.value
          : null;
    const { unit, total } = row;
    return {
      unit,
      category: row.row.category,
      total,
      bonus,
      deduction,
      final,
      grade,
      parts: partsOf(candidate),
    };
  });
  const ranks = new Map<unknown, number>();
  for (const group of groupBy(scores, ({ category }) => category).values()) {
    const known = group.filter(({ final, unit }) => final !== null && !book.vetoed.has(unit));
    for (const [score, rank] of rankOf(known, ({ final }) => Number((final ?? 0).toFixed(6))))
      ranks.set(score, rank);
  }
  return scores.map((score) => ({ ...score, rank: ranks.get(score) ?? null }));
}
