import type { Area } from "../domain/address";
import { cellPosition } from "../domain/address";
import type { Evaluation } from "../domain/award-result";
import type { Finding, Severity } from "../domain/finding";
import type { Grid } from "../domain/grid";
import { groupBy } from "../domain/group-by";
import type { TableShape } from "../domain/roles";
import { awardRows } from "../engine/award-rows";
import type { SheetMarks } from "../excel/marks";
import type { BookContent } from "../excel/excel-book";
import type { SheetLayout } from "../excel/book-layout";
import type { ColumnsToWrite } from "../excel/write-columns";
import { ownColumns } from "../recognise/own-sheets";

const severities: readonly Severity[] = ["info", "warning", "error"];

/** The last column that a sheet has. */
const lastColumn = 16_383;

/** Where our columns begin: where they already stand in the header row, else right of everything on the sheet and of what is printed. */
function firstOwnColumn(grid: Grid, headerRow: number, layout: SheetLayout | undefined): number {
  const header = grid.values[headerRow - grid.top] ?? [];
  const found = header.findIndex((value) => value === ownColumns[0]);
  if (found >= 0) return grid.left + found;
  const used = grid.left + (grid.values[0]?.length ?? 0) - 1;
  // A merged title can reach further than the content; what stands next to a table would become part of it.
  const merged = grid.merges.map((merge) => merge.right);
  // What the office prints stays as it is. Whole rows are no area to stand beside.
  const printed = (layout?.printed ?? []).map((area) => area.right).filter((end) => end < lastColumn - 8);
  const right = Math.max(used, ...merged, ...printed);
  return right + (layout && layout.tables.length > 0 ? 2 : 1);
}

/** Our columns for each award table, row by row. */
export function planColumns(
  { grids, layouts }: Pick<BookContent, "grids" | "layouts">,
  shapes: readonly TableShape[],
  evaluation: Evaluation,
): ColumnsToWrite[] {
  const textsOf = awardRows(evaluation);
  return shapes
    .filter((shape) => shape.role === "awards")
    .flatMap((shape) => {
      const grid = grids.find((g) => g.sheet === shape.sheet);
      const layout = layouts.find(({ name }) => name === shape.sheet);
      const last = Math.max(-1, ...shape.bodyRows.slice(-1));
      if (!grid || last <= shape.headerRow) return [];
      const rows = Array.from({ length: last - shape.headerRow }, (_, i) =>
        textsOf(shape.sheet, shape.headerRow + 2 + i),
      );
      const firstColumn = firstOwnColumn(grid, shape.headerRow, layout);
      return [
        {
          sheet: shape.sheet,
          headerRow: shape.headerRow,
          firstColumn,
          headers: ownColumns,
          rows,
          formula: null,
        },
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
  const places = cells.map(cellPosition);
  places.sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { column, row } of places) {
    const last = areas[areas.length - 1];
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
