import { EmbeddedHost, type HostOptions } from "../embedded-host";
import type { FunctionMetadata } from "../custom-functions";
import type { MessageEntry } from "../protocol/wire";
import { keepResults } from "../workbook/kept-results";
import { HostWorkbook } from "../workbook/host-workbook";
import { openBook } from "../workbook/open-book";
import { OfficeClient } from "./office-client";
import { createUniver } from "./univer";

/** What the add-in brings along: its functions and their description. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly metadata: readonly FunctionMetadata[];
  /** `runtime` makes the errors that this client's own runtime recognises. */
  associate(
    register: (id: string, run: (...args: never[]) => unknown) => void,
    runtime: typeof CustomFunctions,
  ): void;
}

/** An Excel without a screen: a workbook, the host that answers for it, and Microsoft's client on top. */
export interface NodeHost {
  readonly host: EmbeddedHost;
  readonly workbook: HostWorkbook;
  readonly client: OfficeClient;
  /** Makes `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` of this client the global ones, as the add-in expects. */
  install(): void;
  close(): void;
}

/**
 * Opens a book in an embedded Excel, registers the add-in's functions and recalculates everything.
 * @throws FileError when the file cannot be opened
 */
export async function openInNode(
  bytes: Uint8Array,
  fileName: string,
  functions: AddinFunctions | null,
  options: HostOptions = {},
): Promise<NodeHost> {
  const book = await openBook(bytes, fileName);
  const univer = createUniver();
  const workbook = new HostWorkbook(univer, book);
  const later: { client?: OfficeClient } = {};
  const host = new EmbeddedHost(
    workbook,
    (entries: readonly MessageEntry[]) => later.client?.send(entries),
    options,
  );
  const client = new OfficeClient((request) => host.execute(request), host.requirements);
  later.client = client;
  if (functions) startFunctions(host, client, functions);
  await workbook.calculation.recalculate();
  if (keepResults(workbook)) await workbook.calculation.settled();
  const install = (): void => {
    const { Excel, Office, OfficeExtension, CustomFunctions } = client.globals;
    Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  };
  return { host, workbook, client, install, close: () => workbook.close() };
}

/** In Node the client has no `CustomFunctions.associate`; its mapping table is filled directly. */
function startFunctions(host: EmbeddedHost, client: OfficeClient, functions: AddinFunctions): void {
  functions.associate((id, run) => {
    client.globals.CustomFunctionMappings[id] = run;
  }, client.globals.CustomFunctions);
  host.functions.register(functions.namespace, functions.metadata);
  host.functions._SetOsfControlContainerReadyForCustomFunctions();
}
