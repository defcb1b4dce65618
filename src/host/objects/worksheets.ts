import { EventType, workbookTarget, type EventTypeNumber } from "../event-hub";
import { ApiError } from "../protocol/api-error";
import { ApiCollection, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { ObjectContext } from "./context";
import { checkSheetName, WorksheetObject } from "./worksheet-object";

/** `Excel.WorksheetCollection` */
export class WorksheetCollection extends ApiCollection<WorksheetObject> {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { getItemOrNullObject: "1.4", getCount: "1.4", getFirst: "1.5", getLast: "1.5" };
  }

  private wrap(sheet: HostSheet): WorksheetObject {
    return new WorksheetObject(this.context, sheet);
  }

  listItems(): readonly WorksheetObject[] {
    return this.context.workbook.sheets.map((sheet) => this.wrap(sheet));
  }

  getCount(visibleOnly?: boolean | null): number {
    return this.context.workbook.sheets.filter((sheet) => !visibleOnly || sheet.side.visibility === "Visible")
      .length;
  }

  /** By name or id. */
  getItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.context.workbook.sheetByName(key) ?? this.context.workbook.sheetById(key);
    return sheet ? this.wrap(sheet) : null;
  }

  getItem(key: string): WorksheetObject {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new ApiError("ItemNotFound", key);
    return sheet;
  }

  getActiveWorksheet(): WorksheetObject {
    return this.wrap(this.context.workbook.activeSheet);
  }

  add(name?: string | null): WorksheetObject {
    const wanted = name ? checkSheetName(name) : this.freeName();
    if (this.context.workbook.sheetByName(wanted)) throw new ApiError("ItemAlreadyExists", wanted);
    const sheet = this.context.workbook.addSheet(wanted);
    this.context.events.raise(EventType.added, sheet.id, { worksheetId: sheet.id, source: "Local" });
    return this.wrap(sheet);
  }

  private freeName(): string {
    let n = this.context.workbook.sheets.length + 1;
    while (this.context.workbook.sheetByName(`Sheet${n}`)) n++;
    return `Sheet${n}`;
  }

  private listen(type: EventTypeNumber): void {
    this.context.events.register(type, workbookTarget);
  }
  private ignore(type: EventTypeNumber): void {
    this.context.events.unregister(type, workbookTarget);
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
  _RegisterAddedEvent(): void {
    this.listen(EventType.added);
  }
  _UnregisterAddedEvent(): void {
    this.ignore(EventType.added);
  }
  _RegisterDeletedEvent(): void {
    this.listen(EventType.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.ignore(EventType.deleted);
  }
}
