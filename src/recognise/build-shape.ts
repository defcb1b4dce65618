import type { ColumnEvidence } from "../domain/recognition";
import { Memory } from "../domain/memo";
import type { FieldId, Role, TableShape } from "../domain/roles";
import { rowKind, sectionDepth, type RowKind, type TableFrame } from "./body-rows";
import type { Columns, RoleMatch } from "./match-role";
import { RowMemory } from "./row-memory";
import type { Band, SheetView } from "./sheet-view";
import type { FoundTable } from "./tables";

/** What was found out about a table beside its rows. */
export interface Judgement {
  readonly evidence: Readonly<Partial<Record<FieldId, ColumnEvidence>>>;
  readonly rival: Role | null;
  readonly confidence: number;
}

/** A table under a role, its rows sorted by what they are. */
export function buildShape(
  view: SheetView,
  table: FoundTable,
  match: RoleMatch,
  { evidence, rival, confidence }: Judgement,
): TableShape {
  const { block } = table;
  const { role } = match.words;
  const band = labelledBand(table);
  const isTransposed = Object.keys(match.columns).some((field) => field.startsWith("unit:"));
  const hasItemRows = role === "indicators" || isTransposed;
  const rows = sortRows({ view, band, block, role, columns: match.columns, hasItemRows }, table.bottom);
  const fullMarksRow = rows["full-marks"][0];
  return {
    sheet: view.grid.sheet,
    role,
    headerRow: block.bottom,
    headerTop: block.top,
    left: table.band.left,
    right: table.band.right,
    columns: leftToRight(match.columns),
    bodyRows: rows.entry,
    sectionRows: rows.section,
    totalRows: rows.total,
    ...(fullMarksRow === undefined ? {} : { fullMarksRow }),
    orientation: isTransposed ? "units-as-columns" : "units-as-rows",
    evidence,
    hasTitle: match.hasTitle,
    rival,
    confidence,
  };
}

export function leftToRight(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).sort(([, a = 0], [, b = 0]) => a - b));
}

function labelledBand(table: FoundTable): Band {
  const columns = [...table.block.labels.keys()];
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

/** What rows are, by all that this depends on beside the row. */
const kindsByFrame = new Memory<string, RowMemory<RowKind>>();

/** The rows below the header by what they are. */
function sortRows(frame: TableFrame, bottom: number): Record<RowKind, number[]> {
  const rows: Record<RowKind, number[]> = { entry: [], section: [], total: [], "full-marks": [], aside: [] };
  const { view, block, ...terms } = frame;
  const kinds = kindsByFrame.recall(
    JSON.stringify([terms, block.bottom, [...block.labels]]),
    () => new RowMemory(),
  );
  for (let row = block.bottom + 1; row <= bottom; row++)
    rows[kinds.recall(view, row, [], () => rowKind(frame, row))].push(row);
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
