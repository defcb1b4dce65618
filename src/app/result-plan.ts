import type { Area } from "../domain/address";
import { cellPosition } from "../domain/address";
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
import type { Analysis } from "./analyse";
import { findOwnColumns, type OwnColumns } from "./own-columns";

const severities: readonly Severity[] = ["info", "warning", "error"];

/** The last column that a sheet has. */
const lastColumn = 16_383;

/** A ledger with the sheet it stands on. */
interface Ledger {
  readonly shape: TableShape;
  readonly grid: Grid;
  readonly layout: SheetLayout | undefined;
  /** Ours as they stand on the sheet. */
  readonly own: readonly OwnColumns[];
  /** The other tables of the sheet. */
  readonly others: readonly TableShape[];
  readonly lastRow: number;
}

/** Why results cannot stand beside their table. */
export type Obstacle = "protected" | "occupied" | "hidden";

/** Our columns for one ledger; with an obstacle they belong on a sheet of ours. */
export interface PlannedColumns {
  readonly columns: ColumnsToWrite;
  readonly obstacle: Obstacle | null;
}

/** True where something stands to the right of a table that is no part of it: another table, or what a blank column divides from it. */
function isOccupied({ shape, grid, own, others, lastRow }: Ledger): boolean {
  const rows = grid.values.slice(Math.max(0, shape.headerTop - grid.top), lastRow - grid.top + 1);
  const isOurs = (column: number): boolean =>
    own.some(({ firstColumn, columnCount }) => column >= firstColumn && column < firstColumn + columnCount);
  const width = grid.values[0]?.length ?? 0;
  const isFilled = Array.from(
    { length: width },
    (_, c) => !isOurs(grid.left + c) && rows.some((row) => (row[c] ?? "") !== ""),
  );
  const ends = Object.values(shape.columns as Readonly<Record<string, number>>);
  let end = Math.max(shape.left, ...ends) - grid.left;
  while (isFilled[end + 1]) end++;
  const isBeside = (other: TableShape): boolean =>
    other.left > shape.right &&
    other.headerTop <= lastRow &&
    Math.max(other.headerRow, ...other.bodyRows.slice(-1)) >= shape.headerTop;
  return isFilled.includes(true, end + 1) || others.some(isBeside);
}

function obstacleOf(ledger: Ledger): Obstacle | null {
  const { layout, own, shape } = ledger;
  if (layout?.isProtected) return "protected";
  if (isOccupied(ledger)) return "occupied";
  // Columns of ours that somebody has hidden since stay where they are.
  const isThere = own.some(({ headerRow }) => headerRow === shape.headerRow);
  return layout?.isRightHidden && !isThere ? "hidden" : null;
}

/** Where our columns begin: where they already stand in the header row, else right of everything on the sheet and of what is printed. */
function firstOwnColumn({ grid, shape, layout, own }: Ledger): number {
  const found = own.find(({ headerRow }) => headerRow === shape.headerRow);
  if (found) return found.firstColumn;
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
  content: Pick<BookContent, "grids" | "layouts" | "journal">,
  { shapes, facts, evaluation }: Analysis,
): readonly PlannedColumns[] {
  const textsOf = awardRows(evaluation, facts.awards);
  return shapes
    .filter((shape) => shape.role === "awards")
    .flatMap((shape) => {
      const { sheet, headerRow } = shape;
      const grid = content.grids.find((g) => g.sheet === sheet);
      const lastRow = Math.max(-1, ...shape.bodyRows.slice(-1));
      if (!grid || lastRow <= headerRow) return [];
      const layout = content.layouts.find(({ name }) => name === sheet);
      const others = shapes.filter((other) => other.sheet === sheet && other !== shape);
      const own = findOwnColumns(grid, content);
      const ledger: Ledger = { shape, grid, layout, own, others, lastRow };
      const rows = Array.from({ length: lastRow - headerRow }, (_, i) =>
        textsOf(sheet, headerRow + 2 + i, shape),
      );
      const firstColumn = firstOwnColumn(ledger);
      const columns = { sheet, headerRow, firstColumn, headers: ownColumns, rows, formula: null };
      return [{ columns, obstacle: obstacleOf(ledger) }];
    });
}

/** The header of our columns, marked as what it is; how the cells themselves look is the office's. */
export function headerMarks({
  sheet,
  headerRow: row,
  firstColumn: left,
  headers,
}: ColumnsToWrite): SheetMarks {
  return {
    sheet,
    kind: "header",
    areas: [{ top: row, left, bottom: row, right: left + headers.length - 1 }],
  };
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
      ? [{ sheet: first.sheet, kind: first.severity, areas: runsDown(marks.map((mark) => mark.cell)) }]
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
