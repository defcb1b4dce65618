import type { PaneIdentity } from "./pane-bridge";
import type { PaneFrame, PaneState } from "./runtime-services";

/** Excel on the web, Chinese, a shared runtime (1) with custom functions (2). */
const hostInfo = "Excel$Web$16.01$zh-CN$telemetry$$$3";

/** The right side of the window: holds the pane's frame, hides and shows it. A hidden pane goes on running. */
export class PanePlace implements PaneFrame {
  private frame: HTMLIFrameElement | null = null;
  private readonly stateListeners = new Set<(state: PaneState) => void>();

  constructor(
    private readonly element: HTMLElement,
    private readonly onFrame: (frame: HTMLIFrameElement) => void,
  ) {}

  get state(): PaneState {
    return this.element.hidden ? "Background" : "Visible";
  }

  set state(state: PaneState) {
    if (state === this.state) return;
    this.element.hidden = state === "Background";
    for (const listener of this.stateListeners) listener(state);
  }

  /** @returns what ends the listening */
  onState(listener: (state: PaneState) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  /** Loads the add-in's page into a fresh frame, with what its Office.js reads from the address. */
  load(paneUrl: string, identity: PaneIdentity): HTMLIFrameElement {
    const frame = document.createElement("iframe");
    frame.title = "综合绩效评估助手";
    // The client reads its frame's name as JSON.
    frame.name = "{}";
    const link = [identity.conversationId, identity.addinId, location.origin].join("|");
    frame.src = `${paneUrl}?_host_Info=${hostInfo}#&_xdm_Info=${encodeURIComponent(link)}`;
    this.frame?.remove();
    this.element.append(frame);
    this.frame = frame;
    this.onFrame(frame);
    return frame;
  }
}
