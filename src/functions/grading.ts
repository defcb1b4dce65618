import type { Decimal } from "decimal.js";
import { Exact } from "../domain/exact";
import type { Argument } from "./argument";
import { invalid, pending } from "./cell-error";
import { byGroup, ranksOf } from "./ranking";
import { isBlankCell, nameOf, numberOf } from "./reading";
import { spread, type Result } from "./spread";

/** One row of a table of grades: its name, and where the number beside it stands. */
interface GradeRow {
  readonly grade: string;
  /** Index of the number's cell. */
  readonly at: number;
}

/** Rows of a table of grades, blank ones left out. @throws CellError when it has not two columns, or a row no name */
function gradeRows(table: Argument, what: string): readonly GradeRow[] {
  if (table.width !== 2) throw invalid(`${table.size}应为两列：等次、${what}。`);
  const rows = table.rows.flatMap(([name = "", number = ""], row): GradeRow[] => {
    const at = row * 2 + 1;
    const grade = nameOf(name);
    if (grade === "" && (isBlankCell(number) || number === 0)) return [];
    if (grade === "") throw pending(`${table.placeOf(row * 2)}未填写，请补填等次名称。`);
    return [{ grade, at }];
  });
  if (rows.length === 0) throw pending(`“${table.name}”未填写，请补填等次和${what}。`);
  return rows;
}

/** JX.GRADE */
export function gradeTotals(totals: Argument, bands: Argument): Result {
  const rows = gradeRows(bands, "分数线");
  const lines = rows.map(({ grade, at }) => ({ grade, threshold: numberOf(bands.cellAt(at)) }));
  const sorted = lines.sort((a, b) => b.threshold.comparedTo(a.threshold));
  return spread([totals], (cell) => {
    const total = numberOf(cell);
    const reached = sorted.find(({ threshold }) => threshold.lte(total));
    if (reached !== undefined) return reached.grade;
    throw pending(`${cell.place}低于最低的分数线，没有对应等次；请在“${bands.name}”中补上最低等次。`);
  });
}

/** A share below 1, or a whole number of units. */
function quotaOf(quotas: Argument, at: number): Decimal {
  const cell = quotas.cellAt(at);
  const quota = numberOf(cell);
  if (quota.isNegative() && !quota.isZero())
    throw invalid(`${cell.place}为${quota.toString()}，不应为负，请改正。`);
  if (quota.lt(1) || quota.isInteger()) return quota;
  throw invalid(`${cell.place}为${quota.toString()}，应为小于1的比例（如20%）或整数名额，请改正。`);
}

/** The last places of each grade but the last, in a group of this size; shares are rounded down. */
function borders(quotas: readonly Decimal[], size: number): readonly number[] {
  let border = new Exact(0);
  return quotas.map((quota) => {
    border = border.plus(quota.lt(1) ? quota.times(size).floor() : quota);
    return border.toNumber();
  });
}

/** JX.GRADEQUOTA: equals share the better rank, and so get the better grade at a border. */
export function gradeByQuota(totals: Argument, groups: Argument, quotas: Argument): Result {
  const rows = gradeRows(quotas, "比例或名额");
  const last = rows.at(-1);
  const shares = rows.slice(0, -1).map(({ at }) => quotaOf(quotas, at));
  return byGroup(totals, groups, (group) => {
    const limits = borders(shares, group.size);
    return ranksOf(group.totals, false).map((rank) => {
      const place = limits.findIndex((limit) => rank <= limit);
      return (place < 0 ? last : rows[place])?.grade ?? "";
    });
  });
}
