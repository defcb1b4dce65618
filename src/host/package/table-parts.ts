import { contentType, relationshipId, type Namespaces } from "./namespaces";
import type { TableAdded } from "./package-changes";
import { freeName, type PackageParts } from "./package-parts";
import type { SheetSections } from "./sheet-sections";
import { attributesText, childrenOf, XmlEditor } from "./xml-editor";
import { escapeXstring } from "./xml-text";

/** Relationship ids of tables to be taken out of a sheet and put into it. */
export interface TableLinks {
  readonly removed: ReadonlySet<string>;
  readonly added: readonly string[];
}

/** Ids must be unique in the workbook (ISO/IEC 29500-1, 18.5.1.2). */
async function highestTableId(parts: PackageParts): Promise<number> {
  let highest = 0;
  for (const part of await parts.partsOfType("table+xml")) {
    const xml = await parts.text(part);
    if (xml !== null) highest = Math.max(highest, Number(new XmlEditor(xml).root.attributes.get("id") ?? 0));
  }
  return highest;
}

function tableText(table: TableAdded, id: number, namespace: string): string {
  const columns = table.columns.map(
    (name, i) => `<tableColumn${attributesText({ id: i + 1, name: escapeHeader(name) })}/>`,
  );
  const own = attributesText({
    xmlns: namespace,
    id,
    name: table.name,
    displayName: table.name,
    ref: table.area,
    totalsRowShown: 0,
  });
  const filter = table.showFilter === false ? "" : `<autoFilter${attributesText({ ref: table.area })}/>`;
  const style = attributesText({
    name: table.style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  });
  const list = `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`;
  return `<table${own}>${filter}${list}<tableStyleInfo${style}/></table>`;
}

/** A header is the text of its cell, line ends as `_x000a_` as Excel writes them. */
function escapeHeader(text: string): string {
  return escapeXstring(text).replace(/\n/g, "_x000a_");
}

/** Takes tables by name out of the package. Returns the relationship ids that led to them. */
async function removeTables(
  parts: PackageParts,
  sheet: string,
  names: ReadonlySet<string>,
): Promise<Set<string>> {
  const removed = new Set<string>();
  if (names.size === 0) return removed;
  for (const { id, kind, target } of await parts.relationships(sheet)) {
    if (kind !== "table" || target === null) continue;
    const xml = await parts.text(target);
    const attributes = xml === null ? null : new XmlEditor(xml).root.attributes;
    if (!names.has(attributes?.get("displayName") ?? "") && !names.has(attributes?.get("name") ?? ""))
      continue;
    removed.add(id);
    await parts.remove(target);
  }
  await parts.unrelate(sheet, removed);
  return removed;
}

/** Removes and adds the table parts of a sheet. */
export async function changeTableParts(
  parts: PackageParts,
  sheet: string,
  tables: { readonly tablesAdded: readonly TableAdded[]; readonly tablesRemoved: readonly string[] },
  namespaces: Namespaces,
): Promise<TableLinks> {
  const removed = await removeTables(parts, sheet, new Set(tables.tablesRemoved));
  const added: string[] = [];
  let id = tables.tablesAdded.length > 0 ? await highestTableId(parts) : 0;
  for (const table of tables.tablesAdded) {
    const part = freeName("xl/tables/table", parts.names(), ".xml");
    await parts.add(part, contentType.table, tableText(table, ++id, namespaces.main));
    added.push(await parts.relate(sheet, `${namespaces.relationships}/table`, part));
  }
  return { removed, added };
}

/** Writes the links to the tables into the sheet. */
export function linkTables(
  sheet: SheetSections,
  { removed, added }: TableLinks,
  namespaces: Namespaces,
): void {
  const present = childrenOf(sheet.one("tableParts"), "tablePart");
  const gone = new Set(present.filter((element) => removed.has(relationshipId(element) ?? "")));
  const texts = added.map(
    (id) => `<${sheet.prefix}tablePart${sheet.relationshipAttribute(id, namespaces.relationships)}/>`,
  );
  sheet.changeList("tableParts", gone, texts);
}
