import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import { sheetSize } from "../workbook/areas";
import { isOpen, lockArea, openArea } from "../workbook/cell-lock";
import type { HostSheet } from "../workbook/host-sheet";
import { refuseIfProtected } from "./protection";

/** `Excel.FormatProtection`: which cells stay open when the sheet is protected. */
export class FormatProtectionObject extends ApiObject {
  readonly typeName = "FormatProtection";

  constructor(
    private readonly sheet: HostSheet,
    private readonly area: Area,
  ) {
    super();
  }

  get locked(): boolean | null {
    const { top, left, bottom, right } = this.boundedArea();
    const { openCells } = this.sheet.side;
    const first = isOpen(openCells, top, left);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        if (isOpen(openCells, row, column) !== first) return null;
    }
    return !first;
  }
  set locked(value: boolean) {
    refuseIfProtected(this.sheet, "allowFormatCells");
    const area = this.boundedArea();
    if (value) lockArea(this.sheet.side.openCells, area);
    else openArea(this.sheet.side.openCells, area);
  }

  /** Locks of whole rows and columns would be a look of theirs, which is not kept here. */
  private boundedArea(): Area {
    const { top, left, bottom, right } = this.area;
    if (bottom - top + 1 === sheetSize.rows || right - left + 1 === sheetSize.columns)
      throw new ApiError("NotImplemented", "FormatProtection.locked of whole rows or columns");
    return this.area;
  }
}
