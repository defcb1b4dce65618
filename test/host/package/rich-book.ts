import {
  main,
  override,
  rawParts,
  relationship,
  relationshipList,
  relationships,
  worksheet,
} from "./raw-book";
import { packParts } from "../../support/raw-package";

const office = "application/vnd.openxmlformats-officedocument";
const drawingNamespaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>评分!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const corner = (row: number) =>
  `<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 5}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const frame = (id: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationships}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const picture = `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="印"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${relationships}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>`;
const drawing = `<xdr:wsDr ${drawingNamespaces}><xdr:twoCellAnchor>${corner(1)}${frame("rId1")}</xdr:twoCellAnchor><xdr:twoCellAnchor>${corner(8)}${picture}</xdr:twoCellAnchor></xdr:wsDr>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>3,0,1,0,5,0,4,0</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" style="position:absolute"><x:ClientData ObjectType="Button"><x:Anchor>7,0,12,0,9,0,14,0</x:Anchor></x:ClientData></v:shape></xml>`;

const x14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const extensions = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${x14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="7" id="{A1B2C3D4-0000-4000-8000-000000000001}"><xm:f>名单!$A$1&gt;0</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>A2:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${x14}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>名单!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const password = `<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sheet="1"/>`;

const scoring = worksheet(
  `<sheetPr codeName="S1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" style="1" customWidth="1"/><col min="4" max="6" width="9" hidden="1"/></cols>
<sheetData>
<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>类别</t></is></c></row>
<row r="2" spans="1:4"><c r="A2" s="1" t="s"><v>2</v></c><c r="B2"><v>1</v></c><c r="D2" t="str"><f t="shared" ref="D2:D4" si="0">B2&amp;"分"</f><v>1分</v></c></row>
<row r="3" hidden="1"><c r="A3" s="1"/><c r="B3"><v>2.5</v></c><c r="D3" t="str"><f t="shared" si="0"/><v>2.5分</v></c></row>
<row r="4"><c r="A4" s="2"><v>44197</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D4" t="str"><f t="shared" si="0"/><v>x</v></c></row>
</sheetData>
${password}<autoFilter ref="A1:D4"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><phoneticPr fontId="0"/><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>2</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="B2:B4"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" r:id="rId5"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddHeader>&amp;C表</oddHeader></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" Requires="x14"><controls><control shapeId="1026" r:id="rId6" name="按钮 1"><controlPr defaultSize="0" print="0"><anchor moveWithCells="1"><from><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">7</xdr:col></from></anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>${extensions}`,
);
const links = [
  relationship("rId1", "drawing", "../drawings/drawing1.xml"),
  relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
  relationship("rId3", "comments", "../comments1.xml"),
  `<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>`,
  `<Relationship Id="rId5" Type="${relationships}/hyperlink" Target="https://example.org/" TargetMode="External"/>`,
  relationship("rId6", "ctrlProp", "../ctrlProps/ctrlProp1.xml"),
].join("");

const parts = {
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relationshipList(
    relationship("rId1", "chart", "../charts/chart1.xml") +
      relationship("rId2", "image", "../media/image1.png"),
  ),
  "xl/drawings/vmlDrawing1.vml": vml,
  "xl/charts/chart1.xml": chart,
  "xl/charts/chart2.xml": chart,
  "xl/media/image1.png": "\u0001not really a picture",
  "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>`,
  "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>请核对</t></r></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-01-01T00:00:00.00" personId="{00000000-0000-4000-8000-000000000001}" id="{00000000-0000-4000-8000-000000000002}"><text>请核对</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="甲" id="{00000000-0000-4000-8000-000000000001}" userId="1" providerId="None"/></personList>`,
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": relationshipList(
    relationship("rId1", "drawing", "../drawings/drawing2.xml"),
  ),
  "xl/drawings/drawing2.xml": `<xdr:wsDr ${drawingNamespaces}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame("rId1")}</xdr:absoluteAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing2.xml.rels": relationshipList(
    relationship("rId1", "chart", "../charts/chart2.xml"),
  ),
  "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="年度"><vt:lpwstr>2026</vt:lpwstr></property></Properties>`,
};
const types = [
  override("xl/drawings/drawing1.xml", `${office}.drawing+xml`),
  override("xl/drawings/drawing2.xml", `${office}.drawing+xml`),
  override("xl/charts/chart1.xml", `${office}.drawingml.chart+xml`),
  override("xl/charts/chart2.xml", `${office}.drawingml.chart+xml`),
  override("xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml"),
  override("xl/comments1.xml", `${office}.spreadsheetml.comments+xml`),
  override("xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"),
  override("xl/persons/person.xml", "application/vnd.ms-excel.person+xml"),
  override("xl/chartsheets/sheet1.xml", `${office}.spreadsheetml.chartsheet+xml`),
  override("docProps/custom.xml", `${office}.custom-properties+xml`),
].join("");

/** A workbook with everything that is lost by writing a file anew: 评分, 名单 (hidden), a chart sheet 图表, 备注. */
function richParts(scoringSheet: string): Record<string, string> {
  const list = worksheet(
    `<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>`,
  );
  const made = rawParts({
    sheets: [
      { name: "评分", xml: scoringSheet, relationships: links },
      { name: "名单", xml: list, attributes: ' state="hidden"' },
      {
        name: "备注",
        xml: worksheet(`<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>`),
      },
    ],
    beforeSheets:
      '<workbookPr date1904="1"/><bookViews><workbookView firstSheet="0" activeTab="0"/></bookViews>',
    afterSheets:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">评分!$A$1:$D$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="3">备注!$A$1:$B$2</definedName><definedName name="名册">名单!$A$1:$A$2</definedName></definedNames><calcPr calcId="191029"/>',
    sharedStrings: `<sst xmlns="${main}" count="4" uniqueCount="3"><si><t>单位</t></si><si><t>得分</t></si><si><r><rPr><b/></rPr><t>东江</t></r><r><t xml:space="preserve"> 镇</t></r><rPh sb="0" eb="2"><t>ひがしえ</t></rPh></si></sst>`,
    parts,
    types,
    links: `${relationship("rId80", "chartsheet", "chartsheets/sheet1.xml")}<Relationship Id="rId81" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>`,
  });
  const workbook = "xl/workbook.xml";
  made[workbook] = (made[workbook] ?? "").replace(
    '<sheet name="备注"',
    '<sheet name="图表" sheetId="9" r:id="rId80"/><sheet name="备注"',
  );
  made["_rels/.rels"] = (made["_rels/.rels"] ?? "").replace(
    "</Relationships>",
    `${relationship("rId2", "custom-properties", "docProps/custom.xml")}</Relationships>`,
  );
  return made;
}

export function richBook(): Promise<Uint8Array> {
  return packParts(richParts(scoring));
}

/** The same with its scores open to be marked. */
export function openRichBook(): Promise<Uint8Array> {
  return packParts(richParts(scoring.replace(password, "")));
}
