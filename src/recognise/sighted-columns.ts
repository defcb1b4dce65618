import type { ColumnEvidence, TableMapping } from "../domain/recognition";
import type { FieldId } from "../domain/roles";
import { isOwn, rememberedWord } from "./match-role";
import { fingerprintOf } from "./placements";
import { isEmpty } from "./sheet-view";
import type { Sighting } from "./sight-tables";

/** One column of a table, with what shows a person what it is. */
export interface SightedColumn {
  readonly column: number;
  /** As it stands on the sheet, groups and all. */
  readonly header: string;
  /** Under which a choice for the column is remembered. */
  readonly word: string;
  /** The first few contents, each once. */
  readonly samples: readonly string[];
  readonly field: FieldId | null;
  readonly evidence: ColumnEvidence | null;
}

const sampleCount = 3;
/** Rows looked at for samples: a column that is empty so far down is not worth more. */
const sampleRows = 200;

function samplesOf({ view, table, shape }: Sighting, column: number): readonly string[] {
  const { block, bottom } = table;
  const below = Array.from(
    { length: Math.min(sampleRows, bottom - block.bottom) },
    (_, i) => block.bottom + 1 + i,
  );
  const rows = shape?.bodyRows.slice(0, sampleRows) ?? below;
  const samples = new Set<string>();
  for (const row of rows) {
    if (samples.size >= sampleCount) break;
    if (!isEmpty(view.own(row, column))) samples.add(view.ownText(row, column));
  }
  return [...samples];
}

/** The columns of a table that have a header, our own aside, and those that a field was found in without one. */
export function sightedColumns(sighting: Sighting): readonly SightedColumn[] {
  const { table, shape } = sighting;
  const fields = new Map(
    (Object.entries(shape?.columns ?? {}) as [FieldId, number][]).map(([f, c]) => [c, f]),
  );
  const labelled = [...table.block.labels].filter(([, label]) => !isOwn(label)).map(([column]) => column);
  const columns = [...new Set([...labelled, ...fields.keys()])].sort((a, b) => a - b);
  return columns.map((column) => {
    const label = table.block.labels.get(column);
    const field = fields.get(column) ?? null;
    return {
      column,
      header: label?.joined ?? "",
      word: label === undefined ? "" : rememberedWord(label),
      samples: samplesOf(sighting, column),
      field,
      evidence: field === null ? null : (shape?.evidence[field] ?? null),
    };
  });
}

/** What is stored when a person confirms the table as it is sighted. */
export function mappingOf({ view, table, shape, placement }: Sighting): TableMapping {
  const { top, bottom, labels } = table.block;
  const columns = [...labels].filter(([, label]) => !isOwn(label)).map(([column]) => column);
  return {
    sheet: view.grid.sheet,
    fingerprint: fingerprintOf(labels),
    headerTop: top,
    headerRow: bottom,
    left: Math.min(...columns, table.band.right),
    right: Math.max(...columns, table.band.left),
    aside: [...(placement?.aside ?? [])].map((row) => row - bottom),
    role: shape?.role ?? null,
    columns: shape?.columns ?? {},
  };
}
