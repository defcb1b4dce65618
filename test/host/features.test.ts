import { closeHosts, failureOf, onSheet, openHost, read } from "./support/open-host";

afterEach(closeHosts);

const ledger = [
  ["名称", "加分", "加分", ""],
  ["甲", 1, 2, "x"],
  ["乙", 3, 4, "y"],
];

function failing(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  return failureOf(() =>
    onSheet(async (sheet, context) => {
      run(sheet, context);
      await context.sync();
    }),
  );
}

describe("formats", () => {
  it("come back as they were set, and as null where cells differ", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B1");
      format.fill.color = "#ff0000";
      format.font.color = "00FF00";
      format.font.bold = true;
      format.font.size = 14;
      format.font.name = "宋体";
      format.font.underline = "Single";
      format.wrapText = true;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.columnWidth = 75;
      sheet.getRange("B1").format.font.italic = true;
      await context.sync();
      const all = sheet.getRange("A1:B1").format;
      const more = sheet.getRange("A1:B2").format;
      for (const look of [all, more]) {
        look.load("wrapText,horizontalAlignment,verticalAlignment,columnWidth");
        look.fill.load("color");
        look.font.load("color,bold,size,name,italic,underline");
      }
      await context.sync();
      expect(all.toJSON()).toMatchObject({
        columnWidth: 75,
        fill: { color: "#FF0000" },
        font: { bold: true, color: "#00FF00", italic: null, name: "宋体", size: 14, underline: "Single" },
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
      });
      expect([more.fill.color, more.font.bold, more.horizontalAlignment]).toEqual([null, null, null]);
      all.fill.clear();
      all.fill.load("color");
      await context.sync();
      expect(all.fill.color).toBe("#FFFFFF");
      all.useStandardWidth = true;
      all.load("columnWidth,useStandardWidth");
      await context.sync();
      expect(all.useStandardWidth).toBe(true);
      expect(all.columnWidth).not.toBe(75);
    });
    expect((await failing((sheet) => (sheet.getRange("A1").format.fill.color = "#12"))).code).toBe(
      "InvalidArgument",
    );
  });

  it("draws borders along edges and between cells", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:B2").format;
      for (const side of ["EdgeTop", "InsideHorizontal"] as const) borders.getItem(side).style = "Continuous";
      borders.getItem("EdgeTop").color = "#0000FF";
      await context.sync();
      const top = borders.getItem("EdgeTop");
      const left = borders.getItem("EdgeLeft");
      const below = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      const inner = sheet.getRange("A2").format.borders.getItem("EdgeTop");
      for (const border of [top, left, below, inner]) border.load("style,color");
      await context.sync();
      expect([top.style, top.color, left.style, below.style]).toEqual([
        "Continuous",
        "#0000FF",
        "None",
        "Continuous",
      ]);
    });
  });

  it.each<[Excel.ClearApplyTo | undefined, unknown, string]>([
    [undefined, "", "#FFFFFF"],
    [Excel_("Contents"), "", "#FF0000"],
    [Excel_("Formats"), "甲", "#FFFFFF"],
  ])("clear(%s)", async (what, value, color) => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").format.fill.color = "#FF0000";
      sheet.getRange("A2:A2").clear(what);
      const cell = sheet.getRange("A2");
      const neighbour = sheet.getRange("A3");
      for (const range of [cell, neighbour]) {
        range.load("values");
        range.format.fill.load("color");
      }
      await context.sync();
      expect([cell.values[0]?.[0], cell.format.fill.color]).toEqual([value, color]);
      expect([neighbour.values[0]?.[0], neighbour.format.fill.color]).toEqual(["乙", "#FF0000"]);
    });
  });
});

/** The client's own constants do not exist before a host is open. */
function Excel_(name: string): Excel.ClearApplyTo {
  return name as Excel.ClearApplyTo;
}

describe("tables", () => {
  it("name blank and repeated headers and give their parts", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:D3", true);
      table.name = "台账";
      table.columns.load("items/name,items/index,count");
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      const column = table.columns.getItem("加分2").getDataBodyRange();
      for (const range of [header, body, column]) range.load("address,values");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["名称", "加分", "加分2", "列4"]);
      expect([header.address, body.address, column.address]).toEqual(["表!A1:D1", "表!A2:D3", "表!C2:C3"]);
      expect(column.values).toEqual([[2], [4]]);
    });
    expect((await read("A1:D1")).values).toEqual([["名称", "加分", "加分2", "列4"]]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["overlap another", "InvalidArgument", (sheet) => void sheet.tables.add("C2:F4", true)],
    [
      "hold merged cells",
      "InvalidArgument",
      (sheet) => (sheet.getRange("F1:G1").merge(), void sheet.tables.add("F1:G2", true)),
    ],
    ["take a taken name", "ItemAlreadyExists", (sheet) => (sheet.tables.add("F1:G2", true).name = "台账")],
    ["be called like a cell", "InvalidArgument", (sheet) => (sheet.tables.getItem("台账").name = "A1")],
    ["be called with a space", "InvalidArgument", (sheet) => (sheet.tables.getItem("台账").name = "a b")],
    ["move their header", "InvalidArgument", (sheet) => sheet.tables.getItem("台账").resize("A2:D5")],
    ["be missing", "ItemNotFound", (sheet) => void sheet.tables.getItem("别的").load("name")],
  ])("cannot %s", async (_, code, attempt) => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:D3", true).name = "台账";
      await context.sync();
    });
    expect((await failing(attempt)).code).toBe(code);
  });

  it("resize, become a range, and go with their cells", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.resize("A1:C4");
      const whole = table.getRange();
      whole.load("address");
      await context.sync();
      expect(whole.address).toBe("表!A1:C4");
      table.convertToRange();
      sheet.tables.load("count");
      await context.sync();
      expect(sheet.tables.count).toBe(0);
      sheet.tables.add("A1:B3", true).delete();
      await context.sync();
    });
    expect((await read("A1:C3")).values).toEqual([
      ["", "", "加分2"],
      ["", "", 2],
      ["", "", 4],
    ]);
  });
});

describe("names", () => {
  it("stand for an area, once, and go again", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add("范围", sheet.getRange("A2:B3"));
      names.load("items/name,items/formula");
      const range = names.getItem("范围").getRange();
      range.load("address");
      await context.sync();
      expect(names.items.map(({ name, formula }) => `${name} ${formula}`)).toEqual(["范围 =表!$A$2:$B$3"]);
      expect(range.address).toBe("表!A2:B3");
      names.getItem("范围").delete();
      const gone = names.getItemOrNullObject("范围");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect((await failing((_, context) => void context.workbook.names.add("A1", "=1"))).code).toBe(
      "InvalidArgument",
    );
    expect(
      (
        await failing((_, context) => {
          context.workbook.names.add("x", "=1");
          context.workbook.names.add("X", "=2");
        })
      ).code,
    ).toBe("ItemAlreadyExists");
  });
});
