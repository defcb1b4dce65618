import { childrenOf, XmlEditor, type OpaqueElement, type XmlElement } from "./xml-editor";

/** Order of the children of a worksheet (ISO/IEC 29500-1, 18.3.1.99). */
const order =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  );

/** The place of a section; an mc:AlternateContent stands where what it holds would stand. */
function rankOf(element: XmlElement): number {
  const inner = element.name === "AlternateContent" ? element.children[0]?.children[0] : element;
  return inner ? order.indexOf(inner.name) : -1;
}

/** A worksheet part as its sections. */
export class SheetSections {
  readonly editor: XmlEditor;
  readonly prefix: string;
  /** Text of sections to come, by rank: sections at one place must come in order too. */
  private readonly added = new Map<number, string>();

  constructor(xml: string, sheetData: OpaqueElement) {
    this.editor = new XmlEditor(xml, { sheetData });
    this.prefix = this.editor.root.prefix;
  }

  all(name: string): readonly XmlElement[] {
    return childrenOf(this.editor.root, name);
  }
  one(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }

  /** Adds a section behind those of its name. */
  add(name: string, text: string): void {
    const rank = order.indexOf(name);
    this.added.set(rank, (this.added.get(rank) ?? "") + text);
  }

  /**
   * Keeps a list section and its `count`: without `keep`-worthy children it goes, with new ones it comes or grows.
   */
  changeList(name: string, removed: ReadonlySet<XmlElement>, added: readonly string[]): void {
    const list = this.one(name);
    const tag = this.prefix + name;
    const left = (list?.children.length ?? 0) - removed.size;
    const count = String(left + added.length);
    if (removed.size + added.length === 0) return;
    if (!list) this.add(name, `<${tag} count="${count}">${added.join("")}</${tag}>`);
    else if (left + added.length === 0) this.editor.remove(list);
    else {
      for (const element of removed) this.editor.remove(element);
      if (added.length > 0) this.editor.append(list, added.join(""));
      this.editor.setAttribute(list, "count", count);
    }
  }

  /** A prefix bound to relationship ids, and the declaration to write where the root has none. */
  relationshipAttribute(id: string, namespace: string): string {
    for (const [name, value] of this.editor.root.attributes) {
      if (value === namespace && name.startsWith("xmlns:")) return ` ${name.slice(6)}:id="${id}"`;
    }
    return ` xmlns:r="${namespace}" r:id="${id}"`;
  }

  result(): string {
    const ranks = [...this.added.keys()].sort((a, b) => a - b);
    const { root } = this.editor;
    for (const rank of ranks) {
      const text = this.added.get(rank) ?? "";
      const next = root.children.find((child) => rankOf(child) > rank);
      if (next) this.editor.insertBefore(next, text);
      else this.editor.append(root, text);
    }
    return this.editor.result();
  }
}
