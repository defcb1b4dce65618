import type { SheetChange } from "../../../src/host/package/package-changes";
import { patched } from "./patched-sheet";
import { override, relationship, relationships, worksheet } from "./raw-book";

/** The text of a sheet with the given sections after a change. */
async function changed(sections: string, change: Partial<SheetChange>): Promise<string> {
  const { xml } = await patched({ xml: worksheet(sections) }, change);
  return xml.slice(xml.indexOf(">") + 1, -"</worksheet>".length);
}
const data = "<sheetData/>";

describe("sections of a sheet", () => {
  test("new sections come in the order of the schema, before what must follow them", async () => {
    const change: Partial<SheetChange> = {
      tabColor: "#12ab34",
      freeze: { rows: 1, columns: 2 },
      columnWidths: new Map([
        [2, 10],
        [0, 8.5],
      ]),
      isProtected: true,
      mergesAdded: ["A1:B1"],
      conditionalFormatsAdded: [
        { areas: "A1:A9 C1", formula: "$A1>1", fontColor: "#ff0000", stopIfTrue: true },
      ],
      validationsAdded: [
        { area: "A2", listSource: "=$C$1:$C$9", allowBlank: false, errorMessage: "请从列表\n选择" },
      ],
      hyperlinks: [{ cell: "A1", location: "'甲'!B2" }],
    };
    expect(await changed(`${data}<autoFilter ref="A1"/><printOptions/><extLst/>`, change)).toBe(
      '<sheetPr><tabColor rgb="FF12AB34"/></sheetPr>' +
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="8.5" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/></cols>' +
        `${data}<sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref="A1"/>` +
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
        '<conditionalFormatting sqref="A1:A9 C1"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>$A1&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" showInputMessage="1" showErrorMessage="1" error="请从列表&#10;选择" sqref="A2"><formula1>$C$1:$C$9</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" location="\'甲\'!B2"/></hyperlinks><printOptions/><extLst/>',
    );
  });

  test("what is there already is not added again", async () => {
    const sections = `<sheetPr><tabColor rgb="FF12AB34"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A5" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${data}<sheetProtection password="CC1A" sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`;
    const change = {
      tabColor: "#12AB34",
      freeze: { rows: 1, columns: 0 },
      isProtected: true,
      mergesAdded: ["A1:B1"],
    };
    expect(await changed(sections, change)).toBe(sections);
  });

  test("sections go with their last element, lists keep count", async () => {
    const sections = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/><selection pane="bottomLeft"/><extLst/></sheetView></sheetViews>${data}<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A1:B1"/> <mergeCell ref="A2:B2"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;0</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>A1&gt;0</formula></cfRule><cfRule type="cellIs" priority="3"><formula>A1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="A1"/></dataValidations><hyperlinks><hyperlink ref="A1"/></hyperlinks>`;
    const change: Partial<SheetChange> = {
      freeze: null,
      isProtected: false,
      mergesRemoved: ["A1:B1"],
      conditionalFormatsRemovedByFormula: ["A1>0"],
      validationsRemoved: ["A1"],
      hyperlinksRemoved: ["A1"],
    };
    expect(await changed(sections, change)).toBe(
      `<sheetViews><sheetView workbookViewId="0"><extLst/></sheetView></sheetViews>${data}<mergeCells count="1"> <mergeCell ref="A2:B2"/></mergeCells><conditionalFormatting sqref="B1"><cfRule type="cellIs" priority="3"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>`,
    );
  });

  test("a link and a drop-down replace those on the same cells", async () => {
    const sections = `${data}<dataValidations count="2"><dataValidation sqref="A1"/><dataValidation sqref="B1"/></dataValidations><hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks>`;
    const text = await changed(sections, {
      hyperlinks: [{ cell: "A1", location: "y" }],
      validationsAdded: [{ area: "A1", listSource: "a" }],
    });
    expect(text).toContain('<hyperlinks><hyperlink ref="A1" location="y"/></hyperlinks>');
    expect(text).toMatch(
      /<dataValidations count="2"><dataValidation sqref="B1"\/><dataValidation type="list"/,
    );
  });
});

describe("tables", () => {
  const table = (id: number, name: string) =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="A1:A2"/>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
  const book = {
    xml: worksheet(
      `${data}<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>`,
    ),
    parts: {
      "xl/tables/table1.xml": table(4, "旧表"),
      "xl/tables/table2.xml": table(7, "另一"),
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "table", "../tables/table1.xml")}${relationship("rId2", "table", "../tables/table2.xml")}</Relationships>`,
    },
    types: override("xl/tables/table1.xml", type) + override("xl/tables/table2.xml", type),
  };

  test("one goes with its part and another comes with a number of its own", async () => {
    const added = { name: "新表", area: "A1:B3", style: "TableStyleMedium2", columns: ["甲", "乙"] };
    const { parts, xml } = await patched(book, { tablesRemoved: ["旧表"], tablesAdded: [added] });
    expect(xml).toContain(
      '<tableParts count="2"><tablePart r:id="rId2"/><tablePart r:id="rId1"/></tableParts>',
    );
    expect(parts.get("xl/tables/table2.xml")).toBe(table(7, "另一"));
    const made = parts.get("xl/tables/table1.xml") ?? "";
    expect(made).toContain(
      'id="8" name="新表" displayName="新表" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>',
    );
    expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      `<Relationship Id="rId1" Type="${relationships}/table" Target="../tables/table1.xml"/>`,
    );
  });

  test("the last ones take the list along", async () => {
    const { parts, xml } = await patched(book, { tablesRemoved: ["旧表", "另一"] });
    expect(xml).toBe(worksheet(data));
    expect([...parts.keys()].filter((name) => name.startsWith("xl/tables/"))).toEqual([]);
    expect(parts.get("[Content_Types].xml")).not.toContain("table");
  });
});
