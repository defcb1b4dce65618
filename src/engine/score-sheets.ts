import { Decimal } from "decimal.js";
import type { YearScheme } from "../domain/scheme";
import type { ScoredRow, ScoreSheet, SumCheck } from "../domain/score-sheet";
import type { Figure, ScoreLine, ScoreTable } from "../domain/tables";
import { derivedLines } from "./derived-lines";
import { withPoints } from "./convert-items";
import { wrongRanks } from "./ranks";
import { formatDecimals, lineSum, ownDecimals, plus, scoredRows } from "./score-rows";

/** What the figure of a sum line should be; null while it is open. */
type Expected = (row: ScoredRow) => readonly number[];

/** Most decimals that a sum is compared by. */
const mostDecimals = 4;

/** Decimals in which a column is written: its number format's, else the most that any of its constants has. */
function decimalsOf(rows: readonly ScoredRow[], line: number): (figure: Figure) => number {
  let most = 0;
  for (const { row } of rows) {
    const figure = row.figures[line];
    if (figure?.reading.kind === "value") most = Math.max(most, ownDecimals(figure.reading.value));
  }
  return (figure) => Math.min(formatDecimals(figure.numberFormat) ?? most, mostDecimals);
}

interface Compared {
  readonly row: ScoredRow;
  readonly expected: number;
  readonly fits: boolean;
}

function compare(rows: readonly ScoredRow[], line: number, expectedOf: Expected): readonly Compared[] {
  const decimals = decimalsOf(rows, line);
  return rows.flatMap((row) => {
    const figure = row.row.figures[line];
    const candidates = expectedOf(row);
    const [expected] = candidates;
    if (figure?.reading.kind !== "value" || expected === undefined) return [];
    const { value } = figure.reading;
    const tolerance = new Decimal(10).pow(-decimals(figure)).times(0.5).plus(1e-9);
    const fits = candidates.some((each) => new Decimal(value).minus(each).abs().lte(tolerance));
    return [{ row, expected, fits }];
  });
}

/** True when the full marks of the items add up to those of the sum, or to 100: the sheet plainly adds. */
function addsByMarks(lines: readonly ScoreLine[], sum: ScoreLine | undefined): boolean {
  const items = lines.filter(({ kind }) => kind === "item");
  if (items.length < 2 || items.some(({ fullMarks }) => fullMarks === null)) return false;
  const marks = items.reduce((total, { fullMarks }) => total.plus(fullMarks ?? 0), new Decimal(0)).toNumber();
  return marks === (sum?.fullMarks ?? 100);
}

/** True where the scheme itself says how points come about: then they add up, whatever was typed. */
function isConverted(rows: readonly ScoredRow[]): boolean {
  return rows.some(({ row }) => row.figures.some(({ conversion }) => conversion !== undefined));
}

const both = (exact: number | null, shown: number | null): readonly number[] =>
  exact === null ? [] : shown === null ? [exact] : [exact, shown];

/** The reading of a sum line that most rows bear out; null where none does and the marks do not say so either. */
function bestReading(
  rows: readonly ScoredRow[],
  lines: readonly ScoreLine[],
  line: number,
  readings: readonly Expected[],
): readonly Compared[] | null {
  const tried = readings.map((reading) => compare(rows, line, reading));
  const fitsOf = (compared: readonly Compared[]): number => compared.filter(({ fits }) => fits).length;
  const [best] = [...tried].sort((a, b) => fitsOf(b) - fitsOf(a));
  if (best === undefined || best.length === 0) return null;
  const isBorneOut = fitsOf(best) * 2 >= best.length || addsByMarks(lines, lines[line]) || isConverted(rows);
  return isBorneOut ? best : null;
}

