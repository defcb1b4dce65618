import type {
  CellChange,
  CellContent,
  CellStyle,
  SheetChange,
} from "../../../src/host/package/package-changes";
import { unchangedSheet } from "../../../src/host/package/package-changes";
import { patchPackage } from "../../../src/host/package/patch-package";
import { unpackTexts } from "../../support/raw-package";
import { rawBook, worksheet, type RawBook } from "./raw-book";

/** A cell that gets a value, or a formula with its result. */
export function put(
  row: number,
  column: number,
  value: CellContent["value"],
  formula: string | null = null,
): CellChange {
  return { row, column, content: { value, formula, spill: null }, style: null };
}
/** A cell that gets a look. */
export function look(row: number, column: number, style: CellStyle): CellChange {
  return { row, column, content: null, style };
}

/** The first sheet's text after changes to it, and all parts. */
export async function patched(book: Omit<RawBook, "sheets"> & { xml: string }, change: Partial<SheetChange>) {
  const original = await rawBook({ ...book, sheets: [{ name: "甲", xml: book.xml }] });
  const result = await patchPackage(original, {
    sheets: [{ ...unchangedSheet("甲"), ...change }],
    deletedSheets: [],
  });
  const parts = await unpackTexts(result);
  return { xml: parts.get("xl/worksheets/sheet1.xml") ?? "", parts, before: await unpackTexts(original) };
}

/** A worksheet of the given rows. */
export const data = (rows: string) =>
  worksheet(`<dimension ref="A1:C3"/><sheetData>${rows}</sheetData><pageMargins left="1"/>`);
