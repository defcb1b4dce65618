import { packParts, type RawParts } from "../../support/raw-package";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color theme="1"/><name val="SimSun"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

interface RawSheet {
  readonly name: string;
  readonly xml: string;
  /** Attributes of its `sheet` element, such as ` state="hidden"`. */
  readonly attributes?: string;
  readonly relationships?: string;
}

export interface RawBook {
  readonly sheets: readonly RawSheet[];
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Further parts, their content types and relationships of the workbook. */
  readonly parts?: RawParts;
  readonly types?: string;
  readonly links?: string;
}

export function worksheet(content: string, attributes = ""): string {
  return `<worksheet xmlns="${main}" xmlns:r="${relationships}"${attributes}>${content}</worksheet>`;
}

export function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
}

export function relationshipList(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

export function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

/** Parts of a workbook written by hand, where a test needs what no writer makes. */
export function rawParts(book: RawBook): Record<string, string> {
  const numbered = book.sheets.map((sheet, i) => ({ ...sheet, id: i + 1 }));
  const sheetTypes = numbered.map(({ id }) =>
    override(`xl/worksheets/sheet${id}.xml`, `${spreadsheetml}.worksheet+xml`),
  );
  const list = numbered.map(
    ({ name, id, attributes = "" }) => `<sheet name="${name}" sheetId="${id}"${attributes} r:id="rId${id}"/>`,
  );
  const links = numbered.map(({ id }) => relationship(`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override("xl/workbook.xml", `${spreadsheetml}.sheet.main+xml`)}${sheetTypes.join("")}${override("xl/styles.xml", `${spreadsheetml}.styles+xml`)}${book.sharedStrings ? override("xl/sharedStrings.xml", `${spreadsheetml}.sharedStrings+xml`) : ""}${book.types ?? ""}</Types>`,
    "_rels/.rels": relationshipList(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}">${book.beforeSheets ?? ""}<sheets>${list.join("")}</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipList(
      `${links.join("")}${relationship("rId90", "styles", "styles.xml")}${book.sharedStrings ? relationship("rId91", "sharedStrings", "sharedStrings.xml") : ""}${book.links ?? ""}`,
    ),
    "xl/styles.xml": book.styles ?? styles,
  };
  if (book.sharedStrings) parts["xl/sharedStrings.xml"] = book.sharedStrings;
  for (const { id, xml, relationships: own } of numbered) {
    parts[`xl/worksheets/sheet${id}.xml`] = xml;
    if (own) parts[`xl/worksheets/_rels/sheet${id}.xml.rels`] = relationshipList(own);
  }
  return { ...parts, ...book.parts };
}

export function rawBook(book: RawBook): Promise<Uint8Array> {
  return packParts(rawParts(book));
}
