import { canonicalFormula } from "./formula-text";
import type { CellResult } from "./package-changes";
import { tagAttributes, type TagReader } from "./tag-reader";
import { characterData } from "./xml-editor";
import { unescapeXstring } from "./xml-text";

export interface FilePiece {
  /** The whole element. */
  readonly xml: string;
  readonly tag: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** A cell as the file has it. */
export interface FileCell {
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly formula: FilePiece | null;
  /** `v` or `is`. */
  readonly value: FilePiece | null;
  /** Anything behind the value. */
  readonly rest: string;
}

/** Reads the element whose open tag the reader stands on. */
export function readPiece(reader: TagReader): FilePiece {
  const { start, end: openEnd, text: tag, xml } = reader;
  reader.skipElement();
  const content = reader.end === openEnd ? "" : xml.slice(openEnd, reader.start);
  return { xml: xml.slice(start, reader.end), tag, content, start, end: reader.end };
}

/** Reads the cell whose open tag the reader stands on; the reader stands on its end tag then. */
export function readCell(reader: TagReader, prefix: string): FileCell {
  const { start, text: tag } = reader;
  const found: Record<"f" | "v", FilePiece | null> = { f: null, v: null };
  let rest = "";
  const isEmpty = reader.kind === "empty";
  while (!isEmpty && reader.next() && reader.kind !== "close") {
    const isFormula = reader.is(`${prefix}f`);
    const isValue = reader.is(`${prefix}v`) || reader.is(`${prefix}is`);
    const piece = readPiece(reader);
    if (isFormula) found.f = piece;
    else if (isValue) found.v = piece;
    else rest += piece.xml;
  }
  const attributes = tagAttributes(tag);
  return { tag, start, end: reader.end, attributes, formula: found.f, value: found.v, rest };
}

/** The text of a string item: its runs without the phonetic ones. */
export function stringItemText(xml: string): string {
  const runs = xml.replace(/<([\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/g, "");
  const texts = [...runs.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*[^/>]|\s*)>([\s\S]*?)<\/(?:[\w.-]+:)?t\s*>/g)];
  return unescapeXstring(texts.map(([, text = ""]) => characterData(text)).join(""));
}

/** The value a cell of the file shows; undefined when it cannot be told. */
export function fileValue(
  cell: FileCell,
  sharedText: (index: number) => string | undefined,
): CellResult | undefined {
  if (cell.value === null) return null;
  const { content } = cell.value;
  switch (cell.attributes.get("t")) {
    case "s":
      return sharedText(Number(content));
    case "inlineStr":
      return stringItemText(content);
    case "str":
    case "d":
      return unescapeXstring(characterData(content));
    case "b":
      return /^(1|true)$/.test(content.trim());
    case "e":
      return { error: characterData(content) };
    default:
      return content.trim() === "" ? null : Number(content);
  }
}

export function isSameFormula(a: string, b: string): boolean {
  return a === b || canonicalFormula(a) === canonicalFormula(b);
}
