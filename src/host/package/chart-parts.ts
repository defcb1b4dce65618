import type { SheetChart } from "hucre";
import { contentType, type Namespaces } from "./namespaces";
import { freeName, PackageParts } from "./package-parts";
import type { SheetSections } from "./sheet-sections";
import { childrenOf, withAttribute, XmlEditor } from "./xml-editor";

/** A chart to add, and its name among those of its sheet. */
export interface ChartAdded {
  readonly name: string;
  readonly chart: SheetChart;
}

/** Drawing and charts as the writer makes them, each in a part of its own. */
interface MadeCharts {
  /** One frame for each chart, complete with its namespaces. */
  readonly frames: readonly string[];
  readonly charts: readonly string[];
}

const root = (xml: string): string => xml.replace(/^<\?xml[^>]*\?>\s*/, "");

/** Lets the writer make a workbook of nothing but the charts, and takes its parts. */
async function make(charts: readonly ChartAdded[]): Promise<MadeCharts> {
  const { writeXlsx } = await import("hucre");
  const sheet = { name: "charts", charts: charts.map(({ chart }) => chart) };
  const made = new PackageParts(await writeXlsx({ sheets: [sheet] }));
  const drawing = new XmlEditor(await made.required("xl/drawings/drawing1.xml"));
  const namespaces = [...drawing.root.attributes].filter(([name]) => name.startsWith("xmlns:"));
  const frames = childrenOf(drawing.root, "twoCellAnchor").map((anchor) =>
    namespaces.reduce((frame, [name, value]) => {
      const end = frame.indexOf(">") + 1;
      return withAttribute(frame.slice(0, end), name, value) + frame.slice(end);
    }, drawing.outer(anchor)),
  );
  const texts = charts.map((_, i) => made.required(`xl/charts/chart${i + 1}.xml`));
  return { frames, charts: (await Promise.all(texts)).map(root) };
}

/** The frame with its own id and name, leading to its chart. */
function placed(frame: string, id: number, name: string, relationship: string): string {
  return frame
    .replace(/<xdr:cNvPr\s[^>]*>/, (tag) => withAttribute(withAttribute(tag, "id", String(id)), "name", name))
    .replace(/<c:chart\s[^>]*>/, (tag) => withAttribute(tag, "r:id", relationship));
}

/** Ids of what is drawn must be unique in a drawing. */
function highestId(drawing: string): number {
  const ids = [...drawing.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)["']/g)];
  return ids.reduce((highest, [, id]) => Math.max(highest, Number(id)), 1);
}

/**
 * Adds charts to a sheet's drawing.
 * @returns the relationship id of a drawing that the sheet did not have; null when there is nothing to link
 */
export async function addCharts(
  parts: PackageParts,
  sheet: string,
  added: readonly ChartAdded[],
  { relationships }: Namespaces,
): Promise<string | null> {
  if (added.length === 0) return null;
  const made = await make(added);
  const known = (await parts.relationships(sheet)).find(({ kind }) => kind === "drawing")?.target ?? null;
  const drawing = known ?? freeName("xl/drawings/drawing", parts.names(), ".xml");
  const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  if (known === null) {
    await parts.add(drawing, contentType.drawing, `<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}"></xdr:wsDr>`);
  }
  const editor = new XmlEditor(await parts.required(drawing));
  let id = highestId(editor.xml);
  for (const [i, { name }] of added.entries()) {
    const part = freeName("xl/charts/chart", parts.names(), ".xml");
    await parts.add(part, contentType.chart, made.charts[i] ?? "");
    const relationship = await parts.relate(drawing, `${relationships}/chart`, part);
    editor.append(editor.root, placed(made.frames[i] ?? "", ++id, name, relationship));
  }
  parts.setText(drawing, editor.result());
  return known === null ? parts.relate(sheet, `${relationships}/drawing`, drawing) : null;
}

/** Writes the link to a new drawing into the sheet. */
export function linkDrawing(sheet: SheetSections, id: string | null, { relationships }: Namespaces): void {
  if (id === null) return;
  sheet.add("drawing", `<${sheet.prefix}drawing${sheet.relationshipAttribute(id, relationships)}/>`);
}
