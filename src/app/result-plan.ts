import type { Area } from "../domain/address";
import { columnIndex } from "../domain/address";
import type { AwardResult } from "../domain/award-result";
import type { Finding, Severity } from "../domain/finding";
import type { Grid } from "../domain/grid";
import type { TableShape } from "../domain/roles";
import { levelNames, verdictNames } from "../domain/verdict";
import type { SheetMarks } from "../excel/marks";
import type { ColumnsToWrite, OwnColumns } from "../excel/write-results";
import { ownColumns } from "../recognise/own-sheets";

const severities: readonly Severity[] = ["info", "warning", "error"];
const blankRow: readonly string[] = ownColumns.map(() => "");
const verdictTexts = new Set<string>(Object.values(verdictNames));

/** Where our columns begin: where they already stand in the header row, else right of everything on the sheet. */
function firstOwnColumn(grid: Grid, headerRow: number): { column: number; exists: boolean } {
  const header = grid.values[headerRow - grid.top] ?? [];
  const found = header.findIndex((value) => value === ownColumns[0]);
  const width = grid.values[0]?.length ?? 0;
  return found >= 0
    ? { column: grid.left + found, exists: true }
    : { column: grid.left + width, exists: false };
}

function textOf(awards: readonly AwardResult[], messages: readonly string[]): readonly (string | number)[] {
  const each = (text: (award: AwardResult) => string): string => {
    const texts = awards.map(text);
    return new Set(texts).size === 1
      ? (texts[0] ?? "")
      : texts.map((t, i) => `${awards[i]?.unit ?? ""}：${t}`).join("；");
  };
  const known = awards.filter((award) => award.points !== null);
  const points =
    known.length < awards.length ? verdictNames.undetermined : sum(known.map((award) => award.points ?? 0));
  const [only] = awards;
  return [
    each((award) => verdictNames[award.verdict]),
    each((award) => levelNames[award.level]),
    awards.length === 1 ? (only?.points ?? verdictNames.undetermined) : points,
    messages.join("；"),
  ];
}

/** Our columns wherever they stand on a sheet: header cells 认定结果 … 认定说明 side by side, and what is below them. */
export function findOwnColumns(grid: Grid): OwnColumns[] {
  return grid.values.flatMap((row, r) =>
    row.flatMap((_, c) => {
      if (!ownColumns.every((header, i) => row[c + i] === header)) return [];
      const rowCount = grid.values.length - r;
      return [
        {
          sheet: grid.sheet,
          headerRow: grid.top + r,
          firstColumn: grid.left + c,
          columnCount: ownColumns.length,
          rowCount,
        },
      ];
    }),
  );
}

/** Sums in thousandths, which every number of points is exact in. */
function sum(points: readonly number[]): number {
  return points.reduce((total, value) => total + Math.round(value * 1000), 0) / 1000;
}

/** Our columns for each award table, row by row. */
export function planColumns(
  grids: readonly Grid[],
  shapes: readonly TableShape[],
  awards: readonly AwardResult[],
  findings: readonly Finding[],
): ColumnsToWrite[] {
  const byRow = groupBy(awards, (award) => `${award.sheet}\n${award.row}`);
  const messages = groupBy(findings, (finding) => `${finding.sheet}\n${rowOfCell(finding.cell)}`);
  return shapes
    .filter((shape) => shape.role === "awards")
    .flatMap((shape) => {
      const grid = grids.find((g) => g.sheet === shape.sheet);
      const last = Math.max(-1, ...shape.bodyRows.slice(-1));
      if (!grid || last <= shape.headerRow) return [];
      const { column, exists } = firstOwnColumn(grid, shape.headerRow);
      const isOurs = (row: number): boolean =>
        exists && verdictTexts.has(String(grid.values[row - grid.top]?.[column - grid.left] ?? ""));
      const rows = Array.from({ length: last - shape.headerRow }, (_, i) => {
        const row = shape.headerRow + 1 + i;
        const here = byRow.get(`${shape.sheet}\n${row + 1}`);
        if (!here) return isOurs(row) ? blankRow : null;
        const said = (messages.get(`${shape.sheet}\n${row + 1}`) ?? []).map((finding) => finding.message);
        return textOf(here, [...new Set(said)]);
      });
      return [
        { sheet: shape.sheet, headerRow: shape.headerRow, firstColumn: column, headers: ownColumns, rows },
      ];
    });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The 1-based row of an A1 address; null without one. */
function rowOfCell(cell: string | null): number | null {
  const match = /(\d+)$/.exec(cell ?? "");
  return match ? Number(match[1]) : null;
}

/** Cells to mark: each once, by its gravest finding, joined into runs down each column. */
export function planMarks(findings: readonly Finding[]): SheetMarks[] {
  const gravest = new Map<string, { sheet: string; cell: string; severity: Severity }>();
  for (const { sheet, cell, severity } of findings) {
    if (cell === null || !/^[A-Z]+\d+$/.test(cell)) continue;
    const known = gravest.get(`${sheet}\n${cell}`);
    if (!known || severities.indexOf(severity) > severities.indexOf(known.severity)) {
      gravest.set(`${sheet}\n${cell}`, { sheet, cell, severity });
    }
  }
  const groups = groupBy([...gravest.values()], (mark) => `${mark.sheet}\n${mark.severity}`);
  return [...groups.values()].flatMap((marks) => {
    const [first] = marks;
    return first
      ? [{ sheet: first.sheet, severity: first.severity, areas: runsDown(marks.map((mark) => mark.cell)) }]
      : [];
  });
}

/** Neighbouring cells of a column as one area. */
function runsDown(cells: readonly string[]): Area[] {
  const places = cells.map((cell) => {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return { column: columnIndex(letters), row: Number(digits) - 1 };
  });
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { column, row } of places) {
    const last = areas[areas.length - 1];
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
