import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiCollection, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostTable } from "../workbook/sheet-side";
import { parseAddress, splitSheet } from "./addresses";
import type { ObjectContext } from "./context";
import { refuseIfProtected } from "./protection";
import { RangeObject } from "./range-object";
import { TableObject } from "./table-object";
import { freeTableName, nameColumns, refuseOverlap } from "./table-rules";

/** `Excel.TableCollection` of a worksheet, or of the whole workbook. */
export class TableCollection extends ApiCollection<TableObject> {
  readonly typeName = "TableCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet | null,
  ) {
    super();
  }

  private get sheets(): readonly HostSheet[] {
    return this.sheet ? [this.sheet] : this.context.workbook.sheets;
  }

  override get memberVersions(): MemberVersions {
    return { getItemOrNullObject: "1.4", getCount: "1.4" };
  }

  get count(): number {
    return this.listItems().length;
  }
  getCount(): number {
    return this.count;
  }

  listItems(): readonly TableObject[] {
    return this.sheets.flatMap((sheet) =>
      sheet.side.tables.map((table) => new TableObject(this.context, sheet, table)),
    );
  }

  getItemOrNullObject(key: string): TableObject | null {
    const wanted = key.toLowerCase();
    return this.listItems().find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }

  getItem(key: string): TableObject {
    const table = this.getItemOrNullObject(key);
    if (!table) throw new ApiError("ItemNotFound", key);
    return table;
  }

  add(source: RangeObject | string, hasHeaders: boolean): TableObject {
    const { sheet, area } = this.place(source);
    refuseIfProtected(sheet);
    if (!hasHeaders) throw new ApiError("NotImplemented", "TableCollection.add(…, false)");
    // A table has at least one row below its header.
    const whole = area.bottom === area.top ? { ...area, bottom: area.top + 1 } : area;
    refuseOverlap(sheet, whole, null);
    const table: HostTable = {
      id: this.context.newId(),
      name: freeTableName(this.context.workbook),
      area: whole,
      style: "TableStyleMedium2",
      showFilterButton: true,
      hasTotals: false,
      isOriginal: false,
    };
    nameColumns(sheet, whole);
    sheet.side.tables.push(table);
    return new TableObject(this.context, sheet, table);
  }

  private place(source: RangeObject | string): { sheet: HostSheet; area: Area } {
    if (source instanceof RangeObject) return { sheet: source.sheet, area: source.area };
    const parts = splitSheet(source);
    const sheet =
      parts.sheet === null
        ? (this.sheet ?? this.context.workbook.activeSheet)
        : this.context.workbook.sheetByName(parts.sheet);
    if (!sheet) throw new ApiError("ItemNotFound", source);
    return { sheet, area: parseAddress(parts.address) };
  }
}
