import type {
  CellChange,
  CellContent,
  CellStyle,
  SheetChange,
} from "../../../src/host/package/package-changes";
import { unchangedSheet } from "../../../src/host/package/package-changes";
import { patchPackage } from "../../../src/host/package/patch-package";
import { unpackTexts } from "../../support/raw-package";
import { main, rawBook, relationship, worksheet, override, type RawBook } from "./raw-book";

function put(
  row: number,
  column: number,
  value: CellContent["value"],
  formula: string | null = null,
): CellChange {
  return { row, column, content: { value, formula, spill: null }, style: null };
}
function look(row: number, column: number, style: CellStyle): CellChange {
  return { row, column, content: null, style };
}

/** The first sheet's text after changes to it, and all parts. */
async function patched(book: Omit<RawBook, "sheets"> & { xml: string }, change: Partial<SheetChange>) {
  const original = await rawBook({ ...book, sheets: [{ name: "甲", xml: book.xml }] });
  const result = await patchPackage(original, {
    sheets: [{ ...unchangedSheet("甲"), ...change }],
    deletedSheets: [],
  });
  const parts = await unpackTexts(result);
  return { xml: parts.get("xl/worksheets/sheet1.xml") ?? "", parts, before: await unpackTexts(original) };
}

const data = (rows: string) =>
  worksheet(`<dimension ref="A1:C3"/><sheetData>${rows}</sheetData><pageMargins left="1"/>`);

describe("cells", () => {
  test("a changed cell is replaced and the text around it stays", async () => {
    const xml = data(
      '\n <row r="1" spans="1:3" ht="20">  <c r="A1" s="1"><v>1</v></c>\n<c r="C1" s="2" ph="1"><v>3</v></c></row>\n',
    );
    const result = await patched({ xml }, { cells: [put(0, 2, 4.5)] });
    expect(result.xml).toBe(xml.replace("<v>3</v>", "<v>4.5</v>"));
  });

  test("new cells come in column order, new rows in row order, and the extent grows", async () => {
    const xml = data('<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/>');
    const cells = [
      put(3, 0, true),
      put(1, 2, "右"),
      put(1, 0, "左"),
      put(0, 0, { error: "#N/A" }),
      put(8, 4, 7),
    ];
    const result = await patched({ xml }, { cells });
    expect(result.xml).toContain('<dimension ref="A1:E9"/>');
    expect(result.xml).toContain(
      '<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c></row><row r="2" spans="1:3"><c r="A2" t="inlineStr"><is><t>左</t></is></c><c r="B2"><v>1</v></c><c r="C2" t="inlineStr"><is><t>右</t></is></c></row><row r="4"><c r="A4" t="b"><v>1</v></c></row><row r="9"><c r="E9"><v>7</v></c></row></sheetData>',
    );
  });

  test("rows and cells without addresses are counted", async () => {
    const xml = worksheet(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
    );
    const result = await patched({ xml }, { cells: [put(0, 1, 9), put(1, 2, 8)] });
    expect(result.xml).toBe(
      xml.replace("<v>2</v>", "<v>9</v>").replace("<c><v>3</v></c>", '<c><v>3</v></c><c r="C2"><v>8</v></c>'),
    );
  });

  test("an empty sheet data element opens", async () => {
    const result = await patched({ xml: worksheet("<sheetData/>") }, { cells: [put(0, 0, 1)] });
    expect(result.xml).toBe(worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));
  });

  test("texts keep spaces, line ends, control characters and what only looks like an escape", async () => {
    const text = " a<&\u0007_x0041_\r\n\ud800\uFFFFé ";
    const result = await patched({ xml: data("") }, { cells: [put(0, 0, text)] });
    expect(result.xml).toContain(
      '<t xml:space="preserve"> a&lt;&amp;_x0007__x005F_x0041__x000D_\n_xD800__xFFFF_é </t>',
    );
  });

  test("an emptied cell keeps its look", async () => {
    const xml = data('<row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row>');
    const result = await patched({ xml }, { cells: [put(0, 0, null)] });
    expect(result.xml).toContain('<row r="1"><c r="A1" s="1"/></row>');
  });

  test("a blank that was not there is not written", async () => {
    const xml = data('<row r="1"/>');
    expect((await patched({ xml }, { cells: [put(0, 0, null), put(5, 5, null)] })).xml).toBe(xml);
  });

  test("new cells take the look of their row, else of their column", async () => {
    const xml = worksheet(
      '<cols><col min="1" max="2" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData>',
    );
    const result = await patched(
      { xml },
      { cells: [put(0, 0, 1), put(1, 0, 1), put(2, 1, 1), put(2, 2, 1)] },
    );
    for (const cell of ['<c r="A1" s="2">', '<c r="A2" s="1">', '<c r="B3" s="1">', '<c r="C3">']) {
      expect(result.xml).toContain(cell);
    }
  });
});

