import { squeezeText } from "../domain/text";
import type { Lexicon } from "./lexicon";
import { isEmpty, type Band, type SheetView } from "./sheet-view";

/** The words above one column: those of the lowest header row, and those of all header rows run together. */
export interface HeaderLabel {
  readonly lower: string;
  readonly joined: string;
  /** Every text of the header that stands over the column, to know the header again when it is repeated. */
  readonly parts: readonly string[];
}

/** One header of one or more rows, with its labels by column. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly labels: ReadonlyMap<number, HeaderLabel>;
}

/** A header has at most this many rows: group, subgroup, item, full marks. */
const mostHeaderRows = 4;

/** True for a row whose words, not numbers, are the names of columns. */
export function isHeaderRow(view: SheetView, row: number, band: Band, lexicon: Lexicon): boolean {
  const columns = view.filled(row, band);
  if (columns.length < 2 || columns.some((column) => typeof view.own(row, column) === "number")) return false;
  const likeness = columns.map((column) => lexicon.likeness(view.ownText(row, column)));
  const exact = likeness.filter((each) => each === 2).length;
  const known = likeness.filter((each) => each > 0).length;
  if (exact >= 2 && (known * 2 >= columns.length || likeness[0] === 2)) return true;
  if (columns.length === 3 && likeness[0] === 2 && known === 2) return true;
  if (known >= 3 && known * 5 >= columns.length * (exact > 0 ? 3 : 4)) return true;
  const names = columns
    .slice(1)
    .filter((column) => lexicon.isUnit(squeezeText(view.ownText(row, column)))).length;
  return likeness[0] === 2 && names >= 2;
}

/** A header of which only the first word is known (单位 before names of indicators): figures must follow it. */
export function isBareHeaderRow(view: SheetView, row: number, band: Band, lexicon: Lexicon): boolean {
  const columns = view.filled(row, band);
  if (columns.length < 3 || columns.some((column) => typeof view.own(row, column) !== "string")) return false;
  if (!columns.slice(0, 2).some((column) => lexicon.likeness(view.ownText(row, column)) === 2)) return false;
  const below = columns.filter((column) => typeof view.own(row + 1, column) === "number").length;
  return below * 2 >= columns.length;
}

/** The whole header around a header row: groups above it, merged or split columns below it. */
export function headerBlockAt(view: SheetView, row: number, band: Band, lexicon: Lexicon): HeaderBlock {
  const top = headerTopAt(view, row, band);
  let bottom = row;
  while (bottom < view.bottom && bottom - top < mostHeaderRows - 1 && continues(view, bottom, band, lexicon))
    bottom++;
  return { top, bottom, labels: labelsOf(view, top, bottom, band) };
}

/** The topmost row of the groups above a header row. */
function headerTopAt(view: SheetView, row: number, band: Band): number {
  let top = row;
  while (top > view.top && row - top < 2 && isGroupRow(view, top - 1, band)) top--;
  return top;
}

/** The header that ends in the given row, whatever its words: rows of groups above it belong to it. */
export function headerBlockEndingAt(view: SheetView, row: number, band: Band): HeaderBlock {
  const top = headerTopAt(view, row, band);
  return { top, bottom: row, labels: labelsOf(view, top, row, band) };
}

/** A row of group names over the header: words only, some merged over several but not nearly all columns. */
function isGroupRow(view: SheetView, row: number, band: Band): boolean {
  const columns = view.filled(row, band);
  if (columns.length === 0 || columns.some((column) => typeof view.own(row, column) === "number"))
    return false;
  const width = band.right - band.left + 1;
  const widths = columns.map((column) => {
    const area = view.mergeAt(row, column);
    return area === undefined ? 1 : area.right - area.left + 1;
  });
  const isTitle =
    widths.some((each) => each * 5 > width * 4) ||
    columns.some((column) => /[:：]/u.test(view.ownText(row, column)));
  return !isTitle && columns.length >= 2 && widths.some((each) => each >= 2);
}

/** True when the row below still belongs to the header that reaches down to `row`. */
function continues(view: SheetView, row: number, band: Band, lexicon: Lexicon): boolean {
  const next = row + 1;
  const columns = view.filled(next, band);
  const isReachedInto = hasMergeThrough(view, row, band);
  if (columns.length === 0) return isReachedInto;
  if (columns.some((column) => typeof view.own(next, column) === "number")) return false;
  if (isReachedInto) return true;
  const underGroup = columns.every((column) => isUnderGroup(view, row, column, columns));
  const known = columns.filter((column) => {
    const text = view.ownText(next, column);
    return lexicon.likeness(text) > 0 || lexicon.isUnit(squeezeText(text));
  }).length;
  const hasGroup = columns.some((column) => (view.mergeAt(row, column)?.left ?? column) < column);
  if (!underGroup || columns.length < 2) return false;
  return known > 0 || hasGroup || isSplitUnmerged(view, row, band, columns);
}

/** Names under groups left unmerged: nothing in the first column of the header, and figures below the names. */
function isSplitUnmerged(view: SheetView, row: number, band: Band, below: readonly number[]): boolean {
  const [first] = view.filled(row, band);
  if (first === undefined || below.includes(first)) return false;
  const figures = below.filter((column) => typeof view.own(row + 2, column) === "number").length;
  return below.some((column) => isEmpty(view.own(row, column))) && figures * 2 >= below.length;
}

/** True when what stands above the cell is a merged group, nothing, or the first cell of a group left unmerged. */
function isUnderGroup(view: SheetView, row: number, column: number, below: readonly number[]): boolean {
  const area = view.mergeAt(row, column);
  if (area !== undefined) return area.right > area.left;
  return (
    view.ownText(row, column) === "" || (view.shownText(row, column + 1) === "" && below.includes(column + 1))
  );
}

function hasMergeThrough(view: SheetView, row: number, band: Band): boolean {
  for (let column = band.left; column <= band.right; column++) {
    const area = view.mergeAt(row, column);
    if (area !== undefined && area.bottom > row && view.shownText(row, column) !== "") return true;
  }
  return false;
}

/** The words over each column of a header that reaches from `top` to `bottom`. */
export function labelsOf(
  view: SheetView,
  top: number,
  bottom: number,
  band: Band,
): ReadonlyMap<number, HeaderLabel> {
  const labels = new Map<number, HeaderLabel>();
  for (let column = band.left; column <= band.right; column++) {
    const parts: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = view.shownText(row, column);
      if (text !== "" && text !== parts.at(-1)) parts.push(text);
    }
    const lower = parts.at(-1);
    if (lower !== undefined) labels.set(column, { lower, joined: parts.join(""), parts });
  }
  return labels;
}

/** True when a row repeats the header: in most of its cells stands what the header has over the same column. */
export function repeatsHeader(
  view: SheetView,
  row: number,
  columns: readonly number[],
  labels: HeaderBlock["labels"],
): boolean {
  const same = columns.filter(
    (column) => labels.get(column)?.parts.includes(view.ownText(row, column)) === true,
  ).length;
  return same > 0 && same * 5 >= columns.length * 4;
}
