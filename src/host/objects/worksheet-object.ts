import { ApiError } from "../protocol/api-error";
import type { MemberVersions } from "../protocol/api-object";
import { EventType } from "../event-hub";
import type { HostSheet } from "../workbook/host-sheet";
import { wholeSheet } from "../workbook/areas";
import { parseAddress, splitSheet } from "./addresses";
import { ChartCollection } from "./charts";
import { colorInput } from "./color";
import type { ObjectContext } from "./context";
import { EventSource } from "./event-source";
import { FreezePanesObject } from "./freeze-panes";
import { NamedItemCollection, placeOf } from "./names";
import { PageLayoutObject } from "./page-layout";
import { ProtectionObject } from "./protection";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range-object";
import { TableObject } from "./table-object";
import { TableCollection } from "./tables";

/** Excel refuses these characters, more than 31 of any, and a leading or closing apostrophe. */
export function checkSheetName(name: string): string {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw new ApiError("InvalidArgument", `工作表名 ${name}`);
  }
  return name;
}

/** `Excel.Worksheet` */
export class WorksheetObject extends EventSource {
  readonly typeName = "Worksheet";

  constructor(
    private readonly context: ObjectContext,
    readonly sheet: HostSheet,
  ) {
    super(context.events, sheet.id);
  }

  override get memberVersions(): MemberVersions {
    return {
      freezePanes: "1.7",
      getRangeByIndexes: "1.7",
      getRanges: "1.9",
      getUsedRangeOrNullObject: "1.4",
      names: "1.4",
      pageLayout: "1.9",
      protection: "1.2",
      tabColor: "1.7",
    };
  }

  private range(area: RangeObject["area"]): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(value: string) {
    const other = this.context.workbook.sheetByName(checkSheetName(value));
    if (other && other.id !== this.sheet.id) throw new ApiError("ItemAlreadyExists", value);
    this.sheet.grid.setName(value);
  }

  get position(): number {
    return this.sheet.grid.getIndex();
  }
  set position(value: number) {
    if (!(value >= 0 && value < this.context.workbook.sheets.length))
      throw new ApiError("InvalidArgument", `position ${value}`);
    this.context.workbook.moveSheet(this.sheet, value);
  }

  get visibility(): string {
    return this.sheet.side.visibility;
  }
  set visibility(value: string) {
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
      throw new ApiError("InvalidArgument", value);
    if (value !== "Visible") this.refuseIfLastVisible();
    this.context.workbook.show(this.sheet, value);
  }

  private refuseIfLastVisible(): void {
    const { sheets } = this.context.workbook;
    if (!sheets.some(({ id, side }) => id !== this.sheet.id && side.visibility === "Visible"))
      throw new ApiError("InvalidOperation", "至少要有一张可见的工作表");
  }

  get tabColor(): string {
    return this.sheet.side.tabColor ?? "";
  }
  set tabColor(value: string) {
    const color = value === "" ? "" : colorInput(value);
    this.sheet.side.tabColor = color;
    this.sheet.grid.setTabColor(color);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.context, this.sheet);
  }
  get protection(): ProtectionObject {
    return new ProtectionObject(this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.context, this.sheet);
  }

  getRange(address?: string | null): RangeObject {
    if (address === undefined || address === null || address === "") return this.range(wholeSheet);
    return this.range(this.namedArea(address) ?? this.ownArea(address));
  }

  /** An address, whose sheet name, if any, must be this sheet's. */
  private ownArea(address: string): RangeObject["area"] {
    const parts = splitSheet(address);
    if (parts.sheet !== null && parts.sheet.toLowerCase() !== this.name.toLowerCase())
      throw new ApiError("InvalidArgument", address);
    return parseAddress(parts.address);
  }

  /** The area of a name, or the data of a table, that lies on this sheet. */
  private namedArea(text: string): RangeObject["area"] | null {
    const wanted = text.toLowerCase();
    const table = this.sheet.side.tables.find((t) => t.name.toLowerCase() === wanted);
    if (table) return new TableObject(this.context, this.sheet, table).getDataBodyRange().area;
    const name = this.context.workbook.names.find((n) => n.name.toLowerCase() === wanted);
    const place = name ? placeOf(this.context, name) : null;
    return place?.sheet.id === this.sheet.id ? place.area : null;
  }

  /** Several areas, separated by commas. */
  getRanges(addresses: string): RangeAreasObject {
    const areas = addresses.split(/[,;]/).map((address) => this.ownArea(address));
    return new RangeAreasObject(this.context, this.sheet, areas);
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number): RangeObject {
    return this.getCell(row, column).getAbsoluteResizedRange(rowCount, columnCount);
  }

  getCell(row: number, column: number): RangeObject {
    return this.range(wholeSheet).getCell(row, column);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): RangeObject | null {
    return this.range(wholeSheet).getUsedRangeOrNullObject(valuesOnly);
  }

  getUsedRange(valuesOnly?: boolean | null): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  activate(): void {
    if (this.sheet.side.visibility !== "Visible")
      throw new ApiError("InvalidOperation", `“${this.sheet.name}”已隐藏`);
    this.context.workbook.activate(this.sheet);
  }

  delete(): void {
    if (this.sheet.side.visibility === "VeryHidden")
      throw new ApiError("InvalidOperation", `“${this.sheet.name}”深度隐藏，不能删除`);
    this.refuseIfLastVisible();
    const { id } = this.sheet;
    this.context.workbook.deleteSheet(this.sheet);
    this.context.events.raise(EventType.deleted, id, { worksheetId: id, source: "Local" });
  }
}
