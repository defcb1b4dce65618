import {
  newSheet,
  unchangedSheet,
  type PackageChanges,
  type SheetChange,
} from "../../../src/host/package/package-changes";
import { patchPackage } from "../../../src/host/package/patch-package";
import { ChangeError } from "../../../src/host/package/workbook-part";
import { unpackTexts } from "../../support/raw-package";
import { rawBook, worksheet } from "./raw-book";
import { richBook } from "./rich-book";

const view = (selected: boolean) =>
  `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>`;
const names =
  '<definedNames><definedName name="全部">一!$A$1+\'二\'!$B$2</definedName><definedName name="a" localSheetId="1">二!$A$1</definedName><definedName name="b" localSheetId="2">三!$A$1</definedName></definedNames>';

async function patched(changes: PackageChanges): Promise<Map<string, string>> {
  const sheet = (selected: boolean, formula: string) =>
    worksheet(
      `${view(selected)}<sheetData><row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row></sheetData>`,
    );
  const original = await rawBook({
    sheets: [
      { name: "一", xml: sheet(false, "1") },
      { name: "二", xml: sheet(true, '一!A1&amp;"一!"') },
      { name: "三", xml: sheet(false, "二!A1") },
    ],
    beforeSheets: '<bookViews><workbookView xWindow="5" firstSheet="1" activeTab="1"/></bookViews>',
    afterSheets: names,
  });
  return unpackTexts(await patchPackage(original, changes));
}
const workbookOf = (parts: Map<string, string>) => parts.get("xl/workbook.xml") ?? "";
const [one, two, three] = ["一", "二", "三"].map(unchangedSheet) as [SheetChange, SheetChange, SheetChange];

describe("sheets of a workbook", () => {
  test("a new sheet before the others moves the chosen sheet and local names along", async () => {
    const parts = await patched({ sheets: [newSheet("新"), one, two, three], deletedSheets: [] });
    const workbook = workbookOf(parts);
    expect(workbook).toMatch(
      /<sheets><sheet name="新" sheetId="4" r:id="(rId\d+)"\/><sheet name="一" sheetId="1" r:id="rId1"\/>/,
    );
    expect(workbook).toContain('<workbookView xWindow="5" firstSheet="2" activeTab="2"/>');
    expect(workbook).toContain('name="a" localSheetId="2"');
    expect(workbook).toContain('name="b" localSheetId="3"');
    expect(parts.get("xl/worksheets/sheet4.xml")).toContain("<sheetData/>");
    expect(parts.get("[Content_Types].xml")).toContain('PartName="/xl/worksheets/sheet4.xml"');
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("tabSelected");
  });

  test("another chosen sheet takes the mark from the former one", async () => {
    const parts = await patched({
      sheets: [one, two, three, newSheet("新")],
      deletedSheets: [],
      activeSheet: "新",
    });
    expect(workbookOf(parts)).toContain('activeTab="3"');
    const selected = [...parts].filter(
      ([name, text]) => name.includes("worksheets/") && text.includes("tabSelected"),
    );
    expect(selected.map(([name]) => name)).toEqual(["xl/worksheets/sheet4.xml"]);
  });

  test("a deleted sheet takes its names along and leaves #REF! in others", async () => {
    const parts = await patched({ sheets: [one, three], deletedSheets: ["二"] });
    const workbook = workbookOf(parts);
    expect(workbook).toContain(
      '<definedName name="全部">一!$A$1+#REF!$B$2</definedName><definedName name="b" localSheetId="1">',
    );
    expect(workbook).not.toContain('name="a"');
    expect(workbook).toContain('firstSheet="0" activeTab="0"');
    expect(parts.has("xl/worksheets/sheet2.xml")).toBe(false);
    expect(parts.get("[Content_Types].xml")).not.toContain("sheet2.xml");
    expect(parts.get("xl/_rels/workbook.xml.rels")).not.toContain("sheet2.xml");
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("tabSelected");
  });

  test("a renamed sheet is followed in names, formulas, charts and links, not in texts", async () => {
    const parts = await patched({ sheets: [{ ...one, name: "甲 's" }, two, three], deletedSheets: [] });
    expect(workbookOf(parts)).toContain("<definedName name=\"全部\">'甲 ''s'!$A$1+'二'!$B$2</definedName>");
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<f>'甲 ''s'!A1&amp;\"一!\"</f>");
    expect(parts.get("xl/worksheets/sheet3.xml")).toContain("<f>二!A1</f>");
    const rich = await patchPackage(await richBook(), {
      sheets: [
        { ...unchangedSheet("评分"), name: "得分" },
        { ...unchangedSheet("名单"), name: "名册" },
        unchangedSheet("备注"),
      ],
      deletedSheets: [],
    });
    const texts = await unpackTexts(rich);
    expect(texts.get("xl/charts/chart1.xml")).toContain("<c:f>'得分'!$B$2:$B$3</c:f>");
    expect(texts.get("xl/worksheets/sheet1.xml")).toContain("<xm:f>'名册'!$A$1:$A$2</xm:f>");
  });

  test("a hidden sheet is not the chosen one, and one visible sheet must be left", async () => {
    const parts = await patched({
      sheets: [one, { ...two, visibility: "veryHidden" }, three],
      deletedSheets: [],
    });
    expect(workbookOf(parts)).toContain('<sheet name="二" sheetId="2" r:id="rId2" state="veryHidden"/>');
    expect(workbookOf(parts)).toContain('activeTab="0"');
    const hidden = ["一", "二", "三"].map((name) => ({
      ...unchangedSheet(name),
      visibility: "hidden" as const,
    }));
    await expect(patched({ sheets: hidden, deletedSheets: [] })).rejects.toThrow("no visible sheet");
  });

  test("a hidden sheet can be shown again", async () => {
    const result = await patchPackage(await richBook(), {
      sheets: [
        unchangedSheet("评分"),
        { ...unchangedSheet("名单"), visibility: "visible" },
        unchangedSheet("备注"),
      ],
      deletedSheets: [],
    });
    expect(workbookOf(await unpackTexts(result))).toContain('<sheet name="名单" sheetId="2" r:id="rId2"/>');
  });

  test("a chart sheet that nobody names stays behind the sheet it followed, and local names keep to their sheets", async () => {
    const result = await patchPackage(await richBook(), {
      sheets: [newSheet("新"), ...["备注", "评分", "名单"].map(unchangedSheet)],
      deletedSheets: [],
    });
    const workbook = workbookOf(await unpackTexts(result));
    const order = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(order).toEqual(["新", "备注", "评分", "名单", "图表"]);
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="1"');
    expect(workbook).toContain('name="_xlnm._FilterDatabase" localSheetId="2"');
    expect(workbook).toContain('activeTab="2"');
  });

  test("names come, are replaced and go", async () => {
    const parts = await patched({
      sheets: [one, two, three],
      deletedSheets: [],
      namesAdded: [
        { name: "A", scope: "二", formula: "二!$C$3" },
        { name: "新名", scope: null, formula: '"<"', isHidden: true },
      ],
      namesRemoved: [{ name: "全部", scope: null }],
    });
    expect(workbookOf(parts)).toContain(
      '<definedNames><definedName name="b" localSheetId="2">三!$A$1</definedName><definedName name="A" localSheetId="1">二!$C$3</definedName><definedName name="新名" hidden="1">"&lt;"</definedName></definedNames>',
    );
  });

  test("a sheet that the file does not have is an error", async () => {
    await expect(patched({ sheets: [unchangedSheet("四")], deletedSheets: [] })).rejects.toThrow(ChangeError);
  });
});
