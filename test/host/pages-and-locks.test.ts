import { closeHosts, failureOf, onSheet, openHost, read, reopen } from "./support/open-host";
import { saveBook } from "../../src/host/workbook/save-book";
import { unpackTexts } from "../support/raw-package";

afterEach(closeHosts);

const sheets = [
  { name: "甲", rows: [["标题"], ["a", 1], ["b", 2]] },
  { name: "乙", rows: [["x"]] },
];

function setUp(): Promise<void> {
  return onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a3;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:B3");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页 <共&N页>";
    pageLayout.headersFooters.defaultForAllPages.leftHeader = "综合绩效评估";
    await context.sync();
  });
}

function pages() {
  return onSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    const area = pageLayout.getPrintAreaOrNullObject();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    const texts = pageLayout.headersFooters.defaultForAllPages;
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally");
    area.load("address");
    titles.load("address");
    texts.load("leftHeader,centerFooter");
    await context.sync();
    return {
      ...pageLayout.toJSON(),
      headersFooters: undefined,
      area: area.isNullObject ? null : area.address,
      titles: titles.isNullObject ? null : titles.address,
      header: texts.leftHeader,
      footer: texts.centerFooter,
    };
  });
}

const asSet = {
  orientation: "Landscape",
  paperSize: "A3",
  zoom: { horizontalFitToPages: 1, scale: null, verticalFitToPages: null },
  centerHorizontally: true,
  area: "甲!A1:B3",
  titles: "甲!A1:XFD2",
  header: "综合绩效评估",
  footer: "第&P页 <共&N页>",
};

describe("the pages of a sheet", () => {
  it("are upright and at full size until they are set up, and then as they were set", async () => {
    await openHost(sheets);
    expect(await pages()).toMatchObject({
      orientation: "Portrait",
      zoom: { scale: 100 },
      centerHorizontally: false,
      area: null,
      titles: null,
      footer: "",
    });
    await setUp();
    expect(await pages()).toMatchObject(asSet);
  });

  it("are the same in the saved file, and set up again there", async () => {
    const host = await openHost(sheets);
    await setUp();
    const saved = await reopen(host);
    expect(await pages()).toMatchObject(asSet);
    await onSheet(async (sheet, context) => {
      sheet.pageLayout.zoom = { scale: 80 };
      sheet.pageLayout.orientation = "Portrait";
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "";
      sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "另一个";
      await context.sync();
    });
    await reopen(saved);
    expect(await pages()).toMatchObject({
      ...asSet,
      orientation: "Portrait",
      zoom: { scale: 80 },
      header: "另一个",
      footer: "",
    });
  });

  it("stand in the file where Excel looks for them", async () => {
    const host = await openHost(sheets);
    await setUp();
    const parts = await unpackTexts(await saveBook(host.workbook));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(
      /<printOptions horizontalCentered="1"\/>.*<pageSetup paperSize="8" fitToWidth="1" fitToHeight="0" orientation="landscape"\/><headerFooter><oddHeader>&amp;L综合绩效评估<\/oddHeader><oddFooter>&amp;C第&amp;P页 &lt;共&amp;N页&gt;<\/oddFooter><\/headerFooter>/,
    );
    const workbook = parts.get("xl/workbook.xml") ?? "";
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="0">\'甲\'!$A$1:$B$3<');
    expect(workbook).toContain('name="_xlnm.Print_Titles" localSheetId="0">\'甲\'!$1:$2<');
  });

  const refused: readonly (readonly [string, (layout: Excel.PageLayout) => void, string])[] = [
    ["a scale below 10", (layout) => (layout.zoom = { scale: 5 }), "InvalidArgument"],
    [
      "scale and pages",
      (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 }),
      "InvalidArgument",
    ],
    ["half a page", (layout) => (layout.zoom = { verticalFitToPages: 0.5 }), "InvalidArgument"],
    ["no address", (layout) => layout.setPrintArea("甲"), "InvalidArgument"],
    [
      "a footer of 256 characters",
      (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "页".repeat(256)),
      "InvalidArgument",
    ],
    ["margins, which it does not know", (layout) => (layout.leftMargin = 20), "NotImplemented"],
  ];
  it.each(refused)("refuse %s", async (_, attempt, code) => {
    await openHost(sheets);
    const error = await failureOf(() =>
      onSheet(async (sheet, context) => {
        attempt(sheet.pageLayout);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });
});

describe("cells left open on a protected sheet", () => {
  async function protectAllButB(options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B3").format.protection.locked = false;
      sheet.protection.protect(options);
      await context.sync();
    });
  }
  const write = (address: string) =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).values = [["x"]];
      await context.sync();
    });

  it("can be written, the others not; before and after saving", async () => {
    const host = await openHost(sheets);
    await protectAllButB();
    for (const again of [false, true]) {
      if (again) await reopen(host);
      await write("B2");
      expect((await read("B2")).values).toEqual([["x"]]);
      expect((await failureOf(() => write("A2"))).code).toBe("AccessDenied");
    }
  });

  it("say so, and the file says so", async () => {
    const host = await openHost(sheets);
    await protectAllButB({ allowFormatCells: true, allowSort: true });
    await onSheet(async (sheet, context) => {
      const ranges = ["B2:B3", "A2", "A2:B2"].map((address) => sheet.getRange(address).format.protection);
      for (const range of ranges) range.load("locked");
      sheet.protection.load("options");
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
      expect(ranges.map(({ locked }) => locked)).toEqual([false, true, null]);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
    });
    const parts = await unpackTexts(await saveBook(host.workbook));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
      '<sheetProtection sheet="1" formatCells="0" objects="1" scenarios="1" sort="0"/>',
    );
    expect(parts.get("xl/styles.xml")).toContain('<protection locked="0"/>');
    const saved = await reopen(host);
    expect([...(saved.workbook.sheets[0]?.side.allowed ?? [])].sort()).toEqual([
      "allowFormatCells",
      "allowSort",
    ]);
  });

  it("refuses an option and a password that it cannot keep", async () => {
    await openHost(sheets);
    const attempt = (run: (sheet: Excel.Worksheet) => void) =>
      failureOf(() =>
        onSheet(async (sheet, context) => {
          run(sheet);
          await context.sync();
        }),
      );
    expect((await attempt((sheet) => sheet.protection.protect({}, "1234"))).code).toBe("NotImplemented");
    expect((await attempt((sheet) => sheet.protection.protect({ selectionMode: "Unlocked" }))).code).toBe(
      "NotImplemented",
    );
  });
});
