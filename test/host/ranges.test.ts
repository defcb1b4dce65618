import { closeHosts, failureOf, onSheet, openHost, read } from "./support/open-host";

afterEach(closeHosts);

const table = [
  ["a", "b", "c"],
  [1, 2, 3],
  [4, 5, 6],
];

/** What the ranges that `make` gives are called. */
function addressesOf(make: (sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> {
  return onSheet(async (sheet, context) => {
    const ranges = make(sheet);
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
}

describe("addresses", () => {
  it.each([
    ["A1", "表!A1"],
    ["$B$2:c3", "表!B2:C3"],
    ["C3:A1", "表!A1:C3"],
    ["'表'!A1:B2", "表!A1:B2"],
    ["表!B1", "表!B1"],
    ["B:C", "表!B1:C1048576"],
    ["3:4", "表!A3:XFD4"],
  ])("%s is %s", async (asked, given) => {
    await openHost(table);
    expect(await addressesOf((sheet) => [sheet.getRange(asked)])).toEqual([given]);
  });

  it.each(["", "A0", "XFE1", "A1048577", "A1:", "A:1", "A1:B2:C3", "别表!A1", "3", "什么"].slice(1))(
    "%s is none",
    async (asked) => {
      await openHost(table);
      expect((await failureOf(() => addressesOf((sheet) => [sheet.getRange(asked)]))).code).toBe(
        "InvalidArgument",
      );
    },
  );

  it("knows a sheet by a quoted name", async () => {
    await openHost([{ name: "名 'x' 1", rows: [["v"]] }]);
    expect(await addressesOf((sheet) => [sheet.getRange("'名 ''x'' 1'!A1:B2")])).toEqual([
      "'名 ''x'' 1'!A1:B2",
    ]);
  });

  it("knows names and tables, on their own sheet only", async () => {
    await openHost([
      { name: "一", rows: table },
      { name: "二", rows: table },
    ] as never);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("一");
      context.workbook.names.add("范围", sheet.getRange("B2:C3"));
      sheet.tables.add("A1:C3", true).name = "台账";
      await context.sync();
    });
    expect(await addressesOf((sheet) => [sheet.getRange("范围"), sheet.getRange("台账")])).toEqual([
      "一!B2:C3",
      "一!A2:C3",
    ]);
    const error = await failureOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("二").getRange("范围").load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("ranges from ranges", () => {
  it("are where Excel puts them", async () => {
    await openHost(table);
    const found = await addressesOf((sheet) => {
      const range = sheet.getRange("B2:C4");
      return [
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 2),
        range.getAbsoluteResizedRange(1, 1),
        range.getCell(5, 0),
        range.getRow(1),
        range.getColumn(1),
        range.getLastCell(),
        range.getBoundingRect("E1"),
        range.getIntersection("A3:B9"),
        range.getEntireColumn(),
        range.getEntireRow(),
        sheet.getRangeByIndexes(1, 1, 2, 3),
        sheet.getCell(0, 2),
      ];
    });
    expect(found.map((address) => address.slice(2))).toEqual([
      "A3:B5",
      "B2:E3",
      "B2",
      "B7",
      "B3:C3",
      "C2:C4",
      "C4",
      "B1:E4",
      "B3:B4",
      "B1:C1048576",
      "A2:XFD4",
      "B2:D3",
      "C1",
    ]);
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["off the sheet", (range) => range.getOffsetRange(-1, 0), "InvalidArgument"],
    ["smaller than a cell", (range) => range.getResizedRange(-2, 0), "InvalidArgument"],
    ["a row beyond the range", (range) => range.getRow(2), "InvalidArgument"],
    ["a column before the range", (range) => range.getColumn(-1), "InvalidArgument"],
    ["nothing in common", (range) => range.getIntersection("D5"), "ItemNotFound"],
  ])("cannot be %s", async (_, make, code) => {
    await openHost(table);
    const error = await failureOf(() => addressesOf((sheet) => [make(sheet.getRange("A1:B2"))]));
    expect(error.code).toBe(code);
  });

  it("used ranges are tight, with and without formatted cells, and ItemNotFound where nothing is", async () => {
    await openHost(table);
    await onSheet(async (sheet, context) => {
      sheet.getRange("E9").format.fill.color = "#ff0000";
      await context.sync();
    });
    const found = await addressesOf((sheet) => [
      sheet.getUsedRange(),
      sheet.getUsedRange(true),
      sheet.getRange("B2:Z99").getUsedRange(true),
    ]);
    expect(found).toEqual(["表!A1:E9", "表!A1:C3", "表!B2:C3"]);
    const error = await failureOf(() => addressesOf((sheet) => [sheet.getRange("G1:H2").getUsedRange()]));
    expect(error.code).toBe("ItemNotFound");
  });

  it("the used range of an empty sheet is its first cell", async () => {
    await openHost([]);
    expect(await addressesOf((sheet) => [sheet.getUsedRange()])).toEqual(["表!A1"]);
  });
});

describe("merged areas and special cells", () => {
  it("sees a merged area only from its first cell, and keeps only its first value", async () => {
    await openHost(table);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      await context.sync();
      const whole = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      const part = sheet.getRange("B2:C3").getMergedAreasOrNullObject();
      whole.load("address,areaCount");
      await context.sync();
      expect([whole.address, whole.areaCount, part.isNullObject]).toEqual(["表!A1:B2", 1, true]);
    });
    expect((await read("A1:B2")).values).toEqual([
      ["a", ""],
      ["", ""],
    ]);
  });

  it("finds the cells with formulas, and says when there are none", async () => {
    await openHost(table);
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1:C3").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("D1:D3").formulas = [["=1"], ["=2"], ["=3"]];
      const some = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
      some.load("address,cellCount");
      await context.sync();
      expect([some.address, some.cellCount]).toEqual(["表!D1:D3", 3]);
    });
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").getSpecialCells("Formulas").load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});
