import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import { intersectionOf, sheetSize } from "../workbook/areas";
import type { HostSheet } from "../workbook/host-sheet";
import { refuseIfProtected } from "./protection";

/** A part of a range's look; all its cells agree or the value is null, as in Excel. */
export abstract class Look extends ApiObject {
  constructor(
    protected readonly sheet: HostSheet,
    protected readonly area: Area,
  ) {
    super();
  }

  /** Of whole rows and columns only the cells in use are asked. */
  protected common<T>(read: (style: IStyleData) => T): T | null {
    const { top, left, bottom, right } = this.area;
    const isOpen = bottom - top + 1 === sheetSize.rows || right - left + 1 === sheetSize.columns;
    const used = this.sheet.usedArea(false);
    const first = { ...this.area, bottom: top, right: left };
    const asked = isOpen ? ((used && intersectionOf(used, this.area)) ?? first) : this.area;
    const value = read(this.sheet.styleAt(asked.top, asked.left));
    for (let row = asked.top; row <= asked.bottom; row++) {
      for (let column = asked.left; column <= asked.right; column++)
        if (read(this.sheet.styleAt(row, column)) !== value) return null;
    }
    return value;
  }

  /** null of a member takes that part of the look away. */
  protected change(style: { readonly [Key in keyof IStyleData]?: IStyleData[Key] | null }): void {
    refuseIfProtected(this.sheet, "allowFormatCells");
    this.sheet.restyle(this.area, () => style as IStyleData);
  }
}

/** Excel's word for a code of the grid; "" (never null, which means "mixed") when it has none. */
export function wordFor(words: Readonly<Record<string, number>>, code: number | null): string | null {
  if (code === null) return null;
  return Object.entries(words).find(([, value]) => value === code)?.[0] ?? "";
}

/** @throws ApiError NotImplemented naming the member when the grid cannot show it */
export function codeFor(words: Readonly<Record<string, number>>, word: string, member: string): number {
  const code = words[word];
  if (code === undefined) throw new ApiError("NotImplemented", `${member} = ${word}`);
  return code;
}
