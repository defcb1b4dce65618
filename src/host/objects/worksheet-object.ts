import { ApiError } from "../protocol/api-error";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import { EventType, type EventTypeNumber } from "../event-hub";
import type { HostSheet } from "../workbook/host-sheet";
import { parseAddress, splitSheet, wholeSheet } from "./addresses";
import type { ObjectContext } from "./context";
import { FreezePanesObject } from "./freeze-panes";
import { ProtectionObject } from "./protection";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range-object";
import { TableCollection } from "./tables";

/** Excel refuses these characters, more than 31 of any, and a leading or closing apostrophe. */
export function checkSheetName(name: string): string {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw new ApiError("InvalidArgument", `工作表名 ${name}`);
  }
  return name;
}

/** `Excel.Worksheet` */
export class WorksheetObject extends ApiObject {
  readonly typeName = "Worksheet";

  constructor(
    private readonly context: ObjectContext,
    readonly sheet: HostSheet,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { freezePanes: "1.7", tabColor: "1.7", protection: "1.2", getRanges: "1.9", getRangeByIndexes: "1.7" };
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
    this.context.workbook.moveSheet(this.sheet, value);
  }

  get visibility(): string {
    return this.sheet.side.visibility;
  }
  set visibility(value: string) {
    if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
      throw new ApiError("InvalidArgument", value);
    const others = this.context.workbook.sheets.filter(
      (s) => s.id !== this.sheet.id && s.side.visibility === "Visible",
    );
    if (value !== "Visible" && others.length === 0)
      throw new ApiError("InvalidOperation", "至少要有一张可见的工作表");
    this.sheet.side.visibility = value;
    this.context.workbook.run("sheet.mutation.set-worksheet-hidden", {
      subUnitId: this.sheet.id,
      hidden: value === "Visible" ? 0 : 1,
    });
  }

  get tabColor(): string {
    return this.sheet.side.tabColor ?? "";
  }
  set tabColor(value: string) {
    this.sheet.side.tabColor = value;
    this.sheet.grid.setTabColor(value);
  }

  get tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.sheet);
  }
  get protection(): ProtectionObject {
    return new ProtectionObject(this.sheet);
  }

  getRange(address?: string | null): RangeObject {
    if (address === undefined || address === null || address === "") return this.range(wholeSheet);
    const parts = splitSheet(address);
    const name = this.context.workbook.names.find((n) => n.name.toLowerCase() === address.toLowerCase());
    return this.range(parseAddress(name ? splitSheet(name.formula).address : parts.address));
  }

  /** Several areas, separated by commas. */
  getRanges(addresses: string): RangeAreasObject {
    const areas = addresses.split(/[,;]/).map((address) => parseAddress(splitSheet(address).address));
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
    return this.range(wholeSheet).getUsedRange(valuesOnly);
  }

  activate(): void {
    if (this.sheet.side.visibility !== "Visible")
      throw new ApiError("InvalidOperation", `“${this.sheet.name}”已隐藏`);
    this.context.workbook.activate(this.sheet);
  }

  delete(): void {
    const others = this.context.workbook.sheets.filter(
      (s) => s.id !== this.sheet.id && s.side.visibility === "Visible",
    );
    if (others.length === 0) throw new ApiError("InvalidOperation", "至少要有一张可见的工作表");
    const { id } = this.sheet;
    this.context.workbook.deleteSheet(this.sheet);
    this.context.events.raise(EventType.deleted, id, { worksheetId: id, source: "Local" });
  }

  private listen(type: EventTypeNumber): void {
    this.context.events.register(type, this.id);
  }
  private ignore(type: EventTypeNumber): void {
    this.context.events.unregister(type, this.id);
  }
  _RegisterDataChangedEvent(): void {
    this.listen(EventType.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.ignore(EventType.changed);
  }
  _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.ignore(EventType.selectionChanged);
  }
  _RegisterActivatedEvent(): void {
    this.listen(EventType.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.ignore(EventType.activated);
  }
}
