import { closeHosts, failureOf, onSheet, openHost, read } from "./support/open-host";

afterEach(closeHosts);

const two = [
  { name: "一", rows: [["a"]] },
  { name: "二", rows: [["b"]] },
];

describe("a protected sheet", () => {
  const forbidden: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ["values", (sheet) => (sheet.getRange("A1").values = [["x"]])],
    ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["fonts", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["borders", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["column widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 50)],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["links", (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "二!A1" })],
    ["conditional formats", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["clearing them", (sheet) => sheet.getRange("A1").conditionalFormats.clearAll()],
    [
      "validations",
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
    ["clearing those", (sheet) => sheet.getRange("A1").dataValidation.clear()],
    ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
  ];

  it.each(forbidden)("refuses %s", async (_, attempt) => {
    await openHost(two);
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        attempt(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
  });

  it("is written to again after unprotect()", async () => {
    await openHost(two);
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect((await read("A1")).values).toEqual([["x"]]);
  });
});

describe("panes and settings", () => {
  it("freezes rows, columns or both, and says where", async () => {
    await openHost(two);
    const found = await onSheet(async (sheet, context) => {
      const places: (string | null)[] = [];
      for (const freeze of [
        () => sheet.freezePanes.freezeRows(2),
        () => sheet.freezePanes.freezeColumns(1),
        () => sheet.freezePanes.freezeAt(sheet.getRange("A1:B3")),
        () => sheet.freezePanes.unfreeze(),
      ]) {
        freeze();
        const place = sheet.freezePanes.getLocationOrNullObject();
        place.load("address");
        await context.sync();
        places.push(place.isNullObject ? null : place.address);
      }
      return places;
    });
    expect(found).toEqual(["一!A1:XFD2", "一!A1:A1048576", "一!A1:B3", null]);
  });

  it("keeps settings of any JSON kind", async () => {
    await openHost(two);
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("方案", { year: 2025, list: [1, "二", null] });
      settings.add("次数", 3);
      settings.add("次数", 4);
      await context.sync();
      const scheme = settings.getItem("方案");
      const count = settings.getItem("次数");
      const missing = settings.getItemOrNullObject("没有");
      const number = settings.getCount();
      scheme.load("value");
      count.load("value");
      await context.sync();
      expect([scheme.value, count.value]).toEqual([{ year: 2025, list: [1, "二", null] }, 4]);
      expect([missing.isNullObject, number.value]).toEqual([true, 2]);
      count.delete();
      const after = settings.getItemOrNullObject("次数");
      await context.sync();
      expect(after.isNullObject).toBe(true);
    });
  });
});
