import { cellAddress } from "../../domain/address";
import { isSameResult, valueText } from "./cell-text";
import { fileValue, isSameFormula, type FileCell } from "./file-cell";
import { fileFormula } from "./formula-text";
import type { CellChange, CellContent, CellStyle } from "./package-changes";
import { SharedFormulas } from "./shared-formulas";
import { tagAttributes } from "./tag-reader";
import { attributesText, withAttribute } from "./xml-editor";
import { escapeXml } from "./xml-text";

/** What writing cells needs from the rest of the workbook. */
export interface CellSurroundings {
  /** Index of the format that is `style` laid over format `base`. */
  readonly formatIndex: (base: number, style: CellStyle) => number;
  readonly sharedText: (index: number) => string | undefined;
  /** 1-based index of the cell metadata record that marks dynamic arrays. */
  readonly dynamicArray: number;
}

/** Writes the cells of one sheet. */
export class CellWriter {
  readonly shared = new SharedFormulas();
  /** True once a formula has come, gone or changed: the calculation chain of the file is stale then. */
  formulasChanged = false;

  constructor(
    private readonly prefix: string,
    private readonly surroundings: CellSurroundings,
  ) {}

  /** The text of a cell that the file does not have; "" when there is nothing to write. */
  added(change: CellChange, base: number): string {
    const { style } = change;
    const content = change.content ?? blank;
    const format = style ? this.surroundings.formatIndex(base, style) : base;
    if (isBlank(content) && format === base) return "";
    const reference = cellAddress(change.row, change.column);
    const tag = `<${this.prefix}c${attributesText({ r: reference, s: format || undefined })}>`;
    return this.close(this.withContent(tag, content, ""));
  }

  /** The text of a cell of the file after the change. */
  changed(cell: FileCell, change: CellChange, xml: string): string {
    const tag = this.restyled(cell, change.style);
    const promoted = cell.formula ? this.shared.pass(cell.formula, change.row, change.column) : null;
    if (change.content === null || this.isSame(cell, change)) {
      const inner = xml.slice(cell.start + cell.tag.length, cell.end);
      return tag + (promoted && cell.formula ? inner.replace(cell.formula.xml, () => promoted) : inner);
    }
    const open = tag.replace(/\s*\/>$/, ">");
    const kept = this.keptFormula(cell, change, change.content);
    if (kept) return this.close(this.withResult(open, change.content, promoted ?? kept, cell.rest));
    if (cell.formula) {
      this.formulasChanged = true;
      this.shared.overwrite(cell, change.row, change.column);
    }
    return this.close(this.withContent(withAttribute(open, "cm", null), change.content, cell.rest));
  }

  private restyled(cell: FileCell, style: CellStyle | null): string {
    if (!style) return cell.tag;
    const base = Number(cell.attributes.get("s") ?? 0);
    const format = this.surroundings.formatIndex(base, style);
    return format === base ? cell.tag : withAttribute(cell.tag, "s", String(format));
  }

  /** The formula element that stays, when the formula of the file and its spilled area are as wanted. */
  private keptFormula(cell: FileCell, change: CellChange, { formula, spill }: CellContent): string | null {
    if (!cell.formula || formula === null) return null;
    const present = this.shared.formulaOf(cell, change.row, change.column);
    if (present === null || !isSameFormula(present, formula)) return null;
    const attributes = tagAttributes(cell.formula.tag);
    const isAsWanted =
      spill === null || (attributes.get("ref") === spill && cell.attributes.get("cm") !== undefined);
    return isAsWanted ? cell.formula.xml : null;
  }

  private isSame(cell: FileCell, change: CellChange): boolean {
    const { content } = change;
    if (!content) return true;
    const present = fileValue(cell, this.surroundings.sharedText);
    const isSameValue = isSameResult(present, content.value) || (isBlank(content) && present === "");
    const isSameKind =
      content.formula === null ? cell.formula === null : this.keptFormula(cell, change, content) !== null;
    return isSameValue && isSameKind;
  }

  private withResult(open: string, content: CellContent, formula: string, rest: string): string {
    const { type, xml } = valueText(content.value, this.prefix, true);
    const tag = withAttribute(withAttribute(open, "t", type), "vm", null);
    return tag + formula + xml + rest;
  }

  private withContent(open: string, content: CellContent, rest: string): string {
    const value = isBlank(content) ? null : content.value;
    const { type, xml } = valueText(value, this.prefix, content.formula !== null);
    const tag = withAttribute(withAttribute(open, "t", type), "vm", null);
    if (content.formula === null) return tag + xml + rest;
    this.formulasChanged = true;
    const formula = escapeXml(fileFormula(content.formula));
    if (content.spill === null) return `${tag}<${this.prefix}f>${formula}</${this.prefix}f>${xml}${rest}`;
    const marked = withAttribute(tag, "cm", String(this.surroundings.dynamicArray));
    const array = attributesText({ t: "array", ref: content.spill });
    return `${marked}<${this.prefix}f${array}>${formula}</${this.prefix}f>${xml}${rest}`;
  }

  /** Ends a cell; one without content becomes an empty tag. */
  private close(text: string): string {
    return text.endsWith(">") && text.indexOf(">") === text.length - 1
      ? `${text.slice(0, -1)}/>`
      : `${text}</${this.prefix}c>`;
  }
}

const blank: CellContent = { value: null, formula: null, spill: null };

/** A constant "" cannot be typed into a cell: it is a blank. */
function isBlank({ value, formula }: CellContent): boolean {
  return formula === null && (value === null || value === "");
}
