import {
  headerBlockAt,
  headerBlockEndingAt,
  isBareHeaderRow,
  isHeaderRow,
  labelsOf,
  repeatsHeader,
  type HeaderBlock,
} from "./header-block";
import { foldHeader } from "./header-text";
import type { Lexicon } from "./lexicon";
import type { Placement } from "./placements";
import type { Band, SheetView } from "./sheet-view";

/** One table found on a sheet: where it is, its header, and the lines of title above it. */
export interface FoundTable {
  readonly band: Band;
  readonly block: HeaderBlock;
  /** Last row that may belong to the table. */
  readonly bottom: number;
  readonly titleLines: readonly string[];
}

/** Runs of columns between columns that are empty in every row with more than one filled cell (titles stand alone). */
export function columnBands(view: SheetView): readonly Band[] {
  const used = new Set<number>();
  const whole = { left: view.left, right: view.right };
  const width = whole.right - whole.left + 1;
  for (let row = view.top; row <= view.bottom && used.size < width; row++) {
    const columns = view.filled(row, whole);
    if (columns.length > 1)
      for (const column of columns) for (const each of span(view, row, column)) used.add(each);
  }
  const bands: Band[] = [];
  for (let column = view.left; column <= view.right; column++) {
    const last = bands.at(-1);
    if (!used.has(column)) continue;
    if (last !== undefined && last.right === column - 1)
      bands[bands.length - 1] = { left: last.left, right: column };
    else bands.push({ left: column, right: column });
  }
  return bands;
}

/** The columns that a filled cell covers; a cell merged over very many is a title and covers only its own. */
function span(view: SheetView, row: number, column: number): readonly number[] {
  const right = view.mergeAt(row, column)?.right ?? column;
  return Array.from({ length: Math.min(right, view.right) - column + 1 }, (_, index) => column + index);
}

/** Every table of a band, below each other; the same header again further down is only repeated. */
export function tablesIn(
  view: SheetView,
  band: Band,
  lexicon: Lexicon,
  placements: readonly Placement[],
): readonly FoundTable[] {
  const here = placements.filter(({ left }) => left >= band.left && left <= band.right);
  const blocks = headerBlocks(view, band, lexicon, here);
  return blocks.flatMap((block, index) => {
    const bottom = (blocks[index + 1]?.top ?? view.bottom + 1) - 1;
    const above = index === 0 ? view.top : (blocks[index - 1]?.bottom ?? view.top) + 1;
    return panels({ band, block, bottom, titleLines: titleLines(view, above, block.top - 1, band) });
  });
}

/** Headers that a person fixed, and between them those that look like one. */
function headerBlocks(
  view: SheetView,
  band: Band,
  lexicon: Lexicon,
  placements: readonly Placement[],
): readonly HeaderBlock[] {
  const placed = placements.map((placement) => placedBlock(view, band, placement));
  const isSettled = (row: number): boolean =>
    placements.some(({ aside }) => aside.has(row)) ||
    placed.some(({ top, bottom }) => row >= top && row <= bottom);
  const blocks: HeaderBlock[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    if (isSettled(row) || !isHeaderRow(view, row, band, lexicon)) continue;
    const last = blocks.at(-1);
    if (last !== undefined && repeatsHeader(view, row, view.filled(row, band), last.labels)) continue;
    const block = headerBlockAt(view, row, band, lexicon);
    blocks.push(block);
    row = block.bottom;
  }
  const found = blocks.filter(({ top, bottom }) => !isSettled(top) && !isSettled(bottom));
  const all = [...new Map([...found, ...placed].map((block) => [block.bottom, block])).values()];
  return all.length > 0 ? all.sort((a, b) => a.top - b.top) : bareHeaderBlocks(view, band, lexicon);
}

function placedBlock(view: SheetView, band: Band, { headerTop, headerRow }: Placement): HeaderBlock {
  if (headerTop === null) return headerBlockEndingAt(view, headerRow, band);
  return { top: headerTop, bottom: headerRow, labels: labelsOf(view, headerTop, headerRow, band) };
}

function bareHeaderBlocks(view: SheetView, band: Band, lexicon: Lexicon): readonly HeaderBlock[] {
  for (let row = view.top; row < view.bottom; row++) {
    if (isBareHeaderRow(view, row, band, lexicon)) return [headerBlockAt(view, row, band, lexicon)];
  }
  return [];
}

/** Texts of the rows directly above a header that are no rows of a table: the title, 填报单位, the unit of measure. */
function titleLines(view: SheetView, from: number, to: number, band: Band): readonly string[] {
  const lines: string[] = [];
  for (let row = to; row >= from && to - row < 8; row--) {
    const columns = view
      .filled(row, { left: view.left, right: band.right })
      .filter((column) => column >= band.left || isOver(view, row, column, band));
    if (columns.length > 4) break;
    lines.unshift(...columns.map((column) => view.ownText(row, column)));
  }
  return lines;
}

function isOver(view: SheetView, row: number, column: number, band: Band): boolean {
  return (view.mergeAt(row, column)?.right ?? column) >= band.left;
}

/** A list folded into panels side by side (序号 单位 序号 单位): each panel is a table of its own. */
function panels(table: FoundTable): readonly FoundTable[] {
  const labels = [...table.block.labels].sort(([a], [b]) => a - b);
  const first = foldHeader(labels[0]?.[1].joined ?? "");
  const starts = labels.filter(([, label]) => foldHeader(label.joined) === first).map(([column]) => column);
  if (starts.length < 2 || labels.length < starts.length * 2) return [table];
  return starts.map((left, index) => {
    const right = (starts[index + 1] ?? table.band.right + 1) - 1;
    const inside = labels.filter(([column]) => column >= left && column <= right);
    return { ...table, band: { left, right }, block: { ...table.block, labels: new Map(inside) } };
  });
}
