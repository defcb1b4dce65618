import { ApiError } from "../protocol/api-error";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import { sheetSize } from "../workbook/areas";
import type { ObjectContext } from "./context";
import { RangeObject } from "./range-object";
import { parseAddress } from "./addresses";

/** `Excel.WorksheetFreezePanes` */
export class FreezePanesObject extends ApiObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return {
      freezeAt: "1.7",
      freezeColumns: "1.7",
      freezeRows: "1.7",
      getLocationOrNullObject: "1.7",
      unfreeze: "1.7",
    };
  }

  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw new ApiError("InvalidArgument");
    this.sheet.side.freeze = { rows, columns };
    if (rows + columns === 0) this.sheet.grid.cancelFreeze();
    else
      this.sheet.grid.setFreeze({
        startRow: rows || -1,
        startColumn: columns || -1,
        xSplit: columns,
        ySplit: rows,
      });
  }
  freezeRows(count?: number | null): void {
    this.freeze(count ?? 0, 0);
  }
  freezeColumns(count?: number | null): void {
    this.freeze(0, count ?? 0);
  }
  /** The range ends where the panes part. */
  freezeAt(range: RangeObject | string): void {
    const { bottom, right } = typeof range === "string" ? parseAddress(range) : range.area;
    this.freeze(
      bottom === sheetSize.rows - 1 ? 0 : bottom + 1,
      right === sheetSize.columns - 1 ? 0 : right + 1,
    );
  }
  unfreeze(): void {
    this.freeze(0, 0);
  }
  getLocationOrNullObject(): RangeObject | null {
    const { rows, columns } = this.sheet.side.freeze;
    if (rows + columns === 0) return null;
    const bottom = (rows || sheetSize.rows) - 1;
    const right = (columns || sheetSize.columns) - 1;
    return new RangeObject(this.context, this.sheet, { top: 0, left: 0, bottom, right });
  }
}
