import { unescapeXml } from "./xml-text";

const code = { lt: 60, gt: 62, slash: 47, bang: 33, question: 63, quote: 34, apostrophe: 39 } as const;
const attributePattern = /([^\s=/<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of an open tag's text by qualified name. */
export function tagAttributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  const nameEnd = tag.search(/[\s/>]/);
  for (const [, name = "", double, single] of tag.slice(nameEnd).matchAll(attributePattern)) {
    found.set(name, unescapeXml(double ?? single ?? ""));
  }
  return found;
}

/**
 * Walks the tags of an XML text one by one, over comments, CDATA, processing instructions and document type.
 * It keeps its place in its own fields instead of making an object a tag: a sheet may have forty million of them.
 */
export class TagReader {
  kind: "open" | "close" | "empty" = "open";
  /** Where the tag begins, its qualified name, and the place after its ">". */
  start = 0;
  private nameStart = 0;
  private nameEnd = 0;
  end = 0;

  constructor(
    readonly xml: string,
    position = 0,
  ) {
    this.end = position;
  }

  /** False at the end of the text. */
  next(): boolean {
    const { xml } = this;
    let at = xml.indexOf("<", this.end);
    while (at >= 0) {
      const first = xml.charCodeAt(at + 1);
      if (first !== code.bang && first !== code.question) {
        this.readTag(at, first === code.slash);
        return true;
      }
      at = xml.indexOf("<", this.afterMarkup(at));
    }
    this.end = xml.length;
    return false;
  }

  private afterMarkup(at: number): number {
    const { xml } = this;
    const closing = xml.startsWith("<!--", at)
      ? "-->"
      : xml.startsWith("<![CDATA[", at)
        ? "]]>"
        : xml.startsWith("<?", at)
          ? "?>"
          : ">";
    const found = xml.indexOf(closing, at + 2);
    return found < 0 ? xml.length : found + closing.length;
  }

  private readTag(at: number, isClose: boolean): void {
    const { xml } = this;
    this.start = at;
    this.nameStart = isClose ? at + 2 : at + 1;
    let to = this.nameStart;
    for (let c = xml.charCodeAt(to); c > 32 && c !== code.gt && c !== code.slash;) c = xml.charCodeAt(++to);
    this.nameEnd = to;
    let quote = 0;
    for (let c = xml.charCodeAt(to); !Number.isNaN(c); c = xml.charCodeAt(++to)) {
      if (quote !== 0) {
        if (c === quote) quote = 0;
      } else if (c === code.quote || c === code.apostrophe) quote = c;
      else if (c === code.gt) break;
    }
    this.end = Math.min(to + 1, xml.length);
    this.kind = isClose ? "close" : xml.charCodeAt(to - 1) === code.slash ? "empty" : "open";
  }

  /** The qualified name. */
  get name(): string {
    return this.xml.slice(this.nameStart, this.nameEnd);
  }

  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  get text(): string {
    return this.xml.slice(this.start, this.end);
  }

  attributes(): Map<string, string> {
    return tagAttributes(this.text);
  }

  /** From an open tag to its end tag; stays on an empty one. */
  skipElement(): void {
    if (this.kind !== "open") return;
    for (let depth = 1; depth > 0 && this.next();) {
      if (this.kind === "open") depth++;
      else if (this.kind === "close") depth--;
    }
  }
}
