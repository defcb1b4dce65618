import { SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import type { AddinFunctions } from "../../src/host/node/node-host";
import { closeHosts, onSheet, openHost, read, reopen } from "./support/open-host";

afterEach(closeHosts);

const matrix = { name: "cells", dimensionality: "matrix" };
const scalar = { name: "value" };

/** Every call, with its arguments as the function got them. */
function functionsThatNote(calls: unknown[][]): AddinFunctions {
  const note =
    <T>(run: (...args: unknown[]) => T) =>
    (...args: unknown[]): T => {
      calls.push(args.slice(0, -1));
      return run(...args);
    };
  return {
    namespace: "JX",
    metadata: [
      { id: "SUM", name: "SUM", parameters: [matrix] },
      { id: "HALF", name: "HALF", parameters: [scalar, { name: "digits", optional: true }] },
      { id: "TABLE", name: "TABLE", parameters: [matrix] },
      { id: "FAIL", name: "FAIL", parameters: [scalar] },
      { id: "NOTHING", name: "NOTHING", parameters: [] },
    ],
    associate: (register, runtime) => {
      register(
        "SUM",
        note((rows) => (rows as number[][]).flat().reduce((a, b) => a + b, 0)),
      );
      register(
        "HALF",
        note((value) => Number(value) / 2),
      );
      register(
        "TABLE",
        note((rows) => (rows as number[][]).map(([v]) => [v ?? 0, `第${String(v)}`])),
      );
      register(
        "FAIL",
        note((kind) => {
          if (kind === "na") throw new runtime.Error(runtime.ErrorCode.notAvailable, "待核");
          if (kind === "value") throw new runtime.Error(runtime.ErrorCode.invalidValue, "读不懂");
          throw new Error("unexpected");
        }),
      );
      register(
        "NOTHING",
        note(() => null),
      );
    },
  };
}

async function calculate(formulas: string[][], at = "D1"): Promise<void> {
  await onSheet(async (sheet, context) => {
    const first = sheet.getRange(at);
    first.getAbsoluteResizedRange(formulas.length, formulas[0]?.length ?? 1).formulas = formulas;
    await context.sync();
  });
}

describe("custom functions through the client's runtime", () => {
  it("get matrices, scalars and null for what is left out", async () => {
    const calls: unknown[][] = [];
    await openHost([[1], [2], [3]], functionsThatNote(calls));
    await calculate([["=JX.SUM(A1:A3)"], ["=JX.SUM(A1)"], ["=JX.HALF(A2)"], ["=JX.HALF(5,1)"]]);
    expect((await read("D1:D4")).values).toEqual([[6], [1], [1], [2.5]]);
    expect(calls).toEqual(expect.arrayContaining([[[[1], [2], [3]]], [[[1]]], [2, null], [5, 1]]));
  });

  it.each([0, null] as const)("get %p for a blank cell", async (blank) => {
    const calls: unknown[][] = [];
    await openHost([["", "x"]], functionsThatNote(calls), { blankArgument: blank });
    await calculate([["=JX.HALF(A1)"], ["=JX.SUM(A1:B1)"]]);
    await read("D1");
    expect(calls).toEqual(expect.arrayContaining([[blank, null], [[[blank, "x"]]]]));
  });

  it("spill, count as used, and follow the cells they read", async () => {
    await openHost([[1], [2]], functionsThatNote([]));
    await calculate([["=JX.TABLE(A1:A2)"]]);
    const spilled = await read("D1:E3");
    expect(spilled.values).toEqual([
      [1, "第1"],
      [2, "第2"],
      ["", ""],
    ]);
    expect(spilled.formulas[0]).toEqual(["=JX.TABLE(A1:A2)", "第1"]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2").values = [[7]];
      const used = sheet.getUsedRange(true);
      used.load("address");
      const cell = sheet.getRange("E2");
      cell.load("values");
      await context.sync();
      expect([used.address, cell.values]).toEqual(["表!A1:E2", [["第7"]]]);
    });
  });

  it("show Excel's errors, and 0 for null", async () => {
    await openHost([["na", "value", "other"]], functionsThatNote([]));
    await calculate([["=JX.FAIL(A1)", "=JX.FAIL(B1)", "=JX.FAIL(C1)", "=JX.NOTHING()"]]);
    expect((await read("D1:G1")).values).toEqual([["#N/A", "#VALUE!", "#VALUE!", 0]]);
  });

  it("come back from a saved copy and calculate again", async () => {
    const host = await openHost([[1], [2]], functionsThatNote([]));
    await calculate([["=JX.TABLE(A1:A2)"]]);
    await calculate([["=JX.SUM(A1:A2)"]], "G1");
    await read("D1");
    const calls: unknown[][] = [];
    await reopen(host, functionsThatNote(calls));
    expect((await read("D1:G2")).formulas).toEqual([
      ["=JX.TABLE(A1:A2)", "第1", "", "=JX.SUM(A1:A2)"],
      [2, "第2", "", ""],
    ]);
    expect(calls.length).toBeGreaterThan(0);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[10]];
      const range = sheet.getRange("G1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[12]]);
    });
  });

  it("that answer while newer changes wait do not make them forgotten", async () => {
    const waiting: ((value: number) => void)[] = [];
    let isHeld = true;
    let called = (): void => undefined;
    const isCalled = new Promise<void>((resolve) => (called = resolve));
    const functions: AddinFunctions = {
      namespace: "JX",
      metadata: [{ id: "ASK", name: "ASK", parameters: [scalar] }],
      associate: (register) => {
        register("ASK", () => {
          called();
          return isHeld ? new Promise<number>((resolve) => waiting.push(resolve)) : 3;
        });
      },
    };
    const host = await openHost([[1, 2]], functions);
    await calculate([["=JX.ASK(A1)"]]);
    await isCalled;
    const isStopped = new Promise<void>((resolve) => {
      host.workbook.univer.onCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStopMutation.id) resolve();
      });
    });
    await calculate([["=B1*2"]], "E1");
    await isStopped;
    const reading = read("D1:E1");
    // The calculation that was asked to stop ends with this answer; another one may ask again.
    isHeld = false;
    for (const answer of waiting.splice(0)) answer(3);
    expect((await reading).values).toEqual([[3, 4]]);
  });
});