function sumChecks(
  rows: readonly ScoredRow[],
  lines: readonly ScoreLine[],
): ReadonlyMap<number, readonly Compared[]> {
  const sumOf: Expected = ({ total, shownTotal }) => both(total, shownTotal);
  const finalOf: Expected = ({ total, shownTotal, bonus, deduction }) =>
    both(plus(total, bonus, deduction), plus(shownTotal, bonus, deduction));
  const isOf = (kinds: readonly string[], line: ScoreLine): boolean => kinds.includes(line.kind);
  const hasFinal = lines.some((line) => isOf(["final"], line));
  const hasItems = lines.some((line) => isOf(["item"], line));
  const checks = new Map<number, readonly Compared[]>();
  lines.forEach((own, line) => {
    const before = lines.slice(0, line);
    const hasChange = before.some((each) => isOf(["bonus", "deduction"], each));
    // A sheet without items says nothing of its total, but 得分, 加分 and 减分 make 最终得分.
    const isSum = hasItems ? isOf(["total", "final"], own) : isOf(["final"], own) && hasChange;
    if (!isSum) return;
    // What stands behind 加分 and 减分 most likely has them in it.
    const either = hasChange || own.kind === "final" ? [finalOf, sumOf] : [sumOf, finalOf];
    const readings = !hasItems ? [finalOf] : hasFinal && own.kind === "total" ? [sumOf] : either;
    const best = bestReading(rows, lines, line, readings);
    if (best !== null) checks.set(line, best);
  });
  return checks;
}

/** Runs of items of which a subtotal may be the sum: those beside it on either side, and those of its group. */
function subtotalRuns(lines: readonly ScoreLine[], at: number): readonly (readonly number[])[] {
  const isItem = (index: number): boolean => lines[index]?.kind === "item";
  const before: number[] = [];
  for (let index = at - 1; isItem(index); index--) before.unshift(index);
  const after: number[] = [];
  for (let index = at + 1; isItem(index); index++) after.push(index);
  const own = lines[at];
  const word = `${own?.group ?? ""}${own?.name ?? ""}`.replace(/小计|得分|合计|\d+分?/gu, "");
  const group = lines.flatMap((line, index) =>
    word !== "" && line.group !== "" && line.group.includes(word) && isItem(index) ? [index] : [],
  );
  return [before, after, group].filter((run) => run.length >= 2);
}

/** Sums of items that most units bear out; a subtotal that follows none of them is left alone. */
function subtotalChecks(
  rows: readonly ScoredRow[],
  lines: readonly ScoreLine[],
): ReadonlyMap<number, readonly Compared[]> {
  const checks = new Map<number, readonly Compared[]>();
  lines.forEach(({ kind }, line) => {
    if (kind !== "subtotal") return;
    const readings = subtotalRuns(lines, line).map((run): Expected => (row) => {
      const { value, shown } = lineSum(row, run);
      return both(value, shown);
    });
    const best = bestReading(rows, [], line, readings);
    if (best !== null) checks.set(line, best);
  });
  return checks;
}

/**
 * A score sheet with its sums. Where the typed sums follow no plain addition (weights, averages), they are taken as they
 * are and nothing is said about them.
 */
export function scoreSheet(
  entered: ScoreTable,
  unranked: ReadonlySet<string>,
  conversions: Pick<YearScheme, "itemConversions" | "baseShare">,
): ScoreSheet {
  const table = withPoints(entered, conversions);
  const lines = derivedLines(table);
  const rows = scoredRows(table, lines);
  const checks = sumChecks(rows, lines);
  const wrongSums = [...subtotalChecks(rows, lines), ...checks].flatMap(
    ([line, compared]): readonly SumCheck[] =>
      compared.filter(({ fits }) => !fits).map(({ row, expected }) => ({ row, line, expected })),
  );
  const settled = rows.map((row) => asTyped(row, lines, checks));
  return { table, lines, rows: settled, wrongSums, wrongRanks: wrongRanks(settled, unranked) };
}

/** The row with the typed sums in place of ours, where the sheet does not add. */
function asTyped(
  row: ScoredRow,
  lines: readonly ScoreLine[],
  checks: ReadonlyMap<number, unknown>,
): ScoredRow {
  const lineOf = (kind: ScoreLine["kind"]): number => lines.findIndex((each) => each.kind === kind);
  const [total, final] = [lineOf("total"), lineOf("final")];
  const valueAt = (line: number): number | null => {
    const reading = row.row.figures[line]?.reading;
    return reading?.kind === "value" && row.missing.length === 0 ? reading.value : null;
  };
  const isTyped = (line: number): boolean => line >= 0 && !checks.has(line);
  const summed = isTyped(total) ? { ...row, total: valueAt(total), totalFrom: total } : row;
  if (checks.has(final))
    return { ...summed, final: plus(summed.total, row.bonus, row.deduction), finalFrom: null };
  const from = [final, total].find(isTyped);
  return from === undefined ? summed : { ...summed, final: valueAt(from), finalFrom: from };
}
