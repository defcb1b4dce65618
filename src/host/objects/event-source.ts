import type { EventHub, EventTypeNumber } from "../event-hub";
import { EventType } from "../event-hub";
import { ApiObject } from "../protocol/api-object";

/** An object whose events an add-in can listen to: a worksheet, or the collection of them. */
export abstract class EventSource extends ApiObject {
  constructor(
    private readonly hub: EventHub,
    private readonly target: string,
  ) {
    super();
  }

  private listen(type: EventTypeNumber): void {
    this.hub.register(type, this.target);
  }
  private ignore(type: EventTypeNumber): void {
    this.hub.unregister(type, this.target);
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
