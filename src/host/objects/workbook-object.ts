import type { Area } from "../../domain/address";
import type { EventHub } from "../event-hub";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";
import { ApplicationObject } from "./application";
import type { ObjectContext } from "./context";
import { NamedItemCollection } from "./names";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range-object";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables";
import { WorksheetObject } from "./worksheet-object";
import { WorksheetCollection } from "./worksheets";

/** `Excel.Workbook`, the root of every batch. */
export class WorkbookObject extends ApiObject {
  readonly typeName = "Workbook";
  private readonly context: ObjectContext;

  constructor(workbook: HostWorkbook, events: EventHub) {
    super();
    let ids = 0;
    this.context = {
      workbook,
      events,
      worksheet: (sheet: HostSheet) => new WorksheetObject(this.context, sheet),
      range: (sheet: HostSheet, area: Area) => new RangeObject(this.context, sheet, area),
      areas: (sheet: HostSheet, areas: readonly Area[]) => new RangeAreasObject(this.context, sheet, areas),
      newId: () => `{00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}}`,
    };
  }

  override get memberVersions(): MemberVersions {
    return { isDirty: "1.9", settings: "1.4" };
  }

  /** The client reaches the application and the workbook from the same root. */
  get workbook(): this {
    return this;
  }
  get application(): ApplicationObject {
    return new ApplicationObject(this.context.workbook);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get tables(): TableCollection {
    return new TableCollection(this.context, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.context, null);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.context.workbook.settings);
  }
  get isDirty(): boolean {
    return true;
  }

  getSelectedRange(): RangeObject {
    const { sheet, area } = this.context.workbook.selection;
    return new RangeObject(this.context, sheet, area);
  }
}
