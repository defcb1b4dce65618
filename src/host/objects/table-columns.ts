import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostTable } from "../workbook/sheet-side";
import type { ObjectContext } from "./context";
import { RangeObject } from "./range-object";

/** `Excel.TableColumnCollection` */
export class TableColumnCollection extends ApiCollection<TableColumnObject> {
  readonly typeName = "TableColumnCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
    private readonly table: HostTable,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { getCount: "1.4", getItemOrNullObject: "1.4" };
  }

  get count(): number {
    return this.table.area.right - this.table.area.left + 1;
  }
  getCount(): number {
    return this.count;
  }

  listItems(): readonly TableColumnObject[] {
    return Array.from(
      { length: this.count },
      (_, i) => new TableColumnObject(this.context, this.sheet, this.table, i),
    );
  }

  /** By name or id. */
  getItemOrNullObject(key: string | number): TableColumnObject | null {
    const wanted = String(key).toLowerCase();
    return this.listItems().find((c) => c.name.toLowerCase() === wanted || c.id === key) ?? null;
  }
  getItem(key: string | number): TableColumnObject {
    const column = this.getItemOrNullObject(key);
    if (!column) throw new ApiError("ItemNotFound", String(key));
    return column;
  }
  getItemAt(index: number): TableColumnObject {
    const column = this.listItems()[index];
    if (!column) throw new ApiError("InvalidArgument", String(index));
    return column;
  }
}

/** `Excel.TableColumn` */
class TableColumnObject extends ApiObject {
  readonly typeName = "TableColumn";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
    private readonly table: HostTable,
    private readonly position: number,
  ) {
    super();
  }

  private range(rows: Partial<Area>): RangeObject {
    const left = this.table.area.left + this.position;
    return new RangeObject(this.context, this.sheet, { ...this.table.area, left, right: left, ...rows });
  }

  get id(): number {
    return this.position + 1;
  }
  get index(): number {
    return this.position;
  }
  get name(): string {
    return String(this.sheet.valueAt(this.table.area.top, this.table.area.left + this.position));
  }

  getRange(): RangeObject {
    return this.range({});
  }
  getHeaderRowRange(): RangeObject {
    return this.range({ bottom: this.table.area.top });
  }
  getDataBodyRange(): RangeObject {
    const { top, bottom } = this.table.area;
    return this.range({ top: top + 1, bottom: this.table.hasTotals ? bottom - 1 : bottom });
  }
}
