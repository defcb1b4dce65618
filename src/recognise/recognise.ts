import type { Grid } from "../domain/grid";
import type { Role, TableShape } from "../domain/roles";
import { squeezeText } from "../domain/text";
import { rowKind, sectionDepth, type RowKind, type TableFrame } from "./body-rows";
import type { IsUnit } from "./header-block";
import { foldHeader } from "./header-text";
import { matchRole, meetsNeeds, type Columns, type RoleMatch } from "./match-role";
import { isOwnSheet } from "./own-sheets";
import { withContent } from "./content-witness";
import { acceptedRole } from "./role-guards";
import { speaksOfScores, unitColumns, withIndicators } from "./score-columns";
import { SheetView, type Band } from "./sheet-view";
import { roleWords } from "./synonyms";
import { columnBands, tablesIn, type FoundTable } from "./tables";
import { unitNames } from "./unit-list";

/**
 * The tables of a workbook: which role each has, which column is which field, which rows hold entries. Sheets that the
 * product writes are left out; a sheet of another subject gives nothing.
 */
export function recognise(grids: readonly Grid[]): readonly TableShape[] {
  const views = grids
    .filter((grid) => !isOwnSheet(grid.sheet) && grid.values.length > 0)
    .map((grid) => new SheetView(grid));
  const first = views.map((view) => tablesOf(view, () => false));
  // Only the roster tells whether a header such as 大坳县 is a unit, so tables with units as columns need a second look.
  const roster = new Set(views.flatMap((view, index) => unitNames(view, first[index] ?? [])));
  const isUnit: IsUnit = roster.size === 0 ? looksLikeUnit : (text) => roster.has(text);
  return views.flatMap((view, index) => {
    const tables = first[index] ?? [];
    return tables.length > 0 && tables.every((table) => table.role === "units")
      ? tables
      : tablesOf(view, isUnit);
  });
}

/** In a workbook without a roster: the last character of places and offices. */
function looksLikeUnit(text: string): boolean {
  return /^(?!.*(?:单位|部门|机关|得分)).{1,10}(?:[县区市州镇乡局委办园部院联村]|街道|社区|中心|工会|法院|集团)$/u.test(
    text,
  );
}

/** Tables band by band; a band that gives none belongs to its left neighbour (a column without content divides no table). */
function tablesOf(view: SheetView, isUnit: IsUnit): readonly TableShape[] {
  const groups: { band: Band; shapes: readonly TableShape[] }[] = [];
  for (const band of columnBands(view)) {
    const shapes = shapesIn(view, band, isUnit);
    const left = groups.at(-1);
    if (left === undefined || (shapes.length > 0 && left.shapes.length > 0)) groups.push({ band, shapes });
    else {
      const joined = { left: left.band.left, right: band.right };
      groups[groups.length - 1] = { band: joined, shapes: shapesIn(view, joined, isUnit) };
    }
  }
  return groups.flatMap((group) => group.shapes);
}

function shapesIn(view: SheetView, band: Band, isUnit: IsUnit): readonly TableShape[] {
  return tablesIn(view, band, isUnit).flatMap((table) => shapeOf(view, table, isUnit) ?? []);
}

/** The table under the role that fits it best; null when none does. */
function shapeOf(view: SheetView, table: FoundTable, isUnit: IsUnit): TableShape | null {
  const title = [view.grid.sheet, ...table.titleLines].map(squeezeText).join(" ");
  const matches = roleWords.flatMap((words) => {
    const match = matchRole(table.block, words, title);
    const full = match === null ? null : completed(view, table, match, isUnit);
    return full !== null && meetsNeeds(full) && acceptedRole(view, table, full) ? [full] : [];
  });
  const transposed = transposedMatch(table, title, isUnit);
  const [best] = [...(transposed === null ? [] : [transposed]), ...matches].sort((a, b) => b.score - a.score);
  return best === undefined ? null : buildShape(view, table, best, best === transposed);
}

/** Columns that only the contents tell; a score sheet gains its indicators, and is none without words that speak of scores. */
function completed(view: SheetView, table: FoundTable, match: RoleMatch, isUnit: IsUnit): RoleMatch | null {
  const { role } = match.words;
  const columns = withContent(view, table, role, match.columns, isUnit);
  if (role === "indicators") return { ...match, columns: withIndicatorNames(columns, match.hasTitle) };
  if (role !== "scores") return { ...match, columns };
  if (columns.unit === undefined || !speaksOfScores(table.block, columns, match.hasTitle)) return null;
  if (unitColumns(table.block, isUnit, {}) !== null) return null;
  return { ...match, columns: withIndicators(view, table.block, columns) };
}

