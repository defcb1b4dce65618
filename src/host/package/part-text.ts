const byteOrderMark = "\uFEFF";
const strict = { fatal: true, ignoreBOM: true } as const;

/** How an XML part is encoded: a byte order mark decides, then two zero bytes' pattern, then the declaration. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ?? "utf-8";
}

/** @throws TypeError or RangeError when the bytes are not in the encoding they claim */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), strict).decode(bytes);
}

/** A changed part is written in UTF-8, whatever it was before; its declaration says so then. A UTF-8 mark stays. */
export function encodePart(text: string, original: Uint8Array | null): Uint8Array {
  const isUtf8 = original === null || /^utf-?8$/i.test(encodingOf(original));
  const written = isUtf8
    ? text
    : text
        .replace(byteOrderMark, "")
        .replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, head) => `${String(head)}"UTF-8"`);
  return new TextEncoder().encode(written);
}
