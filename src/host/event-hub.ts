import { areaAddress } from "../domain/address";
import type { MessageEntry } from "./protocol/wire";
import type { HostWorkbook } from "./workbook/host-workbook";
import type { WorkbookEvent } from "./workbook/workbook-events";

/** Numbers of the client's event types. */
export const EventType = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
} as const;
export type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

/** The target of events that are listened to on the collection of worksheets. */
export const workbookTarget = "Workbook";

const eventCategory = 65536;

/** Sends what happens in the workbook to the client, as far as the client has asked for it. */
export class EventHub {
  private readonly wanted = new Map<string, number>();
  private nextId = 1;

  constructor(
    workbook: HostWorkbook,
    private readonly send: (entries: readonly MessageEntry[]) => void,
  ) {
    workbook.on((event) => this.relay(event));
  }

  register(type: EventTypeNumber, target: string): void {
    const key = `${type}|${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(type: EventTypeNumber, target: string): void {
    const key = `${type}|${target}`;
    this.wanted.set(key, Math.max(0, (this.wanted.get(key) ?? 0) - 1));
  }

  private relay(event: WorkbookEvent): void {
    const worksheetId = event.sheet.id;
    if (event.kind === "activated") this.raise(EventType.activated, worksheetId, { worksheetId });
    if (event.kind === "selected") {
      this.raise(EventType.selectionChanged, worksheetId, { worksheetId, address: areaAddress(event.area) });
    }
    if (event.kind === "changed") {
      const message = {
        worksheetId,
        address: areaAddress(event.area),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: event.byAddIn ? "ThisLocalAddin" : "Unknown",
      };
      this.raise(EventType.changed, worksheetId, message);
    }
  }

  /** Tells those who listen on the sheet and those who listen on the whole workbook. */
  raise(type: EventTypeNumber, worksheetId: string, message: object): void {
    const targets = [worksheetId, workbookTarget].filter(
      (target) => (this.wanted.get(`${type}|${target}`) ?? 0) > 0,
    );
    const text = JSON.stringify(message);
    if (targets.length === 0) return;
    this.send(
      targets.map((target): MessageEntry => [eventCategory, type, target, text, this.nextId++, false]),
    );
  }
}