/** 考核内容 alone holds the indicators themselves, where title or columns show that points are given for it. */
function withIndicatorNames(columns: Columns, hasTitle: boolean): Columns {
  const { item, indicator, method, responsible, ...others } = columns;
  const isScored = hasTitle || method !== undefined || responsible !== undefined;
  if (indicator !== undefined || item === undefined || !isScored) return columns;
  return leftToRight({
    ...others,
    indicator: item,
    ...(method === undefined ? {} : { method }),
    ...(responsible === undefined ? {} : { responsible }),
  });
}

/** Indicators as rows, units as columns. Each unit in the header speaks for it. */
function transposedMatch(table: FoundTable, title: string, isUnit: IsUnit): RoleMatch | null {
  const words = roleWords.find((each) => each.role === "scores");
  const names = roleWords.find((each) => each.role === "indicators")?.fields ?? [];
  if (words === undefined) return null;
  const fields = names.filter((field) => ["serial", "indicator", "fullMarks"].includes(field.field));
  const match = matchRole(table.block, { ...words, fields }, title);
  const columns =
    match?.columns.indicator === undefined ? null : unitColumns(table.block, isUnit, match.columns);
  return match === null || columns === null ? null : { ...match, columns, score: match.score + 6 };
}

function buildShape(view: SheetView, table: FoundTable, match: RoleMatch, isTransposed: boolean): TableShape {
  const { block, band } = table;
  const role: Role = match.words.role;
  const hasItemRows = role === "indicators" || isTransposed;
  const rows = sortRows(
    { view, band: labelledBand(table), block, role, columns: match.columns, hasItemRows },
    table.bottom,
  );
  const labelled = [...block.labels.values()].map((label) => foldHeader(label.lower));
  const found = Object.keys(match.columns).length;
  const confidence = Math.min(
    1,
    0.4 + (0.4 * found) / Math.max(1, labelled.length) + (match.hasTitle ? 0.2 : 0),
  );
  const fullMarksRow = rows["full-marks"][0];
  return {
    sheet: view.grid.sheet,
    role,
    headerRow: block.bottom,
    headerTop: block.top,
    columns: leftToRight(match.columns),
    bodyRows: rows.entry,
    sectionRows: rows.section,
    totalRows: rows.total,
    ...(fullMarksRow === undefined ? {} : { fullMarksRow }),
    orientation: isTransposed ? "units-as-columns" : "units-as-rows",
    confidence: Math.round(confidence * 100) / 100,
    reason: reasonOf(table, leftToRight(match.columns), match.hasTitle, band),
  };
}

function leftToRight(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).sort(([, a = 0], [, b = 0]) => a - b));
}

function labelledBand(table: FoundTable): Band {
  const columns = [...table.block.labels.keys()];
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

function reasonOf(table: FoundTable, columns: Columns, hasTitle: boolean, band: Band): string {
  const headers = (Object.values(columns) as number[])
    .filter((column) => column >= band.left)
    .map((column) => table.block.labels.get(column)?.lower ?? "")
    .filter((header) => header !== "");
  return `表头有“${headers.slice(0, 6).join("”“")}”${hasTitle ? "，标题或表名相符" : ""}`;
}

/** The rows below the header by what they are. */
function sortRows(frame: TableFrame, bottom: number): Record<RowKind, number[]> {
  const rows: Record<RowKind, number[]> = { entry: [], section: [], total: [], "full-marks": [], aside: [] };
  for (let row = frame.block.bottom + 1; row <= bottom; row++) rows[rowKind(frame, row)].push(row);
  return frame.hasItemRows ? withLeafSections(frame, rows) : rows;
}

/** A row of bonus or deduction stands beside the sections, not in the last of them. */
const besideSections = /^(?:奖励|附加)?[加减扣]分/u;

/** A numbered heading among indicators with nothing under it is itself an item (五、加强宣传 7分). */
function withLeafSections(frame: TableFrame, rows: Record<RowKind, number[]>): Record<RowKind, number[]> {
  const { view, band } = frame;
  const depth = (row: number): number => {
    const [first] = view.filled(row, band);
    const text = first === undefined ? "" : view.ownText(row, first);
    return besideSections.test(text) ? 1 : sectionDepth(text) || 9;
  };
  const ordered = [...rows.entry, ...rows.section].sort((a, b) => a - b);
  const next = new Map(ordered.map((row, index) => [row, ordered[index + 1]]));
  const isLeaf = (row: number): boolean => {
    const after = next.get(row);
    return view.filled(row, band).length > 2 && (after === undefined || depth(after) <= depth(row));
  };
  const leaves = rows.section.filter(isLeaf);
  return {
    ...rows,
    entry: [...rows.entry, ...leaves].sort((a, b) => a - b),
    section: rows.section.filter((row) => !leaves.includes(row)),
  };
}
