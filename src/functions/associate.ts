import type { CellValue } from "../domain/grid";
import { CellError } from "./cell-error";
import metadata from "./functions.json";

/** What Excel's runtime calls: arguments as the sheet holds them, a value or a spilled array back. */
export type CustomFunction = (...args: never[]) => unknown;

/** The runtime's own errors: it recognises only its own class. In Excel this is the global `CustomFunctions`. */
export type ErrorKit = Pick<typeof CustomFunctions, "Error" | "ErrorCode">;

type OwnFunction = (...args: unknown[]) => unknown;

function excelError({ kind, message }: CellError, kit: ErrorKit): CustomFunctions.Error {
  return new kit.Error(kind === "pending" ? kit.ErrorCode.notAvailable : kit.ErrorCode.invalidValue, message);
}

/** Errors inside an array stay in their cells; the only cell of a result throws, so that Excel shows its text. */
function excelResult(result: unknown, kit: ErrorKit): unknown {
  if (!Array.isArray(result)) return result;
  const rows = result as readonly (readonly (CellValue | CellError)[])[];
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only instanceof CellError) throw only;
  return rows.map((row) => row.map((value) => (value instanceof CellError ? excelError(value, kit) : value)));
}

/** The function of an id. They need the whole register of bodies, so they are not loaded before a formula asks. */
async function functionOf(id: string): Promise<OwnFunction> {
  const entries = Object.entries(await import("./functions"));
  const found = entries.find(([name]) => name.toUpperCase() === id);
  if (found === undefined) throw new Error(`functions.json names ${id}, which does not exist`);
  return found[1] as OwnFunction;
}

/** A function as the runtime wants it: without the invocation that it adds to the arguments, with its own errors. */
function forExcel(id: string, kit: ErrorKit): CustomFunction {
  return async (...args: unknown[]) => {
    const given = args.filter((arg) => typeof arg !== "object" || arg === null || Array.isArray(arg));
    const run = await functionOf(id);
    try {
      return excelResult(run(...given), kit);
    } catch (error) {
      throw error instanceof CellError ? excelError(error, kit) : error;
    }
  };
}

/**
 * Hands every function to a custom-functions runtime under its id, which is its name in capitals, as functions.json
 * has it. In Excel `associate` is `CustomFunctions.associate` and `kit` is `CustomFunctions`.
 */
export function associateFunctions(
  associate: (id: string, run: CustomFunction) => void,
  kit: ErrorKit,
): void {
  for (const { id } of metadata.functions) associate(id, forExcel(id, kit));
}
