import type { ChoreKind } from "../../app/chore";

/** What a person had asked for when it failed; also the key of the bar's title. */
export type Attempt =
  | ChoreKind
  | "check"
  | "live"
  | "select"
  | "look"
  | "history"
  | "preview"
  | "plan"
  | "explain"
  | "suppose"
  | "show"
  | "view";

/** Errors of Excel that a person can put right; the key of what to do. */
type KnownReason = "editing" | "protected" | "missing" | "tooLarge" | "busy";

export interface Failure {
  readonly attempt: Attempt;
  readonly reason: KnownReason | null;
  /** What the error says of itself. */
  readonly message: string;
  /** Plain text for whoever looks into it: codes and places in the program, no cell of the workbook. */
  readonly report: string;
}

/** Excel's own codes (`code` of an error of Office.js). */
const reasons: Readonly<Record<string, KnownReason>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemNotFound: "missing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
};

/** Describes anything that can be thrown. `at` is the time for the report. */
export function describeFailure(attempt: Attempt, thrown: unknown, at: Date): Failure {
  const error = isError(thrown) ? thrown : new Error(String(thrown));
  const code = textOf(error, "code");
  const report = [
    `attempt: ${attempt}`,
    `time: ${at.toISOString()}`,
    `error: ${error.name}`,
    ...(code === null ? [] : [`code: ${code}`]),
    `message: ${error.message}`,
    ...placeOf(error),
    ...(error.stack === undefined ? [] : [error.stack]),
  ].join("\n");
  return { attempt, reason: reasons[code ?? ""] ?? null, message: error.message, report };
}

/** True for the error with which a stopped check ends. */
export function isAbort(thrown: unknown): boolean {
  return isError(thrown) && thrown.name === "AbortError";
}

/** By its members and not by its class: the frame of the host, where an error may come from, has a class of its own. */
function isError(thrown: unknown): thrown is Error {
  return typeof thrown === "object" && thrown !== null && "name" in thrown && "message" in thrown;
}

function textOf(of: object, key: string): string | null {
  const value: unknown = Reflect.get(of, key);
  return typeof value === "string" && value !== "" ? value : null;
}

/** Office.js says in `debugInfo` which call failed; its other members can quote the workbook and stay out. */
function placeOf(error: Error): readonly string[] {
  const info: unknown = Reflect.get(error, "debugInfo");
  if (typeof info !== "object" || info === null) return [];
  return ["errorLocation", "statement"].flatMap((key) => {
    const text = textOf(info, key);
    return text === null ? [] : [`${key}: ${text}`];
  });
}
