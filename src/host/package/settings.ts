import { contentType, namespacesOf } from "./namespaces";
import { freeName, PackageParts } from "./package-parts";
import { attributesText, childrenOf, XmlEditor } from "./xml-editor";
import { escapeXml } from "./xml-text";

/** The custom XML item that holds the add-in's settings is known by this namespace. */
const settingsNamespace = "urn:jixiao-assistant:settings:1";
/** A fixed id: one item of this kind is in a file at most (ISO/IEC 29500-1, 22.5.2.1). */
const storeItemId = "{6F0B1B52-7C0E-4C35-9B0B-6A1D1F3B2C47}";

export async function workbookPartOf(parts: PackageParts): Promise<string> {
  const found = (await parts.relationships("")).find(({ kind }) => kind === "officeDocument")?.target;
  return found ?? "xl/workbook.xml";
}

function settingsText(settings: ReadonlyMap<string, string>): string {
  const entries = [...settings].map(
    ([key, json]) => `<setting${attributesText({ name: key })}>${escapeXml(json)}</setting>`,
  );
  return `<settings xmlns="${settingsNamespace}">${entries.join("")}</settings>`;
}

interface SettingsItem {
  readonly part: string;
  readonly xml: string;
}

async function findItem(parts: PackageParts, workbook: string): Promise<SettingsItem | null> {
  for (const { kind, target } of await parts.relationships(workbook)) {
    if (kind !== "customXml" || target === null) continue;
    const xml = await parts.text(target);
    if (xml?.includes(settingsNamespace) && new XmlEditor(xml).root.name === "settings")
      return { part: target, xml };
  }
  return null;
}

/**
 * The add-in's settings kept in a package: key → JSON text. Empty when the file holds none.
 * @throws ArchiveError
 */
export async function readSettings(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new PackageParts(bytes);
  const item = await findItem(parts, await workbookPartOf(parts));
  if (!item) return new Map();
  const editor = new XmlEditor(item.xml);
  return new Map(
    childrenOf(editor.root, "setting").map((entry) => [
      entry.attributes.get("name") ?? "",
      editor.text(entry),
    ]),
  );
}

/** Puts the settings into the package, in the item that holds them already if there is one. */
export async function writeSettings(
  parts: PackageParts,
  settings: ReadonlyMap<string, string>,
): Promise<void> {
  const workbook = await workbookPartOf(parts);
  const present = await findItem(parts, workbook);
  if (present) {
    const editor = new XmlEditor(present.xml);
    editor.replace(editor.root, settingsText(settings));
    const text = editor.result();
    if (text !== present.xml) parts.setText(present.part, text);
    return;
  }
  if (settings.size > 0) await addItem(parts, workbook, settingsText(settings));
}

async function addItem(parts: PackageParts, workbook: string, xml: string): Promise<void> {
  const { relationships, customXml } = namespacesOf(new XmlEditor(await parts.required(workbook)).root);
  const item = freeName("customXml/item", parts.names(), ".xml");
  const properties = freeName("customXml/itemProps", parts.names(), ".xml");
  await parts.add(item, "application/xml", xml);
  const reference = `<ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs>`;
  await parts.add(
    properties,
    contentType.customXmlProperties,
    `<ds:datastoreItem xmlns:ds="${customXml}" ds:itemID="${storeItemId}">${reference}</ds:datastoreItem>`,
  );
  await parts.relate(workbook, `${relationships}/customXml`, item);
  await parts.relate(item, `${relationships}/customXmlProps`, properties);
}
