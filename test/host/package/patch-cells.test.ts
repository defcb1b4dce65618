import { data, patched, put } from "./patched-sheet";
import { main, worksheet } from "./raw-book";

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

  test("a sheet without any data gets some", async () => {
    const result = await patched(
      { xml: worksheet("<sheetFormatPr/><pageMargins/>") },
      { cells: [put(0, 0, 1)] },
    );
    expect(result.xml).toBe(
      worksheet(
        '<sheetFormatPr/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/>',
      ),
    );
  });

  test("two changes to one cell are laid over each other", async () => {
    const looks = { row: 0, column: 0, content: null, style: { bold: true } };
    const result = await patched({ xml: data("") }, { cells: [put(0, 0, 1), looks] });
    expect(result.xml).toContain('<c r="A1" s="3"><v>1</v></c>');
  });

  test("comments, character data sections and foreign elements are stepped over", async () => {
    const xml = data(
      '<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c><c r="B1"><v>1</v><extLst><ext uri="a>b"><y:c xmlns:y="y"/></ext></extLst></c></row>',
    );
    const result = await patched({ xml }, { cells: [put(0, 0, "</c></row>"), put(0, 1, 2)] });
    expect(result.xml).toBe(xml.replace("<v>1</v>", "<v>2</v>"));
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
