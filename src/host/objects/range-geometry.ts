import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import { intersectionOf, sheetSize, unionOf } from "../workbook/areas";
import type { HostSheet } from "../workbook/host-sheet";
import { checkedArea, parseAddress, splitSheet } from "./addresses";

/** Where a range is, and the ranges that can be reached from it. */
export abstract class RangeGeometry<Self extends RangeGeometry<Self>> extends ApiObject {
  constructor(
    readonly sheet: HostSheet,
    readonly area: Area,
  ) {
    super();
  }

  protected abstract rangeOf(area: Area): Self;

  protected at(area: Area): Self {
    return this.rangeOf(checkedArea(area));
  }

  /** Another range, or an address, of the same sheet. */
  protected areaOf(other: RangeGeometry<Self> | string): Area {
    if (typeof other === "string") {
      const { sheet, address } = splitSheet(other);
      if (sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase())
        throw new ApiError("InvalidArgument", other);
      return parseAddress(address);
    }
    if (other.sheet.id !== this.sheet.id) throw new ApiError("InvalidArgument", other.address);
    return other.area;
  }

  get address(): string {
    return this.sheet.addressOf(this.area);
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  /** -1 when there are more cells than a 32-bit number counts, as Excel has it. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return this.rowCount === sheetSize.rows;
  }
  get isEntireRow(): boolean {
    return this.columnCount === sheetSize.columns;
  }

  /** May lie outside the range, as long as it is on the sheet. */
  getCell(row: number, column: number): Self {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return this.at({ top, left, bottom: top, right: left });
  }

  getRow(row: number): Self {
    const top = this.area.top + row;
    if (row < 0 || top > this.area.bottom) throw new ApiError("InvalidArgument");
    return this.at({ ...this.area, top, bottom: top });
  }

  getColumn(column: number): Self {
    const left = this.area.left + column;
    if (column < 0 || left > this.area.right) throw new ApiError("InvalidArgument");
    return this.at({ ...this.area, left, right: left });
  }

  getLastCell(): Self {
    return this.at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  getLastRow(): Self {
    return this.at({ ...this.area, top: this.area.bottom });
  }
  getLastColumn(): Self {
    return this.at({ ...this.area, left: this.area.right });
  }
  getEntireColumn(): Self {
    return this.at({ ...this.area, top: 0, bottom: sheetSize.rows - 1 });
  }
  getEntireRow(): Self {
    return this.at({ ...this.area, left: 0, right: sheetSize.columns - 1 });
  }

  getOffsetRange(rows: number, columns: number): Self {
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  getResizedRange(rows: number, columns: number): Self {
    return this.at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Self {
    return this.at({ ...this.area, bottom: this.area.top + rows - 1, right: this.area.left + columns - 1 });
  }

  getBoundingRect(other: RangeGeometry<Self> | string): Self {
    return this.at(unionOf(this.area, this.areaOf(other)));
  }

  getIntersectionOrNullObject(other: RangeGeometry<Self> | string): Self | null {
    const area = intersectionOf(this.area, this.areaOf(other));
    return area === null ? null : this.at(area);
  }

  getIntersection(other: RangeGeometry<Self> | string): Self {
    const range = this.getIntersectionOrNullObject(other);
    if (range === null) throw new ApiError("ItemNotFound", this.address);
    return range;
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Self | null {
    const used = this.sheet.usedArea(valuesOnly === true, this.area);
    return used === null ? null : this.at(used);
  }

  getUsedRange(valuesOnly?: boolean | null): Self {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw new ApiError("ItemNotFound", this.address);
    return used;
  }
}
