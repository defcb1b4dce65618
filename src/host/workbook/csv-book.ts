import type * as Hucre from "hucre";
import type { Cell, CellValue, Workbook } from "hucre";
import { CellType } from "./cell-type";
import { coerceInput } from "./input-coercion";

/** Files with a byte-order mark say what they are; the others are UTF-8 or, from Chinese Windows, the national code. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Texts that would lose something as what they look like: leading zeros, digits beyond the fifteenth, "=" and "'". */
const staysText = /^\s*(?:[=']|[+-]?0\d|[+-]?\d{16})/;

interface CsvCell {
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

function cellOf(text: string): CsvCell {
  if (staysText.test(text)) return { value: text, numberFormat: null };
  const { v, t, numberFormat } = coerceInput(text, "General");
  return { value: t === CellType.boolean ? v === 1 : v, numberFormat };
}

/** Excel's sheet has the name of the file, without what a sheet's name cannot have. */
function sheetName(fileName: string): string {
  const name = fileName.replace(/\.csv$/i, "").replace(/[\\/?*[\]:]/g, "_");
  return name.replace(/^'|'$/g, "_").slice(0, 31) || "Sheet1";
}

/** A text file of rows as a workbook: numbers and dates become what Excel makes of them when it opens the file. */
export function csvBook(bytes: Uint8Array, fileName: string, hucre: typeof Hucre): Workbook {
  const cells = new Map<string, Partial<Cell>>();
  const rows = hucre.parseCsv(decode(bytes)).map((texts, row) =>
    texts.map((text, column) => {
      const { value, numberFormat } = cellOf(String(text ?? ""));
      if (numberFormat !== null)
        cells.set(`${row},${column}`, { value, type: "number", style: { numFmt: numberFormat } });
      return value;
    }),
  );
  return { sheets: [{ name: sheetName(fileName), rows, cells: cells as Map<string, Cell> }] };
}
