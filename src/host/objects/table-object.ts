import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostTable } from "../workbook/sheet-side";
import { parseAddress, splitSheet } from "./addresses";
import type { ObjectContext } from "./context";
import { checkedName } from "./names";
import { refuseIfProtected } from "./protection";
import { RangeObject } from "./range-object";
import { TableColumnCollection } from "./table-columns";
import { isNameTaken, nameColumns, refuseOverlap } from "./table-rules";

/** `Excel.Table` */
export class TableObject extends ApiObject {
  readonly typeName = "Table";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
    private readonly table: HostTable,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { convertToRange: "1.2", resize: "1.13", showFilterButton: "1.3", worksheet: "1.2" };
  }

  private range(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  /** A table that came with the file is written anew as soon as it differs from the file's. */
  private change(members: Partial<HostTable>): void {
    refuseIfProtected(this.sheet);
    Object.assign(this.table, members, { isOriginal: false });
  }

  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(value: string) {
    if (isNameTaken(this.context.workbook, checkedName(value), this.table))
      throw new ApiError("ItemAlreadyExists", value);
    this.change({ name: value });
  }
  get style(): string {
    return this.table.style;
  }
  set style(value: string) {
    this.change({ style: value });
  }
  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set showFilterButton(value: boolean) {
    this.change({ showFilterButton: value });
  }
  get showHeaders(): boolean {
    return true;
  }
  get showTotals(): boolean {
    return this.table.hasTotals;
  }
  get worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this.sheet, this.table);
  }

  getRange(): RangeObject {
    return this.range(this.table.area);
  }
  getHeaderRowRange(): RangeObject {
    return this.range({ ...this.table.area, bottom: this.table.area.top });
  }
  getDataBodyRange(): RangeObject {
    const { area, hasTotals } = this.table;
    return this.range({ ...area, top: area.top + 1, bottom: hasTotals ? area.bottom - 1 : area.bottom });
  }

  resize(to: RangeObject | string): void {
    refuseIfProtected(this.sheet);
    const area = to instanceof RangeObject ? to.area : parseAddress(splitSheet(to).address);
    const before = this.table.area;
    const staysPut = area.top === before.top && area.left <= before.right && area.right >= before.left;
    if (!staysPut || area.bottom === area.top)
      throw new ApiError("InvalidArgument", "表头须留在原行，新旧区域须有重叠，且至少有一行数据");
    refuseOverlap(this.sheet, area, this.table);
    this.change({ area });
    nameColumns(this.sheet, area);
  }
  /** Takes away the table and its cells' content. */
  delete(): void {
    refuseIfProtected(this.sheet);
    this.sheet.clear(this.table.area, { contents: true, formats: true });
    this.forget();
  }
  /** Takes away the table and leaves its cells. */
  convertToRange(): RangeObject {
    refuseIfProtected(this.sheet);
    this.forget();
    return this.range(this.table.area);
  }
  private forget(): void {
    this.sheet.side.tables = this.sheet.side.tables.filter((table) => table !== this.table);
  }
}
