import { transferHandlers } from "comlink";

interface Thrown {
  readonly value: unknown;
}

type Told = Error & { readonly code?: unknown; readonly debugInfo?: unknown };

// Errors keep Excel's code, and what it says of the place, on their way between the threads: comlink itself hands over
// message, name and stack.
const handler = transferHandlers.get("throw");
if (handler === undefined) throw new Error("comlink hands over no errors.");
const { serialize } = handler;
handler.serialize = (thrown: Thrown) => {
  const { value } = thrown;
  // Not by its class: Excel's client may have a class of its own.
  if (typeof value !== "object" || value === null || !("message" in value)) return serialize(thrown);
  const { message, name, stack, code, debugInfo } = value as Told;
  // As text and back: what cannot be handed over is left out instead of failing.
  const said: unknown = debugInfo === undefined ? undefined : JSON.parse(JSON.stringify(debugInfo));
  return [{ isError: true, value: { message, name, stack, code, debugInfo: said } }, []];
};
