import { CustomFunctionCaller } from "./custom-functions";
import { EventHub } from "./event-hub";
import { WorkbookObject } from "./objects/workbook-object";
import { ApiError } from "./protocol/api-error";
import type { ApiObject } from "./protocol/api-object";
import { interpret } from "./protocol/interpreter";
import {
  ActionType,
  customFunctionsService,
  type MessageEntry,
  type RequestBody,
  type ResponseBody,
} from "./protocol/wire";
import type { HostWorkbook } from "./workbook/host-workbook";

/** Excel on the web takes and gives at most this many bytes a batch. */
const payloadLimit = 5 * 1024 * 1024;

/** The action after which the loads of its batch do not wait for the calculation. */
const suspension = "SuspendApiCalculationUntilNextSync";

/** The lowest Excel that the product supports (Office 2021 LTSC). */
const floorRequirements = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
} as const;

export type Requirements = Readonly<Record<string, string>>;

/** What passed between add-in and host since the workbook was opened. */
export interface Traffic {
  /** `context.sync()` calls of the add-in; what the client sends of its own accord is not counted. */
  batches: number;
  requestBytes: number;
  responseBytes: number;
}

export interface HostOptions {
  readonly requirements?: Requirements;
  /** A blank cell handed to a custom function: 0 on the desktop, null on the web. */
  readonly blankArgument?: 0 | null;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** True when version `have` is at least `want` ("1.14" is more than "1.9"). */
function isAtLeast(have: string, want: string): boolean {
  const [major = 0, minor = 0] = have.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = want.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** What the client sends of its own accord: results of custom functions, and references it needs no longer. */
function isHousekeeping(body: RequestBody): boolean {
  if (Object.values(body.ObjectPaths).some((path) => path.Name === customFunctionsService)) return true;
  const asked = body.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return asked.length > 0 && asked.every((action) => action.Name === "_RemoveReference");
}

/**
 * An Excel that lives in this program: answers the batches of Microsoft's unmodified client over a workbook. The two
 * fronts (browser, Node) carry its messages and know nothing of their content.
 */
export class EmbeddedHost {
  readonly traffic: Traffic = { batches: 0, requestBytes: 0, responseBytes: 0 };
  readonly requirements: Requirements;
  readonly functions: CustomFunctionCaller;
  private readonly events: EventHub;
  private readonly root: WorkbookObject;
  private readonly references = new Map<string, ApiObject>();
  private queue: Promise<unknown> = Promise.resolve();
  private failing: { readonly from: number; readonly to: number; readonly action: number } | null = null;

  constructor(
    readonly workbook: HostWorkbook,
    /** Carries events and custom function calls to the client. */
    send: (entries: readonly MessageEntry[]) => void,
    options: HostOptions = {},
  ) {
    this.requirements = options.requirements ?? floorRequirements;
    this.events = new EventHub(workbook, send);
    this.functions = new CustomFunctionCaller(
      workbook,
      send,
      options.blankArgument === undefined ? 0 : options.blankArgument,
    );
    this.root = new WorkbookObject(workbook, this.events);
  }

  /**
   * Lets the n-th batch from now (1 is the next) fail at its action with that index, if it has so many, for tests.
   * Of several failing batches the later ones fail at once: nothing can be put right, as when Excel is closed.
   */
  failAt(batch: number, action = 0, batches = 1): void {
    const from = this.traffic.batches + batch;
    this.failing = { from, to: from + batches, action };
  }

  supports(set: string, version: string): boolean {
    const have = this.requirements[set];
    return have !== undefined && isAtLeast(have, version);
  }

  private service(name: string): ApiObject {
    if (name === customFunctionsService) return this.functions;
    throw new ApiError("NotImplemented", name);
  }

  /** Answers one batch, given and answered as JSON text. Batches are answered one after the other. Never rejects. */
  async execute(request: string): Promise<string> {
    const body = JSON.parse(request) as RequestBody;
    // Results of custom functions cannot wait: the batch before them may be waiting for these very results.
    if (isHousekeeping(body)) return JSON.stringify(await this.answer(body, null));
    const answer = this.queue.then(() => this.executeCounted(body, bytesOf(request)));
    this.queue = answer;
    return answer;
  }

  private async executeCounted(body: RequestBody, requestBytes: number): Promise<string> {
    this.traffic.batches += 1;
    this.traffic.requestBytes += requestBytes;
    if (requestBytes > payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    // What is due from before the batch is not held back by it.
    if (body.Actions.some(({ Name }) => Name === suspension)) await this.workbook.calculation.settled();
    const response = JSON.stringify(await this.answer(body, this.failingAction(body)));
    this.workbook.flush();
    this.workbook.calculation.resume();
    const responseBytes = bytesOf(response);
    this.traffic.responseBytes += responseBytes;
    return responseBytes > payloadLimit ? refusal("ResponsePayloadSizeLimitExceeded") : response;
  }

  private answer(body: RequestBody, failingAction: number | null): Promise<ResponseBody> {
    const roots = {
      root: this.root,
      references: this.references,
      service: (name: string): ApiObject => this.service(name),
      supports: (version: string): boolean => this.supports("ExcelApi", version),
      settled: (): Promise<void> => {
        this.workbook.flush();
        return this.workbook.calculation.settledForBatch();
      },
    };
    return interpret(body, roots, failingAction);
  }

  /** The index at which this batch has been told to fail; null when it has not. */
  private failingAction(body: RequestBody): number | null {
    const { batches } = this.traffic;
    if (!this.failing || batches < this.failing.from || batches >= this.failing.to) return null;
    const index = batches === this.failing.from ? this.failing.action : 0;
    return index < body.Actions.length ? index : null;
  }
}

function refusal(code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"): string {
  const { message } = new ApiError(code);
  const failure = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 413 };
  return JSON.stringify({ Results: [], Error: failure } satisfies ResponseBody);
}
