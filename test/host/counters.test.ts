import { closeHosts, failureOf, onSheet, openHost, read } from "./support/open-host";

afterEach(closeHosts);

describe("ordered failures and counters", () => {
  it("fails at the action it is told, keeps what was done before, and goes on with the next batch", async () => {
    const { host } = await openHost([["a", "b"]]);
    host.failAt(3, 7);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        await context.sync();
        sheet.getRange("A1").load("address");
        await context.sync();
        sheet.getRange("A1").values = [["first"]];
        sheet.getRange("B1").values = [["second"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("GeneralException");
    expect(error.message).toContain("按测试的要求");
    expect((await read("A1:B1")).values).toEqual([["first", "b"]]);
  });

  it("counts what the add-in sends, not what the client tidies up", async () => {
    const { host } = await openHost([["a"]]);
    const before = { ...host.traffic };
    await read("A1");
    const once = { ...host.traffic };
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(once.batches - before.batches).toBe(1);
    expect(host.traffic).toEqual(once);
    expect(once.requestBytes).toBeGreaterThan(before.requestBytes);
    expect(once.responseBytes).toBeGreaterThan(before.responseBytes);
  });

  it("keeps objects from one sync to the next", async () => {
    await openHost([
      ["a", "b"],
      ["c", "d"],
    ]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const row = range.getRow(1);
      await context.sync();
      row.values = [["x", "y"]];
      await context.sync();
      range.load("values");
      row.load("address");
      await context.sync();
      expect(range.values).toEqual([
        ["a", "b"],
        ["x", "y"],
      ]);
      expect(row.address).toBe("表!A2:B2");
    });
  });

  it("calculates what was written before a load of the same batch", async () => {
    await openHost([[2]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").formulas = [["=A1*21"]];
      const range = sheet.getRange("B1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[42]]);
    });
  });

  it("holds calculation back until the next sync when it is told to", async () => {
    await openHost([[2]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").formulas = [["=A1*21"]];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[3]];
      const range = sheet.getRange("B1");
      range.load("values");
      await context.sync();
      const held = range.values;
      range.load("values");
      await context.sync();
      expect([held, range.values]).toEqual([[[42]], [[63]]]);
    });
  });

  it("answers a load of everything with the plain properties", async () => {
    await openHost([["a"]]);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items");
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([["表", "Visible"]]);
    });
  });
});
