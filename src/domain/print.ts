import type { CellValue } from "./grid";

/** 53 bits are enough to tell the rows of a workbook apart; cyrb53 mixes two 32-bit lanes. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * A short print of cells, by which later content is recognised as the same. What is assigned and what is read back give
 * the same print: the apostrophe that makes text does not count, nor does a formula.
 */
export function printOf(cells: readonly CellValue[]): string {
  const seen = cells.map((cell) => {
    if (typeof cell !== "string") return cell;
    const text = cell.replace(/^'/, "");
    return text.startsWith("=") ? "" : text;
  });
  return hash(JSON.stringify(seen));
}
