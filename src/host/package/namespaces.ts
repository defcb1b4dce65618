import type { XmlElement } from "./xml-editor";

/** The two families of namespaces a workbook may be written in (ISO/IEC 29500-1 strict, 29500-4 transitional). */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly customXml: string;
}

const transitional: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};
const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

/** The family of a part by the namespace of its root element. */
export function namespacesOf(root: XmlElement): Namespaces {
  const binding = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  return root.attributes.get(binding) === strict.main ? strict : transitional;
}

/** The attribute of an element in the relationships namespace with a local name "id", whatever its prefix. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (/^[^:]+:id$/.test(name)) return value;
  return undefined;
}

const spreadsheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const contentType = {
  worksheet: `${spreadsheetml}.worksheet+xml`,
  table: `${spreadsheetml}.table+xml`,
  styles: `${spreadsheetml}.styles+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  metadata: `${spreadsheetml}.sheetMetadata+xml`,
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;
