import type { Injector } from "@univerjs/core";
import { IFunctionService, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { argumentOf, variantOf, type Argument, type Scalar } from "./formula-values";
import { ApiObject } from "./protocol/api-object";
import type { MessageEntry } from "./protocol/wire";
import type { HostWorkbook } from "./workbook/host-workbook";

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

const invocationCategory = 1;
const invocationType = 1000;
/** Errors inside the arguments are allowed (flag 4): the functions report them themselves. */
const errorsAllowed = 4;
/**
 * Features of the runtime that let it hand over results every 200 ms (2) and never wait longer than 2 s (4), where it
 * would wait 500 ms and without limit: the calculation here waits for each answer in turn.
 */
const quickResults = [2, 4] as const;
/** The runtime's numbers for the errors a cell can show. */
const cellErrors: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
/** By the names that an error inside a returned array carries. */
const namedErrors: Readonly<Record<string, string>> = {
  InvalidValue: "#VALUE!",
  NotAvailable: "#N/A",
  DivisionByZero: "#DIV/0!",
  InvalidNumber: "#NUM!",
  NullReference: "#NULL!",
};

/**
 * Excel's side of custom functions: a formula `=JX.ID(…)` in the grid becomes an invocation message to the client's
 * own runtime, whose answer becomes the formula's value and spills.
 */
export class CustomFunctionCaller extends ApiObject {
  readonly typeName = "CustomFunctions";
  private readonly waiting = new Map<number, (value: unknown) => void>();
  private nextId = 1;
  private ready: (() => void)[] | null = [];

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly send: (entries: readonly MessageEntry[]) => void,
    private readonly blank: 0 | null,
  ) {
    super();
  }

  /** Makes the functions known to the grid's calculation; `namespace` is the manifest's (JX). */
  register(namespace: string, functions: readonly FunctionMetadata[]): void {
    const formula = this.workbook.univer.getFormula();
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name.toUpperCase()}`;
      const call = (...args: BaseValueObject[]): Promise<unknown> =>
        this.invoke(metadata, args.map(argumentOf));
      formula.registerAsyncFunction(name, () => Promise.resolve(null), metadata.description ?? name);
      this.takeOver(name, call);
    }
  }

  /**
   * Lets the function see the calculation's own values. What a registered function is given has lost the difference
   * between a blank cell and 0, and between both and an argument that was left out.
   */
  private takeOver(name: string, call: (...args: BaseValueObject[]) => Promise<unknown>): void {
    const parts = Reflect.get(this.workbook.univer, "_injector") as Injector;
    const executor = parts.get(IFunctionService).getExecutor(name) as BaseFunction;
    const calculate = async (...args: BaseValueObject[]): Promise<unknown> => variantOf(await call(...args));
    Object.assign(executor, { isCustom: () => false, calculate });
  }

  private async invoke(metadata: FunctionMetadata, args: readonly Argument[]): Promise<unknown> {
    if (this.ready) await new Promise<void>((resolve) => this.ready?.push(resolve));
    const id = this.nextId++;
    const values = metadata.parameters.map((parameter, i) =>
      i < args.length ? shaped(args[i] ?? null, parameter.dimensionality === "matrix", this.blank) : null,
    );
    const message = JSON.stringify([id, metadata.id, values, "", errorsAllowed]);
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.send([[invocationCategory, invocationType, "", message, id, false]]);
    return answer;
  }

  /** The client's runtime can take calls from now on. */
  _SetOsfControlContainerReadyForCustomFunctions(): null {
    const ready = this.ready ?? [];
    this.ready = null;
    for (const resolve of ready) resolve();
    return null;
  }

  _GetEnabledFeatures(): readonly number[] {
    return quickResults;
  }

  /** `[[id, ok, value, errorCode?, …], …]` from the runtime. */
  setInvocationArrayResults(results: readonly (readonly unknown[])[]): null {
    for (const [id, ok, value, code] of results) {
      const resolve = this.waiting.get(id as number);
      this.waiting.delete(id as number);
      resolve?.(ok === true ? displayed(value) : (cellErrors[code as number] ?? "#VALUE!"));
    }
    return null;
  }
}

/**
 * A matrix parameter gets rows of cells, another gets one value; a blank cell is what the kind of Excel sends. A parameter
 * that was left out is null in every Excel.
 */
function shaped(argument: Argument, isMatrix: boolean, blank: 0 | null): Argument {
  if (Array.isArray(argument)) {
    const rows = (argument as readonly (readonly Scalar[])[]).map((row) =>
      row.map((value) => value ?? blank),
    );
    return isMatrix ? rows : (rows[0]?.[0] ?? blank);
  }
  return isMatrix && argument !== null ? [[argument as Scalar]] : argument;
}

/** What a cell shows of a result: null shows as 0, an error object as its text. */
function displayed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(displayed);
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return value;
  const error = value as { errorType?: string; code?: string };
  return namedErrors[error.errorType ?? error.code ?? ""] ?? "#VALUE!";
}
