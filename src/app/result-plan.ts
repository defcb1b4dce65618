import type { Area } from "../domain/address";
import { columnIndex } from "../domain/address";
import type { Evaluation } from "../domain/award-result";
import type { Finding, Severity } from "../domain/finding";
import type { Grid } from "../domain/grid";
import { groupBy } from "../domain/group-by";
import type { TableShape } from "../domain/roles";
import { verdictNames } from "../domain/verdict";
import { awardRows } from "../engine/award-rows";
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

/** Our columns for each award table, row by row. */
export function planColumns(
  grids: readonly Grid[],
  shapes: readonly TableShape[],
  evaluation: Evaluation,
): ColumnsToWrite[] {
  const textsOf = awardRows(evaluation);
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
        return textsOf(shape.sheet, row + 1) ?? (isOurs(row) ? blankRow : null);
      });
      return [
        { sheet: shape.sheet, headerRow: shape.headerRow, firstColumn: column, headers: ownColumns, rows },
      ];
    });
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
