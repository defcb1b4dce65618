import { closeHosts, failureOf, onSheet, openHost, read } from "./support/open-host";

afterEach(closeHosts);

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

  it("leaves texts that look like something else texts, whatever becomes of their look", async () => {
    await openHost([]);
    const texts = ["44197", "true", "1e3", "0012"];
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.values = [texts.map((text) => `'${text}`)];
      range.format.wrapText = true;
      range.format.fill.color = "#FFFF00";
      range.numberFormat = [texts.map(() => "0.00")];
      await context.sync();
    });
    expect((await read("A1:D1")).values).toEqual([texts]);
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
