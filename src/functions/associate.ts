import * as functions from "./functions";

/** What Excel's runtime calls: arguments as the sheet holds them, a value or a spilled array back. */
export type CustomFunction = (...args: never[]) => unknown;

/**
 * Hands every function to a custom-functions runtime under its id, which is its name in capitals, as functions.json
 * has it. In Excel `associate` is `CustomFunctions.associate`.
 */
export function associateFunctions(associate: (id: string, run: CustomFunction) => void): void {
  for (const [name, run] of Object.entries(functions)) associate(name.toUpperCase(), run);
}
