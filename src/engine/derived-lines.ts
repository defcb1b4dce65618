import { columnIndex } from "../domain/address";
import type { ScoreLine, ScoreLineKind, ScoreTable } from "../domain/tables";

/** Rows looked at, and the share of them in which a figure must be the sum of its neighbours. */
const sampleRows = 60;
const share = 0.7;
const epsilon = 0.0051;

type Matrix = readonly (readonly (number | null)[])[];

/** Cells that a formula names, as column letters and row: C5 of =SUM(C5:F5), and every cell of a range in one row or column. */
function cellsOf(formula: string): ReadonlySet<string> {
  const cells = new Set<string>();
  const bare = formula.replace(/\$/g, "").replace(/"[^"]*"/g, "");
  for (const [, from = "", top = "", to, bottom] of bare.matchAll(
    /(?<![A-Z!])([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?/g,
  )) {
    const [left, right] = [columnIndex(from), columnIndex(to ?? from)];
    const [first, last] = [Number(top), Number(bottom ?? top)];
    if ((right - left + 1) * (last - first + 1) > 400) continue;
    for (let column = left; column <= right; column++)
      for (let row = first; row <= last; row++) cells.add(`${column},${row}`);
  }
  return cells;
}

function keyOf(cell: string): string {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return `${columnIndex(letters)},${digits}`;
}

/** How many other lines of the same unit the formula of a line draws on, for most units; 0 for constants. */
function reach(
  table: ScoreTable,
  line: number,
): { readonly count: number; readonly lines: readonly number[] } {
  const rows = table.rows.slice(0, sampleRows);
  const reached = rows.flatMap(({ figures }) => {
    const formula = figures[line]?.formula;
    if (formula === null || formula === undefined) return [];
    const cells = cellsOf(formula);
    return [figures.flatMap((each, index) => (index !== line && cells.has(keyOf(each.cell)) ? [index] : []))];
  });
  const usual = reached.length * 2 > rows.length ? (reached[0] ?? []) : [];
  return { count: usual.length, lines: usual };
}

function valuesOf(table: ScoreTable): Matrix {
  return table.rows
    .slice(0, sampleRows)
    .map(({ figures }) => figures.map(({ reading }) => (reading.kind === "value" ? reading.value : null)));
}

/**
 * True when in most rows the line is the sum of the lines from … to, whose figures are not all 0. Sums that are all the
 * same show nothing: where everybody has full marks, one item may have as many as its neighbours together.
 */
function isSumOf(values: Matrix, line: number, from: number, to: number): boolean {
  let seen = 0;
  let fits = 0;
  const sums = new Set<number>();
  for (const row of values) {
    const parts = row.slice(from, to + 1);
    const own = row[line];
    if (own === null || own === undefined || parts.some((part) => part === null)) continue;
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    if (sum === 0) continue;
    seen++;
    sums.add(own);
    if (Math.abs(sum - own) < epsilon) fits++;
  }
  return sums.size >= 2 && fits >= seen * share;
}

/** The run of item lines beside a line, on its left or right, of which it is the sum. */
function sumsNeighbours(values: Matrix, lines: readonly ScoreLine[], line: number): boolean {
  const isItem = (index: number): boolean => lines[index]?.kind === "item";
  for (let from = line - 2; from >= 0 && isItem(from) && isItem(from + 1); from--)
    if (isSumOf(values, line, from, line - 1)) return true;
  for (let to = line + 2; to < lines.length && isItem(to) && isItem(to - 1); to++)
    if (isSumOf(values, line, line + 1, to)) return true;
  return false;
}

/** True when in most rows the figure is the sum of the items with what was added and taken, some of which is not 0. */
function isFinalScore(values: Matrix, lines: readonly ScoreLine[], line: number): boolean {
  const signs = lines.map(({ kind }, index) =>
    index === line ? 0 : kind === "deduction" ? -1 : kind === "item" || kind === "bonus" ? 1 : 0,
  );
  let seen = 0;
  let fits = 0;
  let changed = 0;
  for (const row of values) {
    const own = row[line];
    const isOpen = lines.some(({ kind }, index) => index !== line && kind === "item" && row[index] === null);
    if (own === null || own === undefined || isOpen) continue;
    seen++;
    const parts = row.map((value, index) => {
      const isTaken = lines[index]?.kind === "deduction";
      return (signs[index] ?? 0) * (isTaken ? Math.abs(value ?? 0) : (value ?? 0));
    });
    const sum = parts.reduce((total, part) => total + part, 0);
    if (Math.abs(sum - own) >= epsilon) continue;
    fits++;
    if (lines.some(({ kind }, index) => isChange(kind) && (row[index] ?? 0) !== 0)) changed++;
  }
  return seen >= 2 && fits >= seen * share && changed > 0;
}

function isChange(kind: ScoreLineKind): boolean {
  return kind === "bonus" || kind === "deduction";
}

/**
 * The lines of a score sheet, with sums that no header tells found by their formulas, or by their figures: 绩效得分
 * before or after its items is a subtotal. A raw value from which another column is computed is no item of its own.
 */
export function derivedLines(table: ScoreTable): readonly ScoreLine[] {
  const values = valuesOf(table);
  const lines: ScoreLine[] = [...table.lines];
  const set = (index: number, kind: ScoreLineKind): void => {
    const line = lines[index];
    if (line !== undefined) lines[index] = { ...line, kind };
  };
  lines.forEach((line, index) => {
    if (line.kind !== "item") return;
    const { count, lines: sources } = reach(table, index);
    if (count >= 2) set(index, "subtotal");
    else if (count === 1 && sources[0] !== undefined && lines[sources[0]]?.kind === "item")
      set(sources[0], "basis");
  });
  lines.forEach((line, index) => {
    if (line.kind === "item" && sumsNeighbours(values, lines, index)) set(index, "subtotal");
  });
  const hasChange = lines.some(({ kind }) => isChange(kind)) && lines.every(({ kind }) => kind !== "final");
  const final = hasChange
    ? lines.findLastIndex(({ kind }, index) => kind === "item" && isFinalScore(values, lines, index))
    : -1;
  if (final >= 0) set(final, "final");
  return lines;
}
