import { groupBy } from "../domain/group-by";
import type { ScoredRow, ScoreSheet } from "../domain/score-sheet";
import { isSummarySheet } from "../domain/summary-sheet";

/** One unit on one score sheet. */
export interface RowOnSheet {
  readonly sheet: ScoreSheet;
  readonly row: ScoredRow;
}

/** Where a unit's items stand, and where its sums, rank and grade do: often one and the same row. */
export interface UnitRows {
  readonly unit: string;
  readonly items: readonly RowOnSheet[];
  readonly outcome: RowOnSheet;
}

/** True where items and sums stand in one row, so that its typed sums are those of its items. */
export function isOneRow({ items, outcome }: UnitRows): boolean {
  return items.length === 1 && items[0] === outcome;
}

const epsilon = 0.0051;
const whole = 100;

/** True for sums that are apart by more than the hundredths in which sheets are written. */
export function differs(a: number, b: number): boolean {
  return Math.abs(a - b) >= epsilon;
}

const itemLines = ({ lines }: ScoreSheet): ScoreSheet["lines"] => lines.filter(({ kind }) => kind === "item");

/** How much a sheet says of the whole result: a rank, a grade and a sum tell the summary from a sheet of details. */
function weight({ sheet, row }: RowOnSheet): number {
  const has = (kind: string): number => (sheet.lines.some((line) => line.kind === kind) ? 1 : 0);
  const outcome = (row.row.rank === null ? 0 : 1) + (row.row.grade.cell === null ? 0 : 1);
  return outcome * 1000 + (has("total") + has("final")) * 1000 + Math.min(itemLines(sheet).length, 500);
}

/** Sheets that share the items of the same units out among them: different items, full marks that make 100. */
function makeWhole(details: readonly RowOnSheet[]): boolean {
  const lines = details.flatMap(({ sheet }) => itemLines(sheet));
  if (new Set(lines.map(({ name }) => name)).size < lines.length) return false;
  const marks = lines.reduce((sum, { fullMarks }) => sum + (fullMarks ?? NaN), 0);
  return !differs(marks, whole);
}

/** Finds for each unit the rows that speak for it. */
class RowFinder {
  private readonly borneOut = new Map<string, boolean>();

  constructor(private readonly groups: readonly (readonly RowOnSheet[])[]) {}

  /** True when the sums of one sheet are those of another's items, for most units that both have. */
  private bearsOut(summary: ScoreSheet, detail: ScoreSheet): boolean {
    const key = `${summary.table.sheet}\n${detail.table.sheet}`;
    const known = this.borneOut.get(key);
    if (known !== undefined) return known;
    let compared = 0;
    let fits = 0;
    for (const group of this.groups) {
      const typed = group.find(({ sheet }) => sheet === summary)?.row.total ?? null;
      const own = group.find(({ sheet }) => sheet === detail)?.row.total ?? null;
      if (typed === null || own === null) continue;
      compared++;
      if (!differs(typed, own)) fits++;
    }
    const bears = fits * 2 >= compared;
    this.borneOut.set(key, bears);
    return bears;
  }

  rowsOf(group: readonly RowOnSheet[]): UnitRows | null {
    const [first, ...others] = group;
    if (first === undefined) return null;
    const outcome = others.reduce((best, each) => (weight(each) > weight(best) ? each : best), first);
    return { unit: outcome.row.unit, items: this.itemsOf(group, outcome), outcome };
  }

  private itemsOf(group: readonly RowOnSheet[], outcome: RowOnSheet): readonly RowOnSheet[] {
    const details = group.filter(({ sheet }) => itemLines(sheet).length > 0);
    const [detail, ...others] = details;
    if (others.length > 0 && makeWhole(details)) return details;
    if (detail === undefined || others.length > 0 || details.includes(outcome)) return [outcome];
    const isOurs = isSummarySheet(outcome.sheet.table.sheet);
    return isOurs || this.bearsOut(outcome.sheet, detail.sheet) ? details : [outcome];
  }
}

/** The rows that speak for each unit of the score sheets, in the order in which the units are first named. */
export function unitRows(sheets: readonly ScoreSheet[]): readonly UnitRows[] {
  const rows = sheets.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
  const groups = [...groupBy(rows, ({ row }) => row.unit).values()];
  const finder = new RowFinder(groups);
  return groups.flatMap((group) => finder.rowsOf(group) ?? []);
}
