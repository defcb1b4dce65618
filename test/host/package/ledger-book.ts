import { packParts } from "../../support/raw-package";
import {
  main,
  override,
  rawParts,
  relationship,
  relationshipList,
  relationships,
  worksheet,
} from "./raw-book";

const spreadsheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** A sheet's name as people give it: spaces at a turn, quotes, marks that XML has to write otherwise. */
const ledgerName = "加分 '申报' 表&2024";
const writtenName = ledgerName.replace("&", "&amp;");
const quoted = `'${writtenName.replace(/'/g, "''")}'`;

const text = (reference: string, value: string, style = ""): string =>
  `<c r="${reference}"${style} t="inlineStr"><is><t>${value}</t></is></c>`;
const header = ["序号", "获奖单位", "奖项名称", "授奖单位", "获奖时间", "文号"];
const row = (number: number, cells: readonly string[], attributes = ""): string =>
  `<row r="${number}"${attributes}>${cells.map((value, i) => text(`${"ABCDEF".charAt(i)}${number}`, value)).join("")}</row>`;

/** Everything in a ledger that a writer of cells may trip over; dates are written as texts. */
const ledger = worksheet(
  `<sheetPr filterMode="1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:I7"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="1200" ySplit="900" topLeftCell="B3" activePane="bottomRight"/><selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/><cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="2" max="3" width="24" style="1" customWidth="1"/><col min="7" max="7" width="9" outlineLevel="1" collapsed="1"/></cols>
<sheetData><row r="1" ht="30" customHeight="1" x14ac:dyDescent="0.3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><c r="A1" t="inlineStr"><is><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>2024年度</t></r><r><t xml:space="preserve"> 加分申报表</t></r></is></c></row>
${row(2, header)}
${row(3, ["1", "青石县", "全省粮食工作先进单位", "湖南省人民政府", "2024年3月5日", "湘政发〔2024〕3号"])}
${row(4, ["2", "白沙县", "=1+1&lt;b&gt;先进&lt;/b&gt;单位", "某某协会", "2019年13月5日", "@湘政发"], ' hidden="1" outlineLevel="1"')}
${row(5, ["3", "无名县", "-全国信访工作先进集体", "教育部", "2024/5/6", ""], ' outlineLevel="1"')}
<row r="6" collapsed="1"><c r="A6" t="s"><v>0</v></c></row>
<row r="7"><c r="H7" cm="1"><f t="array" aca="1" ref="H7:H8" ca="1">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="I7"><f t="array" ref="I7:I8">ROW(A1:A2)*7</f><v>7</v></c></row>
<row r="8"><c r="H8"><v>2</v></c><c r="I8"><v>14</v></c><c r="J8" t="str"><f>MYMACRO(A3)</f><v>宏 结果</v></c><c r="K8" t="e" vm="1"><v>#VALUE!</v></c><c r="L8" t="str"><f>[1]总表!$A$1</f><v>外部</v></c></row></sheetData>
<autoFilter ref="A2:F5"><filterColumn colId="1"><filters><filter val="青石县"/><filter val="无名县"/></filters></filterColumn><sortState ref="A3:F5"><sortCondition ref="C3:C5"/></sortState></autoFilter><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="B3:B5"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting><conditionalFormatting sqref="A3:A5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B3:B5"><formula1>单位名册</formula1></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;G&amp;C表</oddHeader><firstFooter>&amp;P</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A3:A5" numberStoredAsText="1"/></ignoredErrors><legacyDrawingHF r:id="rId1"/><tableParts count="0"/>`,
);

