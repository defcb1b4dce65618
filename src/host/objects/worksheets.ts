import { EventType, workbookTarget } from "../event-hub";
import { ApiError } from "../protocol/api-error";
import type { Collection, MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { ObjectContext } from "./context";
import { EventSource } from "./event-source";
import { checkSheetName, WorksheetObject } from "./worksheet-object";

/** `Excel.WorksheetCollection` */
export class WorksheetCollection extends EventSource implements Collection {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly context: ObjectContext) {
    super(context.events, workbookTarget);
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

  private edge(at: 0 | -1, visibleOnly: boolean | null | undefined): WorksheetObject {
    const sheets = this.context.workbook.sheets.filter(
      (s) => !visibleOnly || s.side.visibility === "Visible",
    );
    const sheet = sheets.at(at);
    if (!sheet) throw new ApiError("ItemNotFound");
    return this.wrap(sheet);
  }
  getFirst(visibleOnly?: boolean | null): WorksheetObject {
    return this.edge(0, visibleOnly);
  }
  getLast(visibleOnly?: boolean | null): WorksheetObject {
    return this.edge(-1, visibleOnly);
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
}
