import type { EmbeddedHost } from "../embedded-host";
import type { MessageEntry } from "../protocol/wire";
import { namedSettings, replaceSettings, wireSettings, type WireSettings } from "./document-settings";
import { PaneChannel, type PaneRequest } from "./pane-channel";
import { RuntimeServices, type PaneFrame, type PaneState } from "./runtime-services";

/** Methods of the Common API by the client's dispatch number. */
const dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
/** The client's number for "this host cannot do that". */
const operationNotSupported = 5000;
/** Where a Rich API call carries its JSON body. */
const bodyIndex = 4;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: WireSettings };
}

/** What `Office.addin.onVisibilityModeChanged` listens to. */
const visibilityEvent = { category: 65536, type: 65539 } as const;

/** A ribbon command under way. */
interface Command {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export interface PaneIdentity {
  readonly addinId: string;
  readonly conversationId: string;
  readonly fileName: string;
}

/** Answers the pane's Office.js as Excel on the web does. */
export class PaneBridge {
  private readonly channel: PaneChannel;
  private readonly services: RuntimeServices;
  private readonly commands = new Map<string, Command>();
  private nextCommand = 1;
  private markReady: () => void = () => undefined;
  /** Resolves when the add-in's commands can be called. */
  readonly ready = new Promise<void>((resolve) => {
    this.markReady = resolve;
  });

  constructor(
    frame: HTMLIFrameElement,
    private readonly identity: PaneIdentity,
    pane: PaneFrame,
    /** Called for each request, so that the host may be made after the bridge, which carries its messages. */
    private readonly host: () => EmbeddedHost,
  ) {
    this.services = new RuntimeServices(pane, () => this.markReady());
    this.channel = new PaneChannel(frame, identity.conversationId, (request) => this.answer(request));
  }

  close(): void {
    this.channel.close();
  }

  /** Events and custom function calls. */
  send(entries: readonly MessageEntry[]): void {
    this.channel.raise("richApiMessage", { ArrayData: entries });
  }

  tellVisibility(state: PaneState): void {
    const message = JSON.stringify({ visibility: state === "Visible" ? "Visible" : "Hidden" });
    this.send([[visibilityEvent.category, visibilityEvent.type, "", message, 0, false]]);
  }

  /**
   * Runs a function of the add-in as its ribbon button does.
   * @returns when the function has called `event.completed()`
   */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    await this.ready;
    const id = `command${this.nextCommand++}`;
    const done = new Promise<void>((resolve, reject) => this.commands.set(id, { resolve, reject }));
    const event = JSON.stringify({ source: { id: controlId } });
    this.channel.raise("appCommandInvoked", { 0: id, 1: functionName, 2: event });
    return done;
  }

  private async answer({ action, kind, data }: PaneRequest): Promise<unknown> {
    if (kind !== "call") return { Error: 0 };
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "executeMethod":
        return this.execute(data as MethodCall);
      default:
        // Notices of the client (focus, keys, telemetry) that nobody waits for.
        return undefined;
    }
  }

  private async execute(call: MethodCall): Promise<object> {
    const settings = this.host().workbook.settings;
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApi:
        return success({
          Data: [200, "", await this.executeBatch(String(call.ArrayData?.[bodyIndex])), 200],
        });
      case dispatch.loadSettings:
        return success({ Properties: { Settings: namedSettings(settings) } });
      case dispatch.saveSettings:
        replaceSettings(settings, call.DdaSettingsMethod?.Properties ?? []);
        return success({});
      case dispatch.commandCompleted:
        this.completeCommand(call as unknown as CommandCompletion);
        return success({});
      default:
        return { Error: operationNotSupported, Version: 1 };
    }
  }

  private async executeBatch(request: string): Promise<string> {
    return this.services.execute(request) ?? (await this.host().execute(request));
  }

  private completeCommand({ 0: id, 1: status }: CommandCompletion): void {
    const command = this.commands.get(id);
    this.commands.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`加载项没有执行该命令（Office.js 错误 ${status}）。`));
  }

  private appContext(): object {
    const { addinId, fileName } = this.identity;
    return {
      _id: addinId,
      _appInstanceId: addinId,
      _appName: 16,
      _appVersion: "16.0",
      _hostFullVersion: "16.0.18000.1",
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: `${location.origin}/${encodeURIComponent(fileName)}`,
      _clientMode: 0,
      _settings: wireSettings(this.host().workbook.settings),
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.identity.conversationId,
      _requirementMatrix: JSON.stringify(this.host().requirements),
      _addinName: addinId,
      _appDomains: null,
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
}

interface CommandCompletion {
  readonly 0: string;
  readonly 1: number;
}

function success(data: object): object {
  return { Error: 0, Version: 1, ...data };
}
