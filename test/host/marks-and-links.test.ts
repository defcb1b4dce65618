import { closeHosts, failureOf, onSheet, openHost } from "./support/open-host";

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

describe("conditional formats", () => {
  it("are listed where they touch, and cleared from a part of their area", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      const format = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$A1="甲"';
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      format.stopIfTrue = true;
      await context.sync();
      const touching = sheet.getRange("C2:D2").conditionalFormats;
      const apart = sheet.getRange("B1:B9").conditionalFormats.getCount();
      touching.load(
        "items/id,items/type,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color",
      );
      await context.sync();
      const [found] = touching.items;
      expect([found?.type, found?.stopIfTrue, apart.value]).toEqual(["Custom", true, 0]);
      expect([found?.custom.rule.formula, found?.custom.format.fill.color]).toEqual(['=$A1="甲"', "#FFC7CE"]);
      sheet.getRange("C2").conditionalFormats.clearAll();
      const rest = sheet
        .getRange()
        .conditionalFormats.getItem(found?.id ?? "")
        .getRanges();
      rest.load("address");
      await context.sync();
      expect(rest.address).toBe("表!A1:A3,表!C1,表!C3");
      sheet
        .getRange()
        .conditionalFormats.getItem(found?.id ?? "")
        .delete();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });
});

describe("list validations", () => {
  const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

  it("replace each other and can be cut out of a larger area", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2:A9").dataValidation.rule = list("甲,乙");
      sheet.getRange("A3").dataValidation.rule = list("=$D$1:$D$3");
      sheet.getRange("A4").dataValidation.clear();
      const cells = ["A2", "A3", "A4", "A9"].map((address) => sheet.getRange(address).dataValidation);
      for (const cell of cells) cell.load("rule,type");
      await context.sync();
      expect(cells.map((cell) => cell.rule.list?.source)).toEqual([
        "甲,乙",
        "=$D$1:$D$3",
        undefined,
        "甲,乙",
      ]);
      expect(cells.map((cell) => cell.type)).toEqual(["List", "List", "None", "List"]);
    });
  });

  it("hold at most 255 characters in themselves", async () => {
    await openHost(ledger);
    const set = (source: string) => (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").dataValidation.rule = list(source);
    };
    expect((await failing(set("x".repeat(256)))).code).toBe("InvalidArgument");
    await onSheet(async (sheet, context) => {
      set("x".repeat(255))(sheet);
      await context.sync();
    });
  });
});

describe("links", () => {
  it("lead to a place in the workbook and show a text", async () => {
    await openHost(ledger);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A5").hyperlink = {
        documentReference: "表!B2",
        screenTip: "去",
        textToDisplay: "表!B2",
      };
      const cell = sheet.getRange("A5");
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "表!B2", screenTip: "去", textToDisplay: "表!B2" });
      expect(cell.values).toEqual([["表!B2"]]);
      cell.clear("Hyperlinks");
      cell.load("hyperlink,values");
      await context.sync();
      expect([cell.hyperlink, cell.values]).toEqual([null, [["表!B2"]]]);
    });
  });
});
