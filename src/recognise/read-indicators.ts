import { cellAddress } from "../domain/address";
import type { Figure, IndicatorRow, IndicatorTable } from "../domain/tables";
import { squeezeText } from "../domain/text";
import { sectionDepth } from "./body-rows";
import { foldHeader } from "./header-text";
import type { TableReader } from "./read-cells";
import { figureAt } from "./read-figures";
import { namedPoints } from "./score-kinds";

/** The columns of an indicator table that hold points: those of the parent (一级分值), if any, and those of the row. */
interface PointColumns {
  readonly parent: number | null;
  readonly own: number;
  /** Columns left of the indicators whose names carry the points of a group. */
  readonly groups: readonly number[];
  /** Who assesses, beside the responsible unit; both are called 考核单位. */
  readonly assessor: number | null;
}

const pointsHeader = /^(?:一级|二级|三级|指标|各项|标准)*(?:分值|标准分|满分|权重)$/u;

function pointColumns(table: TableReader): PointColumns | null {
  const { view, shape } = table;
  const own = shape.columns.fullMarks;
  if (own === undefined) return null;
  const headers: { readonly column: number; readonly kind: string }[] = [];
  for (let column = shape.left; column <= shape.right; column++) {
    const header = foldHeader(view.shownText(shape.headerRow, column));
    if (pointsHeader.test(header)) headers.push({ column, kind: header.slice(-2) });
  }
  const alike = headers.filter(({ kind }) => kind === headers[0]?.kind).map(({ column }) => column);
  const [first, last] = [alike[0], alike.at(-1)];
  const assessor = assessorColumn(table);
  return first === undefined || last === undefined || first === last
    ? { parent: null, own, groups: groupColumns(table), assessor }
    : { parent: first, own: last, groups: [], assessor };
}

const assessorHeader = /(?:考核|考评|评分|评估|计分|打分)(?:单位|部门|机关)$/u;

function assessorColumn({ view, shape }: TableReader): number | null {
  for (let column = shape.left; column <= shape.right; column++) {
    const header = foldHeader(view.shownText(shape.headerRow, column));
    if (column !== shape.columns.responsible && assessorHeader.test(header)) return column;
  }
  return null;
}

/** The points of a row: of its cell, unless that belongs to the row above; else those in brackets after its name. */
function pointsOf(table: TableReader, row: number, column: number, name: string): Figure {
  const { view, readers } = table;
  const figure = figureAt(view, row, column, readers.number);
  const isOwn = view.anchor(row, column).row === row;
  if (isOwn && figure.reading.kind === "value") return figure;
  const { points } = namedPoints(name);
  const cell = cellAddress(row, column);
  if (isOwn && points !== null)
    return { ...figure, cell, reading: { kind: "value", value: points, form: "plain" } };
  return isOwn ? figure : { ...figure, cell, raw: "", reading: { kind: "not-applicable" } };
}

/** The words beside the points: those left of them, and those of this row alone. */
function wordsOf(
  { view, shape }: TableReader,
  row: number,
  points: PointColumns,
): Pick<IndicatorRow, "labels" | "levels" | "texts"> {
  const texts: string[] = [];
  const levels: string[] = [];
  for (let column = shape.left; column <= shape.right; column++) {
    const text = view.shownText(row, column);
    const isNoWord = [shape.columns.serial, points.own, points.parent ?? undefined].includes(column);
    if (isNoWord) continue;
    if (column < points.own) levels.push(text);
    if (text === "") continue;
    const area = view.mergeAt(row, column);
    const isOfRow = area === undefined || area.top === area.bottom;
    if (column !== shape.columns.responsible && isOfRow) texts.push(text);
  }
  return { labels: levels.filter((text) => text !== ""), levels, texts };
}

