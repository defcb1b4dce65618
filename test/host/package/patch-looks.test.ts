import type { CellStyle } from "../../../src/host/package/package-changes";
import { data, look, patched } from "./patched-sheet";

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
