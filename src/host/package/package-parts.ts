import { decodePart, encodePart } from "./part-text";
import { attributesText, childrenOf, XmlEditor } from "./xml-editor";
import { ArchiveError, entryBytes, makeEntry, readArchive, writeArchive, type ZipEntry } from "./zip-archive";

/** A relationship of a part (ISO/IEC 29500-2, 8.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles"; the same for transitional and strict files. */
  readonly kind: string;
  /** The part it leads to; null for a place outside the package. */
  readonly target: string | null;
}

const contentTypesPart = "[Content_Types].xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  const whole = target.startsWith("/") ? target : `${folder}${target}`;
  for (const step of whole.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A target as seen from a folder; relative, as most writers have it and some readers need it. */
function relativeTarget(folder: string, target: string): string {
  const from = folder.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

function relationshipsPartOf(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** A free name such as "rId7" among those taken. */
export function freeName(prefix: string, taken: ReadonlySet<string>, suffix = ""): string {
  for (let number = 1; ; number++) {
    const name = `${prefix}${number}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * The parts of an Office Open XML package. Part names have no leading slash and are found in whatever case the file
 * spells them. Parts that are not set keep their compressed bytes, their place and their date.
 */
export class PackageParts {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly originals = new Map<string, Uint8Array>();
  private readonly texts = new Map<string, { readonly name: string; readonly text: string }>();
  private readonly removed = new Set<string>();

  /** @throws ArchiveError */
  constructor(bytes: Uint8Array) {
    for (const entry of readArchive(bytes)) this.entries.set(entry.name.toLowerCase(), entry);
    if (!this.has(contentTypesPart)) throw new ArchiveError("not an Office Open XML package");
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return this.texts.has(key) || (this.entries.has(key) && !this.removed.has(key));
  }

  /** Names of all parts in lower case. */
  names(): ReadonlySet<string> {
    return new Set([...this.entries.keys(), ...this.texts.keys()].filter((name) => this.has(name)));
  }

  /** The text of an XML part, changes included; null when there is none. */
  async text(part: string): Promise<string | null> {
    const key = part.toLowerCase();
    const changed = this.texts.get(key);
    if (changed) return changed.text;
    const entry = this.removed.has(key) ? undefined : this.entries.get(key);
    if (!entry) return null;
    const bytes = await entryBytes(entry);
    this.originals.set(key, bytes.subarray(0, 200));
    return decodePart(bytes);
  }

  /** As `text`, for a part that must be there. @throws ArchiveError */
  async required(part: string): Promise<string> {
    const text = await this.text(part);
    if (text === null) throw new ArchiveError(`missing part: ${part}`);
    return text;
  }

  setText(part: string, text: string): void {
    this.removed.delete(part.toLowerCase());
    this.texts.set(part.toLowerCase(), { name: part, text });
  }

  /** Sets a new part and its content type. `xml` is the root element. */
  async add(part: string, contentType: string, xml: string): Promise<void> {
    this.setText(part, declaration + xml);
    const types = new XmlEditor(await this.required(contentTypesPart));
    const attributes = attributesText({ PartName: `/${part}`, ContentType: contentType });
    types.append(types.root, `<${types.root.prefix}Override${attributes}/>`);
    this.setText(contentTypesPart, types.result());
  }

  /** Takes a part, its own relationships and its content type away. */
  async remove(part: string): Promise<void> {
    for (const name of [part, relationshipsPartOf(part)]) {
      this.texts.delete(name.toLowerCase());
      this.removed.add(name.toLowerCase());
    }
    const types = new XmlEditor(await this.required(contentTypesPart));
    const key = `/${part}`.toLowerCase();
    for (const override of childrenOf(types.root, "Override")) {
      if (override.attributes.get("PartName")?.toLowerCase() === key) types.remove(override);
    }
    if (types.isChanged) this.setText(contentTypesPart, types.result());
  }

  /** Names of the parts of a content type given by its last words, as in "table+xml". */
  async partsOfType(ending: string): Promise<readonly string[]> {
    const { root } = new XmlEditor(await this.required(contentTypesPart));
    return childrenOf(root, "Override")
      .filter((override) => override.attributes.get("ContentType")?.endsWith(ending))
      .map((override) => (override.attributes.get("PartName") ?? "").replace(/^\//, ""));
  }

  /** What a part (the package itself: "") refers to. */
  async relationships(source: string): Promise<readonly Relationship[]> {
    const xml = await this.text(relationshipsPartOf(source));
    if (xml === null) return [];
    return childrenOf(new XmlEditor(xml).root, "Relationship").map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
      target: attributes.get("TargetMode") === "External" ? null : this.targetOf(source, attributes),
    }));
  }

  private targetOf(source: string, attributes: ReadonlyMap<string, string>): string {
    const target = resolvePart(folderOf(source), (attributes.get("Target") ?? "").replace(/#.*$/, ""));
    if (this.has(target) || !target.includes("%")) return target;
    try {
      return decodeURIComponent(target);
    } catch {
      return target;
    }
  }

  /** Adds a relationship and returns its id, which no other of the source has. */
  async relate(source: string, type: string, target: string): Promise<string> {
    const part = relationshipsPartOf(source);
    const xml = (await this.text(part)) ?? `${declaration}<Relationships xmlns="${relationshipsNamespace}"/>`;
    const editor = new XmlEditor(xml);
    const taken = childrenOf(editor.root, "Relationship").map((one) => one.attributes.get("Id") ?? "");
    const id = freeName("rId", new Set(taken.map((name) => name.toLowerCase())));
    const attributes = attributesText({
      Id: id,
      Type: type,
      Target: relativeTarget(folderOf(source), target),
    });
    editor.append(editor.root, `<${editor.root.prefix}Relationship${attributes}/>`);
    this.setText(part, editor.result());
    return id;
  }

  async unrelate(source: string, ids: ReadonlySet<string>): Promise<void> {
    const part = relationshipsPartOf(source);
    const xml = await this.text(part);
    if (xml === null || ids.size === 0) return;
    const editor = new XmlEditor(xml);
    for (const one of childrenOf(editor.root, "Relationship")) {
      if (ids.has(one.attributes.get("Id") ?? "")) editor.remove(one);
    }
    this.setText(part, editor.result());
  }

  /** The package as bytes. Without changes these are the entries as they came. */
  async toBytes(): Promise<Uint8Array> {
    const kept: ZipEntry[] = [];
    for (const [key, entry] of this.entries) {
      const changed = this.texts.get(key);
      if (changed) kept.push(await this.encode(key, entry.name, changed.text, entry));
      else if (!this.removed.has(key)) kept.push(entry);
    }
    for (const [key, { name, text }] of this.texts) {
      if (!this.entries.has(key)) kept.push(await this.encode(key, name, text));
    }
    return writeArchive(kept);
  }

  private encode(key: string, name: string, text: string, previous?: ZipEntry): Promise<ZipEntry> {
    return makeEntry(name, encodePart(text, this.originals.get(key) ?? null), previous);
  }
}