/** Every row in order, with what it is. Leaf sections (五、加强宣传 7分) are items of the first depth. */
function rowOf(
  table: TableReader,
  row: number,
  kind: IndicatorRow["kind"],
  points: PointColumns,
): IndicatorRow {
  const { view, shape, readers } = table;
  const band = shape;
  const filled = view.filled(row, band);
  const nameColumn = shape.columns.indicator ?? shape.left;
  const first = filled[0] ?? nameColumn;
  // 一、经济发展 left of its first indicator numbers the group, not the indicator.
  const isGroup = first < nameColumn || groupAt(table, row, first) !== null;
  const isGrouped = kind === "item" && isGroup && first !== shape.columns.serial;
  const shown = view.shownText(row, nameColumn);
  const name = shown === "" ? view.ownText(row, first) : shown;
  return {
    kind,
    depth: isGrouped ? 0 : sectionDepth(view.ownText(row, first)),
    name,
    cell: cellAddress(row, nameColumn),
    points: pointsOf(table, row, points.own, kind === "item" ? "" : name),
    ...wordsOf(table, row, points),
    responsible: table.field(row, "responsible", readers.words),
    method: table.field(row, "method", readers.words),
    assessor: points.assessor === null ? "" : view.shownText(row, points.assessor),
    evidence: table.field(row, "evidence", readers.words),
  };
}

/** 一级指标 with points of its own beside its 二级指标: a section that begins in the row. */
function parentOf(table: TableReader, row: number, points: PointColumns): readonly IndicatorRow[] {
  if (points.parent === null) return groupsOf(table, row, points);
  if (table.view.anchor(row, points.parent).row !== row) return [];
  const figure = figureAt(table.view, row, points.parent, table.readers.number);
  if (figure.reading.kind !== "value") return [];
  return [{ ...rowOf(table, row, "section", points), depth: 1, points: figure, texts: [] }];
}

/** A cell left of the indicators that names a group of them, with the points in brackets after its name. */
function groupAt(
  { view, shape }: TableReader,
  row: number,
  column: number,
): ReturnType<typeof namedPoints> | null {
  const { serial, indicator = shape.left } = shape.columns;
  const area = view.mergeAt(row, column);
  const isOfSeveral = area !== undefined && area.bottom > area.top;
  const text = view.ownText(row, column);
  if (text === "" || column === serial || (column === indicator && !isOfSeveral)) return null;
  return namedPoints(text);
}

/** Columns whose cells name groups with their points: 一、经济发展（30分） beside its indicators. */
function groupColumns(table: TableReader): readonly number[] {
  const { shape } = table;
  const columns: number[] = [];
  for (let column = shape.left; column <= (shape.columns.indicator ?? shape.left); column++) {
    const isGroup = (row: number): boolean => (groupAt(table, row, column)?.points ?? null) !== null;
    if (shape.bodyRows.some(isGroup)) columns.push(column);
  }
  return columns;
}

/** The groups that begin in a row; one without points ends the group before it all the same. */
function groupsOf(table: TableReader, row: number, points: PointColumns): readonly IndicatorRow[] {
  const { view, shape, readers } = table;
  const outer = (shape.sectionRows ?? []).length > 0 ? 2 : 1;
  return points.groups.flatMap((column, index) => {
    const group = groupAt(table, row, column);
    if (group === null) return [];
    const figure = { ...figureAt(view, row, column, readers.number), formula: null };
    const reading: Figure["reading"] =
      group.points === null
        ? { kind: "not-applicable" }
        : { kind: "value", value: group.points, form: "plain" };
    return [
      {
        ...rowOf(table, row, "section", points),
        name: group.name,
        depth: sectionDepth(group.name) || outer + index,
        points: { ...figure, reading },
        texts: [],
      },
    ];
  });
}

/** The indicators of one table; null without a column of points. */
export function readIndicators(table: TableReader, titleLines: readonly string[]): IndicatorTable | null {
  const points = pointColumns(table);
  if (points === null) return null;
  const { shape, view } = table;
  const kinds = new Map<number, IndicatorRow["kind"]>();
  for (const row of shape.bodyRows) kinds.set(row, "item");
  for (const row of shape.sectionRows ?? []) kinds.set(row, "section");
  for (const row of shape.totalRows ?? []) {
    const text = view.filled(row, shape).map((column) => view.ownText(row, column));
    kinds.set(row, text.some((each) => /小计/u.test(squeezeText(each))) ? "subtotal" : "total");
  }
  const rows = [...kinds].sort(([a], [b]) => a - b);
  return {
    sheet: shape.sheet,
    titles: [shape.sheet, ...titleLines],
    rows: rows.flatMap(([row, kind]) => [
      ...(kind === "item" ? parentOf(table, row, points) : []),
      rowOf(table, row, kind, points),
    ]),
  };
}
