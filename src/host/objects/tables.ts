import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostTable } from "../workbook/sheet-side";
import { parseAddress, splitSheet } from "./addresses";
import type { ObjectContext } from "./context";
import { RangeObject } from "./range-object";

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

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

  get count(): number {
    return this.listItems().length;
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
    if (sheet.side.isProtected) throw new ApiError("AccessDenied", sheet.name);
    if (!hasHeaders) throw new ApiError("NotImplemented", "TableCollection.add(…, false)");
    if (sheet.side.tables.some((table) => overlaps(table.area, area)))
      throw new ApiError("InvalidArgument", "表不能重叠");
    const table: HostTable = {
      id: this.context.newId(),
      name: this.freeName(),
      // A table has at least one row below its header.
      area: area.bottom === area.top ? { ...area, bottom: area.top + 1 } : area,
      style: "TableStyleMedium2",
      showFilterButton: true,
      isOriginal: false,
    };
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

  private freeName(): string {
    const taken = new Set(
      this.context.workbook.sheets.flatMap((s) => s.side.tables.map((t) => t.name.toLowerCase())),
    );
    let n = 1;
    while (taken.has(`table${n}`)) n++;
    return `Table${n}`;
  }
}

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
    return { resize: "1.13", showFilterButton: "1.3" };
  }

  private refuseIfProtected(): void {
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
  }
  private range(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  get id(): string {
    return this.table.id;
  }
  get name(): string {
    return this.table.name;
  }
  set name(value: string) {
    const isTaken = this.context.workbook.sheets.some((s) =>
      s.side.tables.some((t) => t !== this.table && t.name.toLowerCase() === value.toLowerCase()),
    );
    if (isTaken) throw new ApiError("ItemAlreadyExists", value);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value)) throw new ApiError("InvalidArgument", value);
    this.table.name = value;
  }
  get style(): string {
    return this.table.style;
  }
  set style(value: string) {
    this.table.style = value;
  }
  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }
  set showFilterButton(value: boolean) {
    this.table.showFilterButton = value;
  }
  get showHeaders(): boolean {
    return true;
  }
  get worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.sheet, this.table);
  }

  getRange(): RangeObject {
    return this.range(this.table.area);
  }
  getHeaderRowRange(): RangeObject {
    return this.range({ ...this.table.area, bottom: this.table.area.top });
  }
  getDataBodyRange(): RangeObject {
    return this.range({ ...this.table.area, top: this.table.area.top + 1 });
  }

  resize(to: RangeObject | string): void {
    this.refuseIfProtected();
    const area = to instanceof RangeObject ? to.area : parseAddress(splitSheet(to).address);
    if (area.top !== this.table.area.top) throw new ApiError("InvalidArgument", "表头所在行不能改变");
    this.table.area = area;
  }
  /** Takes away the table and its cells' content. */
  delete(): void {
    this.refuseIfProtected();
    this.sheet.clear(this.table.area, { contents: true, formats: true });
    this.forget();
  }
  /** Takes away the table and leaves its cells. */
  convertToRange(): RangeObject {
    this.refuseIfProtected();
    this.forget();
    return this.range(this.table.area);
  }
  private forget(): void {
    this.sheet.side.tables = this.sheet.side.tables.filter((table) => table !== this.table);
  }
}

/** `Excel.TableColumnCollection`: names only, from the header row. */
class TableColumnCollection extends ApiCollection<TableColumnObject> {
  readonly typeName = "TableColumnCollection";

  constructor(
    private readonly sheet: HostSheet,
    private readonly table: HostTable,
  ) {
    super();
  }
  get count(): number {
    return this.table.area.right - this.table.area.left + 1;
  }
  listItems(): readonly TableColumnObject[] {
    const { top, left } = this.table.area;
    return Array.from(
      { length: this.count },
      (_, i) => new TableColumnObject(i, String(this.sheet.valueAt(top, left + i))),
    );
  }
}

class TableColumnObject extends ApiObject {
  readonly typeName = "TableColumn";

  constructor(
    readonly position: number,
    private readonly title: string,
  ) {
    super();
  }
  get index(): number {
    return this.position;
  }
  get name(): string {
    return this.title;
  }
}
