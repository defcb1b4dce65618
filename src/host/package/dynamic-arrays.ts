import { contentType, type Namespaces } from "./namespaces";
import { freeName, folderOf, type PackageParts } from "./package-parts";
import { attributesText, childOf, childrenOf, XmlEditor, type XmlElement } from "./xml-editor";

// [MS-XLSX] 2.4.20 and 2.6.170: the metadata by which a formula's array counts as dynamic.
const typeName = "XLDAPR";
const dynamicNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const extensionUri = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

const typeAttributes = attributesText({
  name: typeName,
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});

function futureRecord(p: string): string {
  const properties = `<xda:dynamicArrayProperties xmlns:xda="${dynamicNamespace}" fDynamic="1" fCollapsed="0"/>`;
  return `<${p}bk><${p}extLst><${p}ext uri="${extensionUri}">${properties}</${p}ext></${p}extLst></${p}bk>`;
}

function cellRecord(p: string, type: number, value: number): string {
  return `<${p}bk><${p}rc t="${type}" v="${value}"/></${p}bk>`;
}

/** Order of the children of a metadata part (ISO/IEC 29500-1, 18.9.7). */
const order = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

class MetadataPart {
  readonly editor: XmlEditor;

  constructor(xml: string) {
    this.editor = new XmlEditor(xml);
  }

  private get root(): XmlElement {
    return this.editor.root;
  }

  /** 1-based index of the cell record to name in `cm`, made if it is missing. */
  dynamicArray(): number {
    const types = childrenOf(childOf(this.root, "metadataTypes"), "metadataType");
    const future = childrenOf(this.root, "futureMetadata").find((f) => f.attributes.get("name") === typeName);
    const known = types.findIndex((type) => type.attributes.get("name") === typeName);
    const { prefix } = this.root;
    const type = known >= 0 ? known + 1 : types.length + 1;
    if (known < 0) this.grow("metadataTypes", `<${prefix}metadataType${typeAttributes}/>`);
    const dynamic = future?.children.findIndex((bk) =>
      /fDynamic\s*=\s*["'](1|true)/.test(this.editor.outer(bk)),
    );
    const value = dynamic === undefined || dynamic < 0 ? (future?.children.length ?? 0) : dynamic;
    if (value !== dynamic) this.growFuture(future, futureRecord(prefix));
    const cells = childrenOf(childOf(this.root, "cellMetadata"), "bk");
    const present = cells.findIndex((bk) => {
      const record = bk.children[0]?.attributes;
      return (
        bk.children.length === 1 && record?.get("t") === String(type) && record.get("v") === String(value)
      );
    });
    if (present >= 0) return present + 1;
    this.grow("cellMetadata", cellRecord(prefix, type, value));
    return cells.length + 1;
  }

  private growFuture(list: XmlElement | undefined, record: string): void {
    if (list) this.extend(list, record);
    else this.insert("futureMetadata", record, ` name="${typeName}"`);
  }

  private grow(name: string, record: string): void {
    const list = childOf(this.root, name);
    if (list) this.extend(list, record);
    else this.insert(name, record, "");
  }

  private extend(list: XmlElement, record: string): void {
    this.editor.append(list, record);
    this.editor.setAttribute(list, "count", String(list.children.length + 1));
  }

  private insert(name: string, record: string, attributes: string): void {
    const tag = this.root.prefix + name;
    const text = `<${tag}${attributes} count="1">${record}</${tag}>`;
    const next = this.root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
    if (next) this.editor.insertBefore(next, text);
    else this.editor.append(this.root, text);
  }
}

/** Makes sure that the workbook can mark a cell as a dynamic array and returns the number to write as `cm`. */
export async function ensureDynamicArrays(
  parts: PackageParts,
  workbook: string,
  namespaces: Namespaces,
): Promise<number> {
  const present = (await parts.relationships(workbook)).find(({ kind }) => kind === "sheetMetadata")?.target;
  const xml = present ? await parts.text(present) : null;
  const part = new MetadataPart(xml ?? `<metadata xmlns="${namespaces.main}"/>`);
  const index = part.dynamicArray();
  if (xml !== null && present) {
    if (part.editor.isChanged) parts.setText(present, part.editor.result());
    return index;
  }
  const taken = parts.names();
  const folder = folderOf(workbook);
  const name = taken.has(`${folder}metadata.xml`)
    ? freeName(`${folder}metadata`, taken, ".xml")
    : `${folder}metadata.xml`;
  await parts.add(name, contentType.metadata, part.editor.result());
  await parts.relate(workbook, `${namespaces.relationships}/sheetMetadata`, name);
  return index;
}
