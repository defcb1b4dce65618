import { readXlsx } from "hucre";
import {
  newSheet,
  unchangedSheet,
  type CellChange,
  type CellContent,
  type PackageChanges,
} from "../../../src/host/package/package-changes";
import { patchPackage } from "../../../src/host/package/patch-package";
import { worksheetsOnly } from "../../../src/host/package/worksheets-only";
import { unpackTexts } from "../../support/raw-package";
import { losses } from "../../support/xlsx-losses";
import { richBook } from "./rich-book";

const cell = (row: number, column: number, value: CellContent["value"]): CellChange => ({
  row,
  column,
  content: { value, formula: null, spill: null },
  style: null,
});

/** All that the add-in does to a user's book at once. */
const everything: PackageChanges = {
  sheets: [
    {
      ...unchangedSheet("评分"),
      cells: [
        cell(1, 5, "核对"),
        { row: 1, column: 1, content: null, style: { fillColor: "#FFC7CE" } },
        { row: 3, column: 3, content: { value: "y", formula: 'B4&"分"', spill: null }, style: null },
      ],
      columnWidths: new Map([[4, 12]]),
      conditionalFormatsAdded: [{ areas: "A2:A4", formula: '$F2<>""', fillColor: "#FFEB9C" }],
      hyperlinks: [{ cell: "F2", location: "'检查结果'!A2", tooltip: "查看" }],
      validationsAdded: [{ area: "F2:F9", listSource: "是,否" }],
      mergesAdded: ["A8:B8"],
    },
    {
      ...newSheet("检查结果"),
      cells: [cell(0, 0, "规则"), cell(0, 1, "单元格"), cell(1, 0, "a"), cell(1, 1, "B2")],
      tablesAdded: [
        { name: "检查结果表", area: "A1:B2", style: "TableStyleLight9", columns: ["规则", "单元格"] },
      ],
      freeze: { rows: 1, columns: 0 },
    },
    unchangedSheet("名单"),
    unchangedSheet("备注"),
  ],
  deletedSheets: [],
  settings: new Map([["scheme", '{"id":"源"}']]),
};

describe("what nobody touched", () => {
  test("changes of nothing give the same parts in the same order, compressed as they were", async () => {
    const original = await richBook();
    const sheets = ["评分", "名单", "备注"].map(unchangedSheet);
    expect(await patchPackage(original, { sheets, deletedSheets: [] })).toEqual(original);
  });

  test("a full set of changes loses nothing", async () => {
    const original = await richBook();
    const result = await patchPackage(original, everything);
    expect(await losses(original, result)).toEqual([]);
  });

  test("the loss report sees a loss of every kind", async () => {
    const original = await richBook();
    const damaged = await patchPackage(original, {
      ...everything,
      sheets: [
        {
          ...unchangedSheet("评分"),
          visibility: "visible",
          cells: [cell(1, 3, 5), cell(0, 0, null)],
          mergesRemoved: ["A6:B6"],
          isProtected: false,
          freeze: null,
        },
        { ...unchangedSheet("名单"), visibility: "visible" },
      ],
      deletedSheets: ["备注", "图表"],
    });
    const report = (await losses(original, damaged)).join("\n");
    for (const word of [
      "R1C1: value",
      "R2C4: formula",
      "merge",
      "protection",
      "freeze",
      "state",
      "备注 is gone",
      "drawing2.xml is gone",
      "Print_Area",
      "mergeCell 1 became 0",
    ]) {
      expect(report).toContain(word);
    }
  });

  test("in a touched sheet everything but the changed elements keeps its text", async () => {
    const original = await richBook();
    const before = (await unpackTexts(original)).get("xl/worksheets/sheet1.xml") ?? "";
    const after =
      (await unpackTexts(await patchPackage(original, everything))).get("xl/worksheets/sheet1.xml") ?? "";
    const expected = before
      .replace('<dimension ref="A1:D4"/>', '<dimension ref="A1:F4"/>')
      .replace(
        '<col min="4" max="6" width="9" hidden="1"/>',
        '<col min="4" max="4" width="9" hidden="1"/><col min="5" max="5" width="12" hidden="1" customWidth="1"/><col min="6" max="6" width="9" hidden="1"/>',
      )
      .replace('<c r="B2"><v>1</v></c>', '<c r="B2" s="3"><v>1</v></c>')
      .replace('<row r="2" spans="1:4">', '<row r="2" spans="1:6">')
      .replace("<v>1分</v></c>", '<v>1分</v></c><c r="F2" t="inlineStr"><is><t>核对</t></is></c>')
      .replace("<v>x</v>", "<v>y</v>")
      .replace(
        '<mergeCells count="1"><mergeCell ref="A6:B6"/>',
        '<mergeCells count="2"><mergeCell ref="A6:B6"/><mergeCell ref="A8:B8"/>',
      )
      .replace(
        "</conditionalFormatting><dataValidations",
        '</conditionalFormatting><conditionalFormatting sqref="A2:A4"><cfRule type="expression" dxfId="1" priority="8"><formula>$F2&lt;&gt;""</formula></cfRule></conditionalFormatting><dataValidations',
      )
      .replace('<dataValidations count="1">', '<dataValidations count="2">')
      .replace(
        "</dataValidations><hyperlinks>",
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="F2:F9"><formula1>"是,否"</formula1></dataValidation></dataValidations><hyperlinks>',
      )
      .replace(
        "</hyperlinks>",
        '<hyperlink ref="F2" location="\'检查结果\'!A2" tooltip="查看"/></hyperlinks>',
      );
    expect(after).toBe(expected);
  });

  test("another reader finds the new things", async () => {
    const { sheets } = await readXlsx(await worksheetsOnly(await patchPackage(await richBook(), everything)));
    const added = sheets.find(({ name }) => name === "检查结果");
    expect(added?.rows).toEqual([
      ["规则", "单元格"],
      ["a", "B2"],
    ]);
    expect(added?.tables?.[0]).toMatchObject({ name: "检查结果表", range: "A1:B2" });
    expect(added?.freezePane).toMatchObject({ rows: 1 });
    const scored = sheets.find(({ name }) => name === "评分");
    expect(scored?.cells?.get("1,5")?.value ?? scored?.rows[1]?.[5]).toBe("核对");
    expect(scored?.rows[1]?.[0]).toBe("东江 镇");
  });
});