describe("contents that are the same", () => {
  const rich =
    '<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si>';
  const sharedStrings = `<sst xmlns="${main}" count="2" uniqueCount="2">${rich}<si><t/></si></sst>`;

  test("a shared rich text stays shared", async () => {
    const xml = data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const result = await patched({ xml, sharedStrings }, { cells: [put(0, 0, "张 三")] });
    expect(result.xml).toBe(xml);
  });

  test("its look alone changes", async () => {
    const xml = data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const result = await patched(
      { xml, sharedStrings },
      { cells: [{ ...put(0, 0, "张 三"), style: { bold: true } }] },
    );
    expect(result.xml).toBe(xml.replace('t="s"', 't="s" s="3"'));
  });

  test("another text is written in line and the shared strings stay", async () => {
    const xml = data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const result = await patched({ xml, sharedStrings }, { cells: [put(0, 0, "李四")] });
    expect(result.xml).toContain('<c r="A1" t="inlineStr"><is><t>李四</t></is></c>');
    expect(result.parts.get("xl/sharedStrings.xml")).toBe(sharedStrings);
  });
});

describe("formulas", () => {
  test("a new result leaves the formula's element as it is", async () => {
    const xml = data(
      '<row r="1"><c r="A1" t="str" vm="1"><f ca="1">_xldudf_JX_SCORE(B1, "a&amp;b")</f><v>x</v></c></row>',
    );
    const result = await patched({ xml }, { cells: [put(0, 0, 5, 'JX.SCORE(B1, "a&b")')] });
    expect(result.xml).toBe(xml.replace(' t="str" vm="1"', "").replace("<v>x</v>", "<v>5</v>"));
  });

  test("our functions and later functions are written under the names a file has for them", async () => {
    const cells = [
      put(0, 0, "", 'JX.SCORE(A2,"JX.SCORE(")'),
      put(0, 1, 1, "xlookup(1,FILTER(A:A,B:B),IFS(TRUE,2))"),
    ];
    const result = await patched({ xml: data("") }, { cells });
    expect(result.xml).toContain('<c r="A1" t="str"><f>_xldudf_JX_SCORE(A2,"JX.SCORE(")</f><v></v></c>');
    expect(result.xml).toContain("<f>_xlfn.XLOOKUP(1,_xlfn._xlws.FILTER(A:A,B:B),_xlfn.IFS(TRUE,2))</f>");
  });

  const shared =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1+SUM(A:A)</f><v>1</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("the next cell takes over a shared formula whose first cell is overwritten", async () => {
    const result = await patched({ xml: data(shared) }, { cells: [put(0, 2, 9)] });
    expect(result.xml).toContain('<c r="C1"><v>9</v></c>');
    expect(result.xml).toContain(
      '<c r="C2"><f t="shared" ref="C2:C3" si="0">A2+$B$1+SUM(A:A)</f><v>2</v></c>',
    );
    expect(result.xml).toContain('<c r="C3"><f t="shared" si="0"/><v>3</v></c>');
  });

  test("it moves on past cells that are overwritten too", async () => {
    const result = await patched({ xml: data(shared) }, { cells: [put(0, 2, 9), put(1, 2, 8)] });
    expect(result.xml).toContain('<c r="C3"><f t="shared" ref="C3" si="0">A3+$B$1+SUM(A:A)</f><v>3</v></c>');
  });

  test("a new result of a shared formula changes only the result, even in the cell that takes over", async () => {
    const result = await patched(
      { xml: data(shared) },
      { cells: [put(0, 2, 9), put(1, 2, 22, "A2+$B$1+SUM(A:A)")] },
    );
    expect(result.xml).toContain(
      '<c r="C2"><f t="shared" ref="C2:C3" si="0">A2+$B$1+SUM(A:A)</f><v>22</v></c>',
    );
  });

  test("a member that gets another formula leaves the group alone", async () => {
    const result = await patched({ xml: data(shared) }, { cells: [put(1, 2, 5, "A9")] });
    expect(result.xml).toBe(data(shared.replace('<f t="shared" si="0"/><v>2</v>', "<f>A9</f><v>5</v>")));
  });

  test("the calculation chain goes when a formula comes or goes, and stays otherwise", async () => {
    const chain = {
      parts: { "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>` },
      types: override(
        "xl/calcChain.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
      ),
      links: relationship("rId70", "calcChain", "calcChain.xml"),
    };
    const xml = data('<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>');
    const kept = await patched({ xml, ...chain }, { cells: [put(0, 0, 2, "B1"), put(0, 1, 2)] });
    expect(kept.parts.get("xl/calcChain.xml")).toBe(chain.parts["xl/calcChain.xml"]);
    const dropped = await patched({ xml, ...chain }, { cells: [put(0, 0, 2)] });
    expect(dropped.parts.has("xl/calcChain.xml")).toBe(false);
    expect(dropped.parts.get("[Content_Types].xml")).not.toContain("calcChain");
    expect(dropped.parts.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  const spill = (value: string, area: string): CellChange => ({
    ...put(0, 0, 1),
    content: { value, formula: "JX.RANK(A1:A3)", spill: area },
  });

  test("a spilling formula is marked as a dynamic array", async () => {
    const result = await patched({ xml: data("") }, { cells: [spill("x", "A1:B2"), put(1, 0, "y")] });
    expect(result.xml).toContain(
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">_xldudf_JX_RANK(A1:A3)</f><v>x</v></c>',
    );
    expect(result.parts.get("xl/metadata.xml")).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(result.parts.get("xl/_rels/workbook.xml.rels")).toMatch(
      /Id="(rId\d+)" Type="[^"]*\/sheetMetadata" Target="metadata.xml"/,
    );
  });

  test("the mark a file has already is used again, and goes with the formula", async () => {
    const once = await patched({ xml: data("") }, { cells: [spill("x", "A1:B2")] });
    const again = async (cells: CellChange[]) =>
      patched(
        {
          xml: once.xml,
          parts: { "xl/metadata.xml": once.parts.get("xl/metadata.xml") ?? "" },
          links: relationship("rId60", "sheetMetadata", "metadata.xml"),
        },
        { cells },
      );
    const same = await again([spill("z", "A1:B2")]);
    expect(same.xml).toBe(once.xml.replace("<v>x</v>", "<v>z</v>"));
    expect(same.parts.get("xl/metadata.xml")).toBe(once.parts.get("xl/metadata.xml"));
    const grown = await again([spill("x", "A1:B3")]);
    expect(grown.xml).toBe(once.xml.replace("A1:B2", "A1:B3"));
    expect((await again([put(0, 0, 3)])).xml).toContain('<c r="A1"><v>3</v></c>');
  });

  test("metadata of another kind keeps its numbers", async () => {
    const metadata = `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;
    const result = await patched(
      {
        xml: data(""),
        parts: { "xl/metadata.xml": metadata },
        links: relationship("rId60", "sheetMetadata", "metadata.xml"),
      },
      { cells: [spill("x", "A1:B2")] },
    );
    const text = result.parts.get("xl/metadata.xml") ?? "";
    expect(text).toContain(
      '<metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"',
    );
    expect(text).toMatch(
      /<futureMetadata name="XLDAPR" count="1">.*<\/futureMetadata><cellMetadata count="1"><bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
  });
});

describe("looks", () => {
  test("a look is laid over the present one, appended once and used again", async () => {
    const xml = data('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>');
    const style: CellStyle = { fillColor: "#ffeb9c", bold: false, wrapText: true, numberFormat: '0.0"分"' };
    const result = await patched({ xml }, { cells: [look(0, 0, style), look(0, 1, style), look(5, 0, {})] });
    expect(result.xml).toBe(xml.replaceAll('s="1"', 's="3"'));
    const styles = result.parts.get("xl/styles.xml") ?? "";
    expect(styles).toContain('<font><sz val="12"/><color theme="1"/><name val="SimSun"/></font></fonts>');
    expect(styles).toContain(
      '<xf numFmtId="164" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(styles).toContain('<cellXfs count="4">');
    expect(styles.replace(/<cellXfs.*<\/cellXfs>|<fonts.*<\/fonts>|<fills.*<\/fills>/g, "")).toBe(
      (result.before.get("xl/styles.xml") ?? "").replace(
        /<cellXfs.*<\/cellXfs>|<fonts.*<\/fonts>|<fills.*<\/fills>/g,
        "",
      ),
    );
  });

  test("every member of a look reaches the style sheet, in the order the schema wants", async () => {
    const style: CellStyle = {
      numberFormat: "yyyy/m/d",
      fontColor: "#FF0000",
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontSize: 9,
      fontName: "微软雅黑",
      verticalAlignment: "top",
      horizontalAlignment: "right",
      borders: { bottom: { line: "thin" }, left: { line: "double", color: "#00FF00" } },
    };
    const { parts } = await patched({ xml: data("") }, { cells: [look(0, 0, style)] });
    const styles = parts.get("xl/styles.xml") ?? "";
    expect(styles).toContain(
      '<font><b/><i/><strike/><u/><sz val="9"/><color rgb="FFFF0000"/><name val="微软雅黑"/></font></fonts>',
    );
    expect(styles).toContain(
      '<border><left style="double"><color rgb="FF00FF00"/></left><right/><top/><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders>',
    );
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="yyyy/m/d"/></numFmts>');
    expect(styles).toContain('<alignment horizontal="right" vertical="top"/></xf></cellXfs>');
  });

  test("a look that changes nothing leaves the files alone", async () => {
    const xml = data('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
    const result = await patched(
      { xml },
      { cells: [look(0, 0, { bold: true, horizontalAlignment: "center" })] },
    );
    expect(result.parts).toEqual(result.before);
  });
});
