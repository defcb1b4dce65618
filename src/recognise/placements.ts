import type { TableDraft, TableMapping } from "../domain/recognition";
import { labelsOf, type HeaderBlock } from "./header-block";
import { foldHeader } from "./header-text";
import { isOwn } from "./match-role";
import type { SheetView } from "./sheet-view";

/** A header that a person fixed, in the rows where it stands now. */
export interface Placement {
  /** Null for a draft, whose header reaches as far up as it looks like one. */
  readonly headerTop: number | null;
  readonly headerRow: number;
  readonly left: number;
  readonly aside: ReadonlySet<number>;
  readonly change: TableMapping | TableDraft;
}

/** The header's words with their columns; our own columns come and go and are not among them. */
export function fingerprintOf(labels: HeaderBlock["labels"]): string {
  return [...labels]
    .filter(([, label]) => !isOwn(label))
    .map(([column, label]) => `${column}:${foldHeader(label.joined)}`)
    .join("|");
}

/** The row in which a confirmed header ends now: where it was, else the first place where the same words stand. */
function rowOf(view: SheetView, mapping: TableMapping): number | null {
  const { headerTop, headerRow, left, right, fingerprint } = mapping;
  const height = headerRow - headerTop;
  const first = fingerprint.slice(0, fingerprint.indexOf("|"));
  const standsAt = (row: number): boolean =>
    row - height >= view.top &&
    (row <= view.bottom && fingerprintOf(labelsOf(view, row - height, row, { left, right: left }))) ===
      first &&
    fingerprintOf(labelsOf(view, row - height, row, { left, right })) === fingerprint;
  if (standsAt(headerRow)) return headerRow;
  for (let row = view.top; row <= view.bottom; row++) if (standsAt(row)) return row;
  return null;
}

/**
 * Where on a sheet a person fixed headers: those confirmed that still stand there, and the drafts, which go before.
 * `isStale` when some confirmed header is not there any more.
 */
export function placementsOn(
  view: SheetView,
  mappings: readonly TableMapping[],
  drafts: readonly TableDraft[],
): { readonly placements: readonly Placement[]; readonly isStale: boolean } {
  const { sheet } = view.grid;
  const drafted = drafts
    .filter((draft) => draft.sheet === sheet)
    .map((change) => ({ ...change, headerTop: null, aside: new Set(change.aside), change }));
  const own = mappings.filter((mapping) => mapping.sheet === sheet);
  const found = own.flatMap((change) => {
    const row = rowOf(view, change);
    if (row === null) return [];
    const headerTop = row - (change.headerRow - change.headerTop);
    const aside = new Set(change.aside.map((offset) => row + offset));
    return [{ ...change, headerTop, headerRow: row, aside, change }];
  });
  const isReplaced = ({ headerRow, left }: { headerRow: number; left: number }): boolean =>
    drafted.some(
      (draft) => draft.left === left && (draft.headerRow === headerRow || draft.aside.has(headerRow)),
    );
  return {
    placements: [...drafted, ...found.filter((placement) => !isReplaced(placement))],
    isStale: found.length < own.length,
  };
}
