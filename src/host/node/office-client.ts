import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { MessageEntry } from "../protocol/wire";

/** What the client hands over and takes back; the messages are JSON texts. */
interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

/** The client's own reading of what the host declares, which `Office.context.requirements` is. */
interface RequirementFactory {
  getDefaultRequirementMatrix(appContext: {
    get_requirementMatrix(): string;
  }): typeof Office.context.requirements;
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OSF: { _OfficeAppFactory?: { getContext(): Partial<typeof Office.context> } };
  readonly OfficeExt: { readonly Requirement: { readonly RequirementsMatrixFactory: RequirementFactory } };
  readonly OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: Bridge): void } };
  readonly CustomFunctionMappings: Record<string, unknown>;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** Types of the messages on the bridge. */
const MessageType = { request: 1, response: 2, event: 3 } as const;

let script: vm.Script | null = null;

/** Microsoft's client for Excel, unmodified, compiled once. */
function clientScript(): vm.Script {
  const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const file = path.join(folder, "dist", "excel-web-16.00.debug.js");
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: "excel-web-16.00.debug.js" });
  return script;
}

/** The little of a browser that the client touches while it loads. */
function browserStubs(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const document = {
    URL: "https://localhost/",
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: nothing,
    body: {},
  };
  const location = { href: "https://localhost/", search: "", hash: "" };
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const navigator = { userAgent: "node" };
  return {
    ...timers,
    console,
    Promise,
    performance,
    document,
    location,
    navigator,
    addEventListener: nothing,
  };
}

/** Microsoft's client, running in this process. */
export class OfficeClient {
  readonly globals: ClientGlobals;
  private readonly bridge: Bridge;

  /**
   * @param execute answers one batch, given and answered as JSON text
   * @param requirements what the host supports; the client refuses newer members by itself
   */
  constructor(execute: (request: string) => Promise<string>, requirements: Readonly<Record<string, string>>) {
    const sandbox: Record<string, unknown> = browserStubs();
    sandbox["window"] = sandbox["self"] = sandbox["globalThis"] = sandbox;
    vm.createContext(sandbox);
    clientScript().runInContext(sandbox);
    this.globals = sandbox as unknown as ClientGlobals;
    const { RequirementsMatrixFactory: factory } = this.globals.OfficeExt.Requirement;
    const declared = { get_requirementMatrix: () => JSON.stringify(requirements) };
    const context = { requirements: factory.getDefaultRequirementMatrix(declared) };
    // What office.js itself, the client's loader in a browser, brings along.
    this.globals.OSF._OfficeAppFactory = { getContext: () => context };
    this.bridge = { sendMessageToHost: (text) => void this.answer(text, execute) };
    this.globals.OfficeExtension.HostBridge.init(this.bridge);
  }

  private async answer(text: string, execute: (request: string) => Promise<string>): Promise<void> {
    const { id, type, message } = JSON.parse(text) as {
      id: number;
      type: number;
      message: { body: unknown };
    };
    if (type !== MessageType.request) return;
    const request = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const body = await execute(request);
    this.deliver({ id, type: MessageType.response, message: { statusCode: 200, headers: {}, body } });
  }

  private deliver(message: object): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  /** Hands events and custom function calls to the client. */
  send(entries: readonly MessageEntry[]): void {
    this.deliver({ type: MessageType.event, message: { entries } });
  }
}
