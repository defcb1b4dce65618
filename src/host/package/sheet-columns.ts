import type { SheetSections } from "./sheet-sections";
import { attributesText, childrenOf, withAttribute, type XmlElement } from "./xml-editor";

interface ColumnRange {
  /** 1-based, as files count columns. */
  readonly min: number;
  readonly max: number;
  readonly element: XmlElement;
}

function columnRanges(cols: XmlElement | undefined): readonly ColumnRange[] {
  return childrenOf(cols, "col").map((element) => ({
    min: Number(element.attributes.get("min")),
    max: Number(element.attributes.get("max")),
    element,
  }));
}

/** Default format of a 0-based column, for cells that are not there yet. */
export function columnFormats(cols: XmlElement | undefined): (column: number) => number {
  const ranges = columnRanges(cols).filter(({ element }) => element.attributes.has("style"));
  return (column) => {
    const range = ranges.find(({ min, max }) => column + 1 >= min && column + 1 <= max);
    return Number(range?.element.attributes.get("style") ?? 0);
  };
}

/** A column range cut so that the columns with new widths stand alone; all else of the range stays. */
function cut(tag: string, { min, max }: ColumnRange, widths: ReadonlyMap<number, number>): string {
  const part = (from: number, to: number): string =>
    from > to ? "" : withAttribute(withAttribute(tag, "min", String(from)), "max", String(to));
  let from = min;
  let text = "";
  for (const column of [...widths.keys()].sort((a, b) => a - b)) {
    if (column < min || column > max) continue;
    const own = withAttribute(part(column, column), "width", String(widths.get(column)));
    text += part(from, column - 1) + withAttribute(own, "customWidth", "1");
    from = column + 1;
  }
  return text + part(from, max);
}

/** Sets widths, in characters, of 0-based columns. */
export function changeColumnWidths(sheet: SheetSections, widths: ReadonlyMap<number, number>): void {
  if (widths.size === 0) return;
  const numbered = new Map([...widths].map(([column, width]) => [column + 1, width]));
  const cols = sheet.one("cols");
  const { editor, prefix } = sheet;
  const ranges = columnRanges(cols);
  const added = new Map<XmlElement | undefined, string>();
  for (const [column, width] of [...numbered].sort(([a], [b]) => a - b)) {
    if (ranges.some(({ min, max }) => column >= min && column <= max)) continue;
    const next = ranges.find(({ min }) => min > column)?.element;
    const attributes = attributesText({ min: column, max: column, width, customWidth: 1 });
    added.set(next, `${added.get(next) ?? ""}<${prefix}col${attributes}/>`);
  }
  for (const range of ranges) {
    const { element } = range;
    const isTouched = [...numbered.keys()].some((column) => column >= range.min && column <= range.max);
    if (isTouched) editor.replace(element, cut(editor.outer(element), range, numbered));
  }
  for (const [next, text] of added) {
    if (next) editor.insertBefore(next, text);
    else if (cols) editor.append(cols, text);
    else sheet.add("cols", `<${prefix}cols>${text}</${prefix}cols>`);
  }
}
