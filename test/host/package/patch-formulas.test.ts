import type { CellChange } from "../../../src/host/package/package-changes";
import { data, patched, put } from "./patched-sheet";
import { main, override, relationship } from "./raw-book";

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
