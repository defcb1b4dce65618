import { ApiError } from "../protocol/api-error";
import type { MemberVersions } from "../protocol/api-object";
import { colorInput } from "./color";
import { FormatProtectionObject } from "./format-protection";
import { codeFor, Look, wordFor } from "./look";
import { refuseIfProtected } from "./protection";
import { RangeBorderCollection } from "./range-borders";

/** Excel's words and Univer's codes. */
const horizontal = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6 } as const;
const vertical = { Top: 1, Center: 2, Bottom: 3 } as const;
const wrapped = 3;
/** A character of the default font is seven pixels and 5.25 points wide; column widths are in points here. */
const pixelsPerPoint = 4 / 3;
const pixelsPerCharacter = 7;
const columnPadding = 5;

/** `Excel.RangeFormat` */
export class RangeFormatObject extends Look {
  readonly typeName = "RangeFormat";

  override get memberVersions(): MemberVersions {
    return { columnWidth: "1.2", protection: "1.2", useStandardWidth: "1.7" };
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.sheet, this.area);
  }
  get font(): RangeFontObject {
    return new RangeFontObject(this.sheet, this.area);
  }
  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.sheet, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.area);
  }

  get wrapText(): boolean | null {
    return this.common((style) => style.tb === wrapped);
  }
  set wrapText(value: boolean) {
    this.change({ tb: value ? wrapped : null });
  }

  get horizontalAlignment(): string | null {
    return wordFor(
      horizontal,
      this.common((style) => style.ht ?? horizontal.General),
    );
  }
  set horizontalAlignment(value: string) {
    this.change({ ht: codeFor(horizontal, value, "RangeFormat.horizontalAlignment") || null });
  }

  get verticalAlignment(): string | null {
    return wordFor(
      vertical,
      this.common((style) => style.vt ?? vertical.Bottom),
    );
  }
  set verticalAlignment(value: string) {
    this.change({ vt: codeFor(vertical, value, "RangeFormat.verticalAlignment") });
  }

  /** In points; null when the columns differ. */
  get columnWidth(): number | null {
    const last = Math.min(this.area.right, this.sheet.grid.getMaxColumns() - 1);
    const width = this.sheet.grid.getColumnWidth(this.area.left);
    for (let column = this.area.left + 1; column <= last; column++)
      if (this.sheet.grid.getColumnWidth(column) !== width) return null;
    return width / pixelsPerPoint;
  }
  set columnWidth(points: number) {
    refuseIfProtected(this.sheet, "allowFormatColumns");
    if (!(points >= 0)) throw new ApiError("InvalidArgument", `columnWidth ${points}`);
    const wide = points * pixelsPerPoint;
    const characters = Math.max(0, (wide - columnPadding) / pixelsPerCharacter);
    for (let column = this.area.left; column <= this.area.right; column++) {
      this.sheet.side.columnWidths.set(column, characters);
      if (column < this.sheet.grid.getMaxColumns()) this.sheet.grid.setColumnWidth(column, Math.round(wide));
    }
  }

  private get standardWidth(): number {
    return this.sheet.grid.getSheet().getConfig().defaultColumnWidth / pixelsPerPoint;
  }

  /** Whether all columns have the width that the sheet gives to columns without one of their own. */
  get useStandardWidth(): boolean | null {
    const width = this.columnWidth;
    return width === null ? null : width === this.standardWidth;
  }
  set useStandardWidth(isStandard: boolean) {
    if (!isStandard) return;
    this.columnWidth = this.standardWidth;
    const { columnWidths, fileWidths } = this.sheet.side;
    for (let column = this.area.left; column <= this.area.right; column++)
      if (!fileWidths.has(column)) columnWidths.delete(column);
  }
}

/** `Excel.RangeFill` */
class RangeFillObject extends Look {
  readonly typeName = "RangeFill";

  get color(): string | null {
    return this.common((style) => style.bg?.rgb ?? "#FFFFFF");
  }
  set color(value: string) {
    this.change({ bg: { rgb: colorInput(value) } });
  }
  clear(): void {
    this.change({ bg: null });
  }
}

/** `Excel.RangeFont` */
class RangeFontObject extends Look {
  readonly typeName = "RangeFont";

  override get memberVersions(): MemberVersions {
    return { strikethrough: "1.9" };
  }

  get bold(): boolean | null {
    return this.common((style) => style.bl === 1);
  }
  set bold(value: boolean) {
    this.change({ bl: value ? 1 : 0 });
  }
  get italic(): boolean | null {
    return this.common((style) => style.it === 1);
  }
  set italic(value: boolean) {
    this.change({ it: value ? 1 : 0 });
  }
  get strikethrough(): boolean | null {
    return this.common((style) => style.st?.s === 1);
  }
  set strikethrough(value: boolean) {
    this.change({ st: { s: value ? 1 : 0 } });
  }
  get underline(): string | null {
    return this.common((style) => (style.ul?.s === 1 ? "Single" : "None"));
  }
  set underline(value: string) {
    this.change({ ul: { s: codeFor({ None: 0, Single: 1 }, value, "RangeFont.underline") } });
  }
  get color(): string | null {
    return this.common((style) => style.cl?.rgb ?? "#000000");
  }
  set color(value: string) {
    this.change({ cl: { rgb: colorInput(value) } });
  }
  get size(): number | null {
    return this.common((style) => style.fs ?? 11);
  }
  set size(value: number) {
    if (!(value >= 1 && value <= 409)) throw new ApiError("InvalidArgument", `size ${value}`);
    this.change({ fs: value });
  }
  get name(): string | null {
    return this.common((style) => style.ff ?? "");
  }
  set name(value: string) {
    this.change({ ff: value });
  }
}
