/** Texts as XML and as the spreadsheet format (ISO/IEC 29500-1, 22.9.2.19 ST_Xstring) write them. */

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves entities and character references. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[String(name)] ?? whole;
  });
}

/** For element content. A carriage return would be read back as a line feed, so it goes as a reference. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (c) =>
    c === "&" ? "&amp;" : c === "<" ? "&lt;" : c === ">" ? "&gt;" : "&#13;",
  );
}

/** For an attribute between double quotes; tabs and line ends would be read back as spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/["\t\n]/g, (c) => (c === '"' ? "&quot;" : c === "\t" ? "&#9;" : "&#10;"));
}

/** Resolves `_xHHHH_`. */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}

/** What XML 1.0 cannot hold: most control characters, lone surrogates, U+FFFE, U+FFFF; and CR, which parsers normalise. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- these are the very characters that are looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Writes what XML cannot hold as `_xHHHH_`, and a text that only looks like that so that it stays itself. */
export function escapeXstring(text: string): string {
  const literal = text.includes("_x") ? text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_") : text;
  return literal.replace(
    unwritable,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