const roster = worksheet(
  `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1">${text("A1", "单位名称")}${text("B1", "单位类别")}${text("C1", "分")}</row><row r="2">${text("A2", "青石县")}${text("B2", "县市区")}<c r="C2"><f>LEN(单位表[[#This Row],[单位名称]])</f><v>3</v></c></row><row r="3">${text("A3", "白沙县")}${text("B3", "县市区")}<c r="C3"><f>LEN(单位表[[#This Row],[单位名称]])</f><v>3</v></c></row><row r="4">${text("A4", "合计")}<c r="C4"><f>SUBTOTAL(109,单位表[分])</f><v>6</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
);
const table = `<table xmlns="${main}" id="3" name="单位表" displayName="单位表" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="单位名称" totalsRowLabel="合计"/><tableColumn id="2" name="单位类别"/><tableColumn id="5" name="分" totalsRowFunction="sum"><calculatedColumnFormula>LEN(单位表[[#This Row],[单位名称]])</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
const pivotRecords = `<pivotCacheRecords xmlns="${main}" count="0"/>`;
const metadata = `<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

const parts = {
  "xl/metadata.xml": metadata,
  "xl/tables/table7.xml": table,
  "xl/drawings/vmlDrawing9.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="LH"/></xml>`,
  "xl/vbaProject.bin": "\u0001macros",
  "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="H7" i="1"/><c r="C2" i="2"/></calcChain>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"><externalBook xmlns:r="${relationships}" r:id="rId1"><sheetNames><sheetName val="总表"/></sheetNames></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipList(
    `<Relationship Id="rId1" Type="${relationships}/externalLinkPath" Target="总表.xlsx" TargetMode="External"/>`,
  ),
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${main}" xmlns:r="${relationships}" r:id="rId1" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="名单"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationshipList(
    relationship("rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"),
  ),
  "xl/pivotCache/pivotCacheRecords1.xml": pivotRecords,
  "customXml/item1.xml": `<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>`,
};
const types = [
  override("xl/metadata.xml", `${spreadsheetml}.sheetMetadata+xml`),
  override("xl/tables/table7.xml", `${spreadsheetml}.table+xml`),
  override("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
  override("xl/calcChain.xml", `${spreadsheetml}.calcChain+xml`),
  override("xl/externalLinks/externalLink1.xml", `${spreadsheetml}.externalLink+xml`),
  override("xl/pivotCache/pivotCacheDefinition1.xml", `${spreadsheetml}.pivotCacheDefinition+xml`),
  override("xl/pivotCache/pivotCacheRecords1.xml", `${spreadsheetml}.pivotCacheRecords+xml`),
].join("");
const links = [
  relationship("rId60", "sheetMetadata", "metadata.xml"),
  relationship("rId61", "calcChain", "calcChain.xml"),
  relationship("rId62", "externalLink", "externalLinks/externalLink1.xml"),
  relationship("rId63", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
  relationship("rId64", "customXml", "../customXml/item1.xml"),
  `<Relationship Id="rId65" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
].join("");

/** A macro workbook of an office: a filtered ledger with all its trimmings, units in a table, a very hidden sheet. */
export function ledgerBook(date1904 = false): Promise<Uint8Array> {
  const made = rawParts({
    sheets: [
      {
        name: writtenName,
        xml: ledger,
        relationships: relationship("rId1", "vmlDrawing", "../drawings/vmlDrawing9.vml"),
      },
      { name: "深藏", xml: worksheet("<sheetData/>"), attributes: ' state="veryHidden"' },
      { name: "名单", xml: roster, relationships: relationship("rId1", "table", "../tables/table7.xml") },
    ],
    beforeSheets: `<workbookPr${date1904 ? ' date1904="1"' : ""} codeName="ThisWorkbook"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="AAAA" workbookSaltValue="BBBB" workbookSpinCount="100000"/><bookViews><workbookView activeTab="0"/></bookViews>`,
    afterSheets: `<externalReferences><externalReference r:id="rId62"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!$A$2:$F$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$2</definedName><definedName name="单位名册" comment="名册">名单!$A$2:$A$3</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/><pivotCaches><pivotCache cacheId="1" r:id="rId63"/></pivotCaches>`,
    sharedStrings: `<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>填表说明</t><phoneticPr fontId="1"/></si></sst>`,
    parts,
    types,
    links,
  });
  const contentTypes = "[Content_Types].xml";
  made[contentTypes] = (made[contentTypes] ?? "").replace(
    `${spreadsheetml}.sheet.main+xml`,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  return packParts(made);
}
