import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";

/** Excel's words and Univer's codes. */
const horizontal: Readonly<Record<string, number | null>> = {
  General: null,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
};
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
/** A character of the default font is seven pixels and 5.25 points wide; column widths are in points here. */
const pixelsPerPoint = 4 / 3;
const pixelsPerCharacter = 7;
const columnPadding = 5;

/** A part of a range's look; all its cells agree or the value is null, as in Excel. */
abstract class Look extends ApiObject {
  constructor(
    protected readonly sheet: HostSheet,
    protected readonly area: Area,
  ) {
    super();
  }

  protected common<T>(read: (style: IStyleData) => T): T | null {
    let value: T | undefined;
    const used = this.sheet.usedArea(false);
    const bottom = Math.max(this.area.top, Math.min(this.area.bottom, used?.bottom ?? this.area.top));
    const right = Math.max(this.area.left, Math.min(this.area.right, used?.right ?? this.area.left));
    for (let row = this.area.top; row <= bottom; row++) {
      for (let column = this.area.left; column <= right; column++) {
        const here = read(this.sheet.styleAt(row, column));
        if (value === undefined) value = here;
        else if (value !== here) return null;
      }
    }
    return value ?? null;
  }

  protected change(style: IStyleData): void {
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
    this.sheet.restyle(this.area, () => style);
  }
}

/** `Excel.RangeFormat` */
export class RangeFormatObject extends Look {
  readonly typeName = "RangeFormat";

  get fill(): RangeFillObject {
    return new RangeFillObject(this.sheet, this.area);
  }
  get font(): RangeFontObject {
    return new RangeFontObject(this.sheet, this.area);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.area);
  }

  get wrapText(): boolean | null {
    return this.common((style) => style.tb === 3);
  }
  set wrapText(value: boolean) {
    this.change({ tb: value ? 3 : null } as IStyleData);
  }

  get horizontalAlignment(): string | null {
    const code = this.common((style) => style.ht ?? null);
    return Object.entries(horizontal).find(([, value]) => value === code)?.[0] ?? "General";
  }
  set horizontalAlignment(value: string) {
    const code = horizontal[value];
    if (code === undefined)
      throw new ApiError("NotImplemented", `RangeFormat.horizontalAlignment = ${value}`);
    this.change({ ht: code } as IStyleData);
  }

  get verticalAlignment(): string | null {
    const code = this.common((style) => style.vt ?? vertical["Bottom"]);
    return Object.entries(vertical).find(([, value]) => value === code)?.[0] ?? null;
  }
  set verticalAlignment(value: string) {
    const code = vertical[value];
    if (code === undefined) throw new ApiError("NotImplemented", `RangeFormat.verticalAlignment = ${value}`);
    this.change({ vt: code } as IStyleData);
  }

  /** In points. */
  get columnWidth(): number {
    return this.sheet.grid.getColumnWidth(this.area.left) / pixelsPerPoint;
  }
  set columnWidth(points: number) {
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
    const wide = points * pixelsPerPoint;
    const characters = Math.max(0, (wide - columnPadding) / pixelsPerCharacter);
    for (let column = this.area.left; column <= this.area.right; column++) {
      this.sheet.side.columnWidths.set(column, characters);
      if (column < this.sheet.grid.getMaxColumns()) this.sheet.grid.setColumnWidth(column, Math.round(wide));
    }
  }
}

/** `Excel.RangeFill` */
class RangeFillObject extends Look {
  readonly typeName = "RangeFill";

  get color(): string | null {
    return this.common((style) => style.bg?.rgb ?? "#FFFFFF");
  }
  set color(value: string) {
    this.change({ bg: { rgb: value } });
  }
  clear(): void {
    this.change({ bg: null } as IStyleData);
  }
}

/** `Excel.RangeFont` */
class RangeFontObject extends Look {
  readonly typeName = "RangeFont";

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
  get color(): string | null {
    return this.common((style) => style.cl?.rgb ?? "#000000");
  }
  set color(value: string) {
    this.change({ cl: { rgb: value } });
  }
  get size(): number | null {
    return this.common((style) => style.fs ?? 11);
  }
  set size(value: number) {
    this.change({ fs: value });
  }
  get name(): string | null {
    return this.common((style) => style.ff ?? "");
  }
  set name(value: string) {
    this.change({ ff: value });
  }
}

const edges: Readonly<Record<string, keyof IBorderData>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
};
const lineStyles: Readonly<Record<string, number>> = { None: 0, Continuous: 1, Dot: 3, Dash: 4, Double: 7 };

/** `Excel.RangeBorderCollection`: the four edges and the inner lines. */
class RangeBorderCollection extends Look {
  readonly typeName = "RangeBorderCollection";

  getItem(index: string): RangeBorderObject {
    if (!(index in edges) && !index.startsWith("Inside"))
      throw new ApiError("NotImplemented", `RangeBorder ${index}`);
    return new RangeBorderObject(this.sheet, this.area, index);
  }
}

/** `Excel.RangeBorder` */
class RangeBorderObject extends Look {
  readonly typeName = "RangeBorder";

  constructor(
    sheet: HostSheet,
    area: Area,
    private readonly index: string,
  ) {
    super(sheet, area);
  }

  set style(value: string) {
    const code = lineStyles[value];
    if (code === undefined) throw new ApiError("NotImplemented", `RangeBorder.style = ${value}`);
    this.draw((line) => ({ ...line, s: code }));
  }
  set color(value: string) {
    this.draw((line) => ({ ...line, cl: { rgb: value } }));
  }

  /** The sides of a cell at this place in the range that the border runs along. */
  private sidesAt(row: number, column: number): (keyof IBorderData)[] {
    const lastRow = this.area.bottom - this.area.top;
    const lastColumn = this.area.right - this.area.left;
    const runs: Readonly<Record<string, [keyof IBorderData, boolean]>> = {
      EdgeTop: ["t", row === 0],
      EdgeBottom: ["b", row === lastRow],
      EdgeLeft: ["l", column === 0],
      EdgeRight: ["r", column === lastColumn],
      InsideHorizontal: ["b", row < lastRow],
      InsideVertical: ["r", column < lastColumn],
    };
    const run = runs[this.index];
    return run?.[1] ? [run[0]] : [];
  }

  private draw(change: (line: object) => object): void {
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
    this.sheet.restyle(this.area, (row, column) => {
      const borders = this.sheet.styleAt(this.area.top + row, this.area.left + column).bd ?? {};
      const sides = this.sidesAt(row, column).map((side) => [
        side,
        change({ s: 1, cl: { rgb: "#000000" }, ...(borders[side] as object | undefined) }),
      ]);
      return sides.length === 0 ? {} : { bd: { ...borders, ...Object.fromEntries(sides) } };
    });
  }
}
