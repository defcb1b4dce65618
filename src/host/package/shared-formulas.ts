import { areaAddress, columnIndex } from "../../domain/address";
import type { FileCell, FilePiece } from "./file-cell";
import { shiftFormula } from "./formula-text";
import { tagAttributes } from "./tag-reader";
import { characterData } from "./xml-editor";
import { escapeAttribute, escapeXml } from "./xml-text";

/** A shared formula's text and where it stands. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly area: string;
}

/** The part of a shared formula's area that lies from a new master on. */
function remainingArea(master: SharedFormula, row: number, column: number): string {
  const corners = master.area.replace(/\$/g, "").split(":");
  const [left, right] = [corners[0], corners.at(-1)].map((corner) =>
    columnIndex(/[A-Z]+/i.exec(corner ?? "")?.[0] ?? "A"),
  );
  const bottom = Number(/\d+/.exec(corners.at(-1) ?? "")?.[0] ?? row + 1) - 1;
  return areaAddress({
    top: row,
    left: Math.min(left ?? column, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right ?? column, column),
  });
}

/**
 * Follows the shared formulas of a sheet (ISO/IEC 29500-1, 18.3.1.40): the first cell of a group holds the text, the
 * others only its number. Where the first cell is overwritten, the next of the group takes over the text.
 */
export class SharedFormulas {
  private readonly masters = new Map<string, SharedFormula>();
  private readonly orphaned = new Set<string>();

  /** Notes a formula element met on the way; returns the element that has to stand there instead, or null. */
  pass({ tag, content }: FilePiece, row: number, column: number): string | null {
    const attributes = tagAttributes(tag);
    const group = attributes.get("si");
    if (attributes.get("t") !== "shared" || group === undefined) return null;
    if (content !== "") {
      const area =
        attributes.get("ref") ?? areaAddress({ top: row, left: column, bottom: row, right: column });
      this.masters.set(group, { text: characterData(content), row, column, area });
      this.orphaned.delete(group);
      return null;
    }
    return this.orphaned.has(group) ? this.promote(tag, group, row, column) : null;
  }

  private promote(tag: string, group: string, row: number, column: number): string | null {
    const master = this.masters.get(group);
    if (!master) return null;
    const text = shiftFormula(master.text, row - master.row, column - master.column);
    const area = remainingArea(master, row, column);
    this.masters.set(group, { text, row, column, area });
    this.orphaned.delete(group);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "f";
    const attributes = `t="shared" ref="${escapeAttribute(area)}" si="${escapeAttribute(group)}"`;
    return `<${name} ${attributes}>${escapeXml(text)}</${name}>`;
  }

  /** A cell of a group loses its formula; one that held the text, or was to take it over, leaves the group without. */
  overwrite(cell: FileCell, row: number, column: number): void {
    const group = this.groupOf(cell) ?? "";
    const master = this.masters.get(group);
    if (master?.row === row && master.column === column) this.orphaned.add(group);
  }

  private groupOf(cell: FileCell): string | null {
    const attributes = tagAttributes(cell.formula?.tag ?? "");
    return attributes.get("t") === "shared" ? (attributes.get("si") ?? null) : null;
  }

  /** The formula a cell of the file computes, without "="; null when it has none. */
  formulaOf(cell: FileCell, row: number, column: number): string | null {
    if (!cell.formula) return null;
    if (cell.formula.content !== "") return characterData(cell.formula.content);
    const master = this.masters.get(this.groupOf(cell) ?? "");
    return master ? shiftFormula(master.text, row - master.row, column - master.column) : null;
  }
}
