import type { Area } from "../../domain/address";
import type { EventHub } from "../event-hub";
import type { ApiObject } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";

/** What the objects share; the makers are here so that objects that lead to each other need not import each other. */
export interface ObjectContext {
  readonly workbook: HostWorkbook;
  readonly events: EventHub;
  worksheet(sheet: HostSheet): ApiObject;
  range(sheet: HostSheet, area: Area): ApiObject;
  areas(sheet: HostSheet, areas: readonly Area[]): ApiObject;
  /** A new id of the form Excel uses for tables and conditional formats. */
  newId(): string;
}
