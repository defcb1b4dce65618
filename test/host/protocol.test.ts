import { closeHosts, failureOf, onSheet, openHost, read } from "./support/open-host";

afterEach(closeHosts);

describe("errors as Excel gives them", () => {
  it("refuses to give a property that was not loaded", async () => {
    await openHost([["a"]]);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        await context.sync();
        return range.values;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("names the statement that asked for a sheet which is not there", async () => {
    await openHost([["a"]]);
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("没有").getRange("A1").load("values");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("getItem");
  });

  it.each([
    ["fewer rows", [["x", "y"]]],
    ["fewer columns", [["x"], ["y"]]],
    ["ragged rows", [["x", "y"], ["z"]]],
  ])("writes nothing when the array does not fit: %s", async (_, values) => {
    await openHost([
      ["a", "b"],
      ["c", "d"],
    ]);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = values;
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect((await read("A1:B2")).values).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("writes nothing of a large array that does not fit, which the client sends in slices", async () => {
    await openHost([["a"]]);
    const rows = Array.from({ length: 4000 }, () => ["x"]);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:A4001").values = rows;
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect((await read("A1:A2")).values).toEqual([["a"], [""]]);
  });

  it("names class and member of what it does not have", async () => {
    await openHost([["a"]]);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        sheet.pivotTables.load("items/name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain("Worksheet.pivotTables");
  });

  it("refuses a value that no cell can hold", async () => {
    await openHost([["a"]]);
    for (const value of [{ a: 1 }, "长".repeat(32_768)]) {
      const error = await failureOf(() =>
        onSheet(async (sheet, context) => {
          sheet.getRange("A1").values = [[value]];
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidArgument");
    }
  });
});

describe("null objects", () => {
  it("lead to null objects, whose methods and settings do nothing", async () => {
    await openHost([["a"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getRange("A1").getUsedRangeOrNullObject();
      const table = context.workbook.tables.getItemOrNullObject("没有");
      range.load("values");
      sheet.delete();
      sheet.name = "名";
      range.clear();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, table.isNullObject]).toEqual([true, true, true]);
    });
  });

  it("are told from objects that are there", async () => {
    await openHost([["a"]]);
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const apart = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect([used.isNullObject, apart.isNullObject]).toEqual([false, true]);
    });
  });
});

describe("limits of Excel on the web", () => {
  const megabyte = "x".repeat(1024 * 1024);

  it("refuses a request over 5 MB", async () => {
    await openHost([["a"]]);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        for (let i = 0; i < 6; i++) context.workbook.settings.add(`k${i}`, megabyte);
        sheet.getRange("A1").values = [["b"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect((await read("A1")).values).toEqual([["a"]]);
  });

  it("refuses a response over 5 MB", async () => {
    await openHost([["a"]]);
    await onSheet(async (sheet, context) => {
      for (let i = 0; i < 5; i++)
        sheet.getRange(`A${i * 40 + 1}:A${i * 40 + 40}`).values = "长".repeat(10_000) as never;
      await context.sync();
    });
    const error = await failureOf(() => read("A1:A200"));
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("gives null for more than 5,000,000 cells and for whole rows and columns", async () => {
    await openHost([["a"]]);
    await onSheet(async (sheet, context) => {
      const many = sheet.getRange("A1:F1000000");
      const column = sheet.getRange("B:B");
      const all = sheet.getRange();
      many.load("values,cellCount");
      column.load("values,rowCount");
      all.load("cellCount");
      await context.sync();
      expect([many.values, many.cellCount]).toEqual([null, 6_000_000]);
      expect([column.values, column.rowCount]).toEqual([null, 1_048_576]);
      expect(all.cellCount).toBe(-1);
    });
  });
});

describe("requirement sets", () => {
  it("are refused by the client above what the host declares", async () => {
    await openHost([["a"]], null, { requirements: { ExcelApi: "1.12" } });
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").getMergedAreasOrNullObject();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  });

  it("are refused by the host where the client only passes a name on", async () => {
    await openHost([["a"]], null, { requirements: { ExcelApi: "1.6" } });
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").load("hyperlink");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Range.hyperlink");
  });

  it("compares versions by number: 1.9 is less than 1.14", async () => {
    const { host } = await openHost([["a"]]);
    expect(host.supports("ExcelApi", "1.9")).toBe(true);
    expect(host.supports("ExcelApi", "1.15")).toBe(false);
    expect(host.supports("Pivot", "1.1")).toBe(false);
  });
});
