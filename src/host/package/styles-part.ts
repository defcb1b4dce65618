import type { CellStyle, ConditionalFormatAdded } from "./package-changes";
import { alignmentText, borderText, colorText, fillText, fontText, lockText } from "./style-text";
import { attributesText, childOf, childrenOf, withAttribute, XmlEditor, type XmlElement } from "./xml-editor";

/** Order of the children of a style sheet (ISO/IEC 29500-1, 18.8.39). */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Number formats with a fixed id whatever the language (18.8.30). */
const builtInFormats = new Map(
  Object.entries({
    General: 0,
    "0": 1,
    "0.00": 2,
    "#,##0": 3,
    "#,##0.00": 4,
    "0%": 9,
    "0.00%": 10,
    "0.00E+00": 11,
    "@": 49,
  }),
);
/** Ids below this are Excel's own. */
const firstOwnFormat = 164;

/** A list of records that may only grow: what stands in the file keeps its index. */
class Records {
  private readonly known = new Map<string, number>();
  readonly texts: string[] = [];
  readonly added: string[] = [];

  constructor(
    editor: XmlEditor,
    readonly list: XmlElement | undefined,
    /** What Excel expects first in a list that the file lacks. */
    private readonly seeds: readonly string[] = [],
  ) {
    for (const record of list?.children ?? []) {
      const text = editor.outer(record);
      if (!this.known.has(text)) this.known.set(text, this.texts.length);
      this.texts.push(text);
    }
  }

  at(index: number): string | undefined {
    return this.texts[index];
  }

  indexOf(text: string): number {
    const present = this.known.get(text);
    if (present !== undefined) return present;
    if (this.texts.length === 0) for (const seed of this.seeds) this.push(seed);
    return this.push(text);
  }

  private push(text: string): number {
    this.known.set(text, this.texts.length);
    this.added.push(text);
    return this.texts.push(text) - 1;
  }
}

/** The style sheet of a workbook: formats are appended, never renumbered. */
export class StylesPart {
  private readonly editor: XmlEditor;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<"fonts" | "fills" | "borders" | "cellXfs" | "dxfs", Records>>;
  private readonly formatIds: Map<string, number>;
  private readonly formatsAdded: string[] = [];
  private readonly formatCache = new Map<string, number>();

  constructor(xml: string) {
    this.editor = new XmlEditor(xml);
    const { root } = this.editor;
    this.prefix = root.prefix;
    const p = root.prefix;
    const records = (name: string, ...seeds: string[]) =>
      new Records(this.editor, childOf(root, name), seeds);
    const pattern = (type: string) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
    this.lists = {
      fonts: records("fonts", `<${p}font/>`),
      fills: records("fills", pattern("none"), pattern("gray125")),
      borders: records("borders", `<${p}border/>`),
      cellXfs: records("cellXfs", `<${p}xf/>`),
      dxfs: records("dxfs"),
    };
    this.formatIds = new Map(
      childrenOf(childOf(root, "numFmts"), "numFmt").map(({ attributes }) => [
        attributes.get("formatCode") ?? "",
        Number(attributes.get("numFmtId")),
      ]),
    );
  }

  /** Index in `cellXfs` of a format with `style` laid over the format at `base`. */
  formatIndex(base: number, style: CellStyle): number {
    const key = `${base} ${JSON.stringify(style)}`;
    let index = this.formatCache.get(key);
    if (index === undefined) {
      index = this.makeFormat(base, style);
      this.formatCache.set(key, index);
    }
    return index;
  }

  private makeFormat(base: number, style: CellStyle): number {
    const present = this.lists.cellXfs.at(base) ?? `<${this.prefix}xf/>`;
    const { root } = new XmlEditor(present);
    const id = (name: string) => Number(root.attributes.get(name) ?? 0);
    const { prefix } = this;
    const { fonts, fills, borders } = this.lists;
    const font = fontText(fonts.at(id("fontId")) ?? `<${prefix}font/>`, style);
    const fill = fillText(fills.at(id("fillId")) ?? `<${prefix}fill/>`, style);
    const border = borderText(borders.at(id("borderId")) ?? `<${prefix}border/>`, style);
    let text = present;
    const use = (attribute: string, apply: string, value: number | null): void => {
      if (value === null || (value === id(attribute) && root.attributes.has(attribute))) return;
      text = withRootAttribute(withRootAttribute(text, attribute, String(value)), apply, "1");
    };
    use("fontId", "applyFont", font === null ? null : fonts.indexOf(font));
    use("fillId", "applyFill", fill === null ? null : fills.indexOf(fill));
    use("borderId", "applyBorder", border === null ? null : borders.indexOf(border));
    const { numberFormat } = style;
    use("numFmtId", "applyNumberFormat", numberFormat === undefined ? null : this.formatId(numberFormat));
    return this.lists.cellXfs.indexOf(lockText(alignmentText(text, style), style));
  }

  private formatId(code: string): number {
    const present = builtInFormats.get(code) ?? this.formatIds.get(code);
    if (present !== undefined) return present;
    const id = Math.max(firstOwnFormat - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    const attributes = attributesText({ numFmtId: id, formatCode: code });
    this.formatsAdded.push(`<${this.prefix}numFmt${attributes}/>`);
    return id;
  }

  /** Index in `dxfs` of the look a conditional format gives. */
  differentialIndex({ fontColor, fillColor }: ConditionalFormatAdded): number {
    const { prefix: p } = this;
    const font = fontColor ? `<${p}font>${colorText(`${p}color`, fontColor)}</${p}font>` : "";
    const pattern = (color: string) =>
      `<${p}fill><${p}patternFill>${colorText(`${p}bgColor`, color)}</${p}patternFill></${p}fill>`;
    return this.lists.dxfs.indexOf(`<${p}dxf>${font}${fillColor ? pattern(fillColor) : ""}</${p}dxf>`);
  }

  /** The changed text; null when nothing was added. */
  result(): string | null {
    this.grow("numFmts", childOf(this.editor.root, "numFmts"), this.formatsAdded);
    for (const [name, { list, added }] of Object.entries(this.lists)) this.grow(name, list, added);
    return this.editor.isChanged ? this.editor.result() : null;
  }

  private grow(name: string, list: XmlElement | undefined, added: readonly string[]): void {
    if (added.length === 0) return;
    if (list) {
      this.editor.append(list, added.join(""));
      this.editor.setAttribute(list, "count", String(list.children.length + added.length));
      return;
    }
    const { root } = this.editor;
    const tag = `${this.prefix}${name}`;
    const text = `<${tag} count="${added.length}">${added.join("")}</${tag}>`;
    const next = root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
    if (next) this.editor.insertBefore(next, text);
    else this.editor.append(root, text);
  }
}

function withRootAttribute(xml: string, name: string, value: string): string {
  const end = xml.indexOf(">") + 1;
  return withAttribute(xml.slice(0, end), name, value) + xml.slice(end);
}
