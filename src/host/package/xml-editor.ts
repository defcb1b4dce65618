import { TagReader } from "./tag-reader";
import { escapeAttribute, unescapeXml } from "./xml-text";

/** An element and its place in the text it was read from. */
export interface XmlElement {
  /** Without the prefix. */
  readonly name: string;
  /** With its colon ("x:"), or "". */
  readonly prefix: string;
  readonly start: number;
  /** After the ">" of the open tag. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/** Called on the open tag of an element that is too large for a tree; it leaves the reader on the end tag. */
export type OpaqueElement = (reader: TagReader, prefix: string, siblings: readonly XmlElement[]) => void;

/** A stretch of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Pending {
  readonly attributes: Map<string, string | null>;
  appended: string;
}

function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(":") + 1;
  return { prefix: name.slice(0, colon), local: name.slice(colon) };
}

/**
 * Reads an XML text and changes it by splicing: whatever is not named in a call stays as it was, character by
 * character. Places are those of the text as read; the changes are made together by `result`.
 */
export class XmlEditor {
  readonly root: XmlElement;
  private readonly splices: Splice[] = [];
  private readonly pending = new Map<XmlElement, Pending>();

  /** @throws Error when the text holds no element */
  constructor(
    readonly xml: string,
    private readonly opaque: Readonly<Record<string, OpaqueElement>> = {},
  ) {
    const reader = new TagReader(xml);
    if (!reader.next()) throw new Error("an XML part without an element");
    this.root = this.read(reader, []);
  }

  private read(reader: TagReader, siblings: readonly XmlElement[]): XmlElement {
    const { start, end: openEnd, kind } = reader;
    const { prefix, local } = splitName(reader.name);
    const attributes = reader.attributes();
    const children: XmlElement[] = [];
    const opaque = this.opaque[local];
    if (opaque) opaque(reader, prefix, siblings);
    else if (kind === "open") {
      while (reader.next() && reader.kind !== "close") children.push(this.read(reader, children));
    }
    const closeStart = kind === "empty" ? openEnd : reader.start;
    return { name: local, prefix, start, openEnd, closeStart, end: reader.end, attributes, children };
  }

  /** Replaces a stretch of the text. */
  splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }
  insertBefore(element: XmlElement, text: string): void {
    this.splice(element.start, element.start, text);
  }
  insertAfter(element: XmlElement, text: string): void {
    this.splice(element.end, element.end, text);
  }
  replace(element: XmlElement, text: string): void {
    this.pending.delete(element);
    this.splice(element.start, element.end, text);
  }
  remove(element: XmlElement): void {
    this.replace(element, "");
  }
  replaceContent(element: XmlElement, text: string): void {
    if (isEmptyTag(this.xml, element)) this.append(element, text);
    else this.splice(element.openEnd, element.closeStart, text);
  }
  /** Adds at the end of an element's content. */
  append(element: XmlElement, text: string): void {
    this.pendingOf(element).appended += text;
  }
  /** Sets an attribute by qualified name; null takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    this.pendingOf(element).attributes.set(name, value);
  }

  private pendingOf(element: XmlElement): Pending {
    let found = this.pending.get(element);
    if (!found) this.pending.set(element, (found = { attributes: new Map(), appended: "" }));
    return found;
  }

  private settle(element: XmlElement, { attributes, appended }: Pending): void {
    const tag = this.xml.slice(element.start, element.openEnd);
    let open = tag;
    for (const [name, value] of attributes) open = withAttribute(open, name, value);
    if (!isEmptyTag(this.xml, element)) {
      if (open !== tag) this.splice(element.start, element.openEnd, open);
      if (appended !== "") this.splice(element.closeStart, element.closeStart, appended);
    } else if (appended === "") this.splice(element.start, element.end, open);
    else {
      const close = `</${element.prefix}${element.name}>`;
      this.splice(element.start, element.end, `${open.replace(/\s*\/>$/, ">")}${appended}${close}`);
    }
  }

  /** True when something is to be changed. */
  get isChanged(): boolean {
    return this.splices.length + this.pending.size > 0;
  }

  /** The text with all changes made. */
  result(): string {
    for (const [element, pending] of this.pending) this.settle(element, pending);
    this.pending.clear();
    // Insertions at one place keep the order of their calls and come before what is replaced there; of two changes of
    // which one lies in the other, the outer counts.
    const insertion = (splice: Splice) => (splice.start === splice.end ? 0 : 1);
    const byPlace = this.splices.sort(
      (a, b) => a.start - b.start || insertion(a) - insertion(b) || b.end - a.end,
    );
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of byPlace) {
      if (start < at) continue;
      pieces.push(this.xml.slice(at, start), text);
      at = end;
    }
    pieces.push(this.xml.slice(at));
    return pieces.join("");
  }

  /** The text between an element's tags, as read. */
  content(element: XmlElement): string {
    return this.xml.slice(element.openEnd, element.closeStart);
  }
  outer(element: XmlElement): string {
    return this.xml.slice(element.start, element.end);
  }
  /** An element's own character data. */
  text(element: XmlElement): string {
    return characterData(this.content(element));
  }
}

function isEmptyTag(xml: string, element: XmlElement): boolean {
  return element.end === element.openEnd && xml.charAt(element.openEnd - 2) === "/";
}

/** Character data of a stretch of XML without tags in it; CDATA is taken as it is. */
export function characterData(xml: string): string {
  if (!xml.includes("<")) return unescapeXml(xml);
  return xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[^>]*>|([^<]+)/g, (_, raw, text) =>
    raw !== undefined ? String(raw) : text !== undefined ? unescapeXml(String(text)) : "",
  );
}

/** A tag's text with one attribute set or, with null, without it; the rest of the tag stays as it is. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const present = new RegExp(`\\s+${escaped}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (present.test(tag)) return tag.replace(present, () => written);
  return tag.replace(/\s*(\/?)>$/, (_, slash) => `${written}${String(slash)}>`);
}

/** Child elements of a name with the parent's own prefix. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name && child.prefix === element.prefix) ?? [];
}
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** ` a="1" b="2"`, leaving out what is undefined. */
export function attributesText(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`))
    .join("");
}
