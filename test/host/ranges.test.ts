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

describe("values", () => {
  it.each<[string, unknown, unknown, unknown, string, string]>([
    ["a number", 1.5, 1.5, 1.5, "1.5", "General"],
    ["a text number", "007", 7, 7, "7", "General"],
    ["an apostrophe", "'007", "007", "007", "007", "General"],
    ["a percentage", "12.5%", 0.125, 0.125, "12.50%", "0.00%"],
    ["a date", "2024/1/5", 45296, 45296, "2024/1/5", "yyyy/m/d"],
    ["a Chinese date", "2024年1月5日", 45296, 45296, "2024年1月5日", 'yyyy"年"m"月"d"日"'],
    ["no date", "2024/13/5", "2024/13/5", "2024/13/5", "2024/13/5", "General"],
    ["a dotted date, which Excel leaves", "2011.5.3", "2011.5.3", "2011.5.3", "2011.5.3", "General"],
    ["thousands", "1,234", 1234, 1234, "1,234", "#,##0"],
    ["a time", "6:00", 0.25, 0.25, "6:00", "h:mm"],
    ["true", true, true, true, "TRUE", "General"],
    ["a text that says false", "false", false, false, "FALSE", "General"],
    ["text", " 文 本", " 文 本", " 文 本", " 文 本", "General"],
    [
      "a long number as text, cut to 15 digits",
      "12345678901234567890",
      12345678901234500000,
      12345678901234500000,
      "1.23457E+19",
      "General",
    ],
    ["blank", "", "", "", "", "General"],
    ["a formula", "=1/4", 0.25, "=1/4", "0.25", "General"],
    ["an error", "=1/0", "#DIV/0!", "=1/0", "#DIV/0!", "General"],
    ["a long fraction", "=1/3", 1 / 3, "=1/3", "0.333333333", "General"],
  ])("%s", async (_, written, value, formula, text, format) => {
    await openHost([]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [[written]];
      await context.sync();
    });
    expect(await read("B2")).toEqual({
      values: [[value]],
      formulas: [[formula]],
      text: [[text]],
      numberFormat: [[format]],
    });
  });

  it("turns an item number like 3-1 into a date, as Excel does", async () => {
    await openHost([]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["3-1"]];
      await context.sync();
    });
    const { text, numberFormat } = await read("A1");
    expect([text, numberFormat]).toEqual([[["3月1日"]], [['m"月"d"日"']]]);
  });

  it("takes everything as text where the format is text", async () => {
    await openHost([]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormat = [["@", "@", "@", "@"]];
      range.values = [["007", 7, "=1+1", "2024/1/5"]];
      await context.sync();
    });
    expect((await read("A1:D1")).values).toEqual([["007", "7", "=1+1", "2024/1/5"]]);
  });

  it("keeps a cell's own number format when a date is typed", async () => {
    await openHost([]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").numberFormat = [["0.00"]];
      sheet.getRange("A1").values = [["2024/1/5"]];
      await context.sync();
    });
    expect((await read("A1")).text).toEqual([["45296.00"]]);
  });

  it("rounds half away from zero in a text, on decimal digits", async () => {
    await openHost([[1.005, -2.5, 0.125, 1234.5]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:D1").numberFormat = [["0.00", "0", "0.0%", "#,##0.00"]];
      await context.sync();
    });
    expect((await read("A1:D1")).text).toEqual([["1.01", "-3", "12.5%", "1,234.50"]]);
  });

  it("leaves a cell where null is written", async () => {
    await openHost([["a", "b"]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[null, "x"]];
      await context.sync();
    });
    expect((await read("A1:B1")).values).toEqual([["a", "x"]]);
  });

  it("gives one value to all cells", async () => {
    await openHost([["a", "b"]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = "同" as never;
      await context.sync();
    });
    expect((await read("A1:B2")).values).toEqual([
      ["同", "同"],
      ["同", "同"],
    ]);
  });

  it("takes none for whole columns, but a number format, which later values find", async () => {
    await openHost([["1"]]);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A:A").values = 1 as never;
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    await onSheet(async (sheet, context) => {
      sheet.getRange("B:B").numberFormat = "@" as never;
      sheet.getRange("A2:B2").values = [["007", "007"]];
      await context.sync();
    });
    expect((await read("A2:B2")).values).toEqual([[7, "007"]]);
  });

  it("writes what the client sends in slices as one change", async () => {
    const { host } = await openHost([]);
    const rows = Array.from({ length: 4000 }, (_, i) => [i, `第${i}行`]);
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
      sheet.getRange("A1:B4000").values = rows;
      await context.sync();
    });
    expect(host.traffic.batches).toBe(2);
    expect((await read("A3999:B4000")).values).toEqual(rows.slice(3998));
    expect(seen).toEqual(["A1:B4000"]);
  });

  it("recalculates when a cell changes, also across sheets and through names", async () => {
    await openHost([
      { name: "一", rows: [[1], [2]] },
      { name: "二", rows: [["x"]] },
    ]);
    await Excel.run(async (context) => {
      const [first, second] = ["一", "二"].map((name) => context.workbook.worksheets.getItem(name));
      context.workbook.names.add("数", first?.getRange("A1:A2") ?? "");
      const result = second?.getRange("B1:B2");
      if (!first || !result) throw new Error("no sheet");
      result.formulas = [["=SUM(一!A1:A2)"], ["=SUM(数)"]];
      await context.sync();
      first.getRange("A1").values = [[40]];
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[42], [42]]);
    });
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
