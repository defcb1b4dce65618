/** A request of the pane's Office.js: a call, or the beginning or end of listening to an event. */
export interface PaneRequest {
  readonly action: string;
  readonly kind: "call" | "listen" | "unlisten";
  readonly data: unknown;
}

/** Office.js's envelope; both sides send it as JSON text. */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const isRequest = 0;
const isResponse = 1;
const kinds = ["call", "listen", "unlisten"] as const;
const responseType = { answer: 0, event: 1 } as const;

function parse(text: unknown): Envelope | null {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    return null;
  }
}

/** Carries messages between this page and the pane's Office.js, knowing their envelope and nothing of their content. */
export class PaneChannel {
  private readonly listenedTo = new Set<string>();
  private readonly early: { readonly action: string; readonly data: unknown }[] = [];
  private readonly receive = (event: MessageEvent): void => void this.onMessage(event);

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly conversationId: string,
    /** What is answered; undefined sends nothing back. Must not reject. */
    private readonly answer: (request: PaneRequest) => Promise<unknown>,
  ) {
    window.addEventListener("message", this.receive);
  }

  close(): void {
    window.removeEventListener("message", this.receive);
  }

  private async onMessage(event: MessageEvent): Promise<void> {
    if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
    const message = parse(event.data);
    if (message?._messageType !== isRequest || message._conversationId !== this.conversationId) return;
    const kind = kinds[message._actionType ?? 0] ?? "call";
    const data = await this.answer({ action: message._actionName, kind, data: message._data });
    if (data !== undefined) this.post(message._actionName, message._correlationId, responseType.answer, data);
    if (kind === "listen") this.startEvents(message._actionName);
    if (kind === "unlisten") this.listenedTo.delete(message._actionName);
  }

  private startEvents(action: string): void {
    this.listenedTo.add(action);
    const due = this.early.splice(0);
    for (const event of due) this.raise(event.action, event.data);
  }

  /** Sends an event; one that the pane does not listen to yet waits until it does. */
  raise(action: string, data: unknown): void {
    if (this.listenedTo.has(action)) this.post(action, -1, responseType.event, data);
    else this.early.push({ action, data });
  }

  private post(action: string, correlationId: number, type: number, data: unknown): void {
    const envelope = {
      _messageType: isResponse,
      _responseType: type,
      _actionName: action,
      _conversationId: this.conversationId,
      _correlationId: correlationId,
      _errorCode: 0,
      _data: data,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(envelope), location.origin);
  }
}
