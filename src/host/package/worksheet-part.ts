import { areaAddress, columnIndex } from "../../domain/address";
import type { CellSurroundings } from "./cell-writer";
import { addCharts, linkDrawing } from "./chart-parts";
import type { Namespaces } from "./namespaces";
import type { ConditionalFormatAdded, SheetChange } from "./package-changes";
import type { PackageParts } from "./package-parts";
import { SheetData, type AddedExtent } from "./sheet-data";
import { changeColumnWidths, columnFormats } from "./sheet-columns";
import {
  changeConditionalFormats,
  changeHyperlinks,
  changeMerges,
  changeValidations,
} from "./sheet-features";
import { changePage, changeProperties, changeProtection } from "./sheet-properties";
import { SheetSections } from "./sheet-sections";
import { changeFreeze, changeSelected } from "./sheet-view";
import { changeTableParts, linkTables, type TableLinks } from "./table-parts";

/** What changing a sheet needs from the rest of the workbook. */
export interface BookSurroundings extends CellSurroundings {
  readonly namespaces: Namespaces;
  readonly differentialIndex: (format: ConditionalFormatAdded) => number;
}

export interface SheetEdit {
  readonly change: SheetChange;
  /** Whether the sheet becomes the chosen one, or ceases to be; undefined: as it is. */
  readonly isSelected: boolean | undefined;
}

/** Whether the sheet's own parts change, its name and place in the workbook aside. */
export function touchesPart({ change, isSelected }: SheetEdit): boolean {
  const lists = [
    change.cells,
    change.hyperlinks,
    change.hyperlinksRemoved,
    change.conditionalFormatsAdded,
    change.conditionalFormatsRemovedByFormula,
    change.tablesAdded,
    change.tablesRemoved,
    change.validationsAdded,
    change.validationsRemoved,
    change.mergesAdded,
    change.mergesRemoved,
    change.chartsAdded,
  ];
  const { freeze, isProtected, allowances, tabColor, page } = change;
  const options = [isSelected, freeze, isProtected, allowances, tabColor, page];
  return (
    change.columnWidths.size > 0 ||
    lists.some((list) => list.length > 0) ||
    options.some((option) => option !== undefined)
  );
}

function widenDimension(sheet: SheetSections, extent: AddedExtent | null): void {
  const dimension = sheet.one("dimension");
  const present = dimension?.attributes.get("ref");
  if (!dimension || present === undefined || extent === null) return;
  const [first = "", last = first] = present.replace(/\$/g, "").split(":");
  const corner = (reference: string) => ({
    row: Number(/\d+/.exec(reference)?.[0] ?? 1) - 1,
    column: columnIndex(/[A-Z]+/i.exec(reference)?.[0] ?? "A"),
  });
  const [a, b] = [corner(first), corner(last)];
  const area = {
    top: Math.min(a.row, extent.top),
    left: Math.min(a.column, extent.left),
    bottom: Math.max(b.row, extent.bottom),
    right: Math.max(b.column, extent.right),
  };
  const wanted = areaAddress(area);
  if (wanted !== present) sheet.editor.setAttribute(dimension, "ref", wanted);
}

/** Relationships that lead from a sheet to parts of its own. */
interface Links {
  readonly tables: TableLinks;
  /** Of a drawing that the sheet did not have; null for none. */
  readonly drawing: string | null;
}

interface PatchedText {
  readonly text: string;
  readonly formulasChanged: boolean;
}

function patchText(
  xml: string,
  { change, isSelected }: SheetEdit,
  { tables, drawing }: Links,
  book: BookSurroundings,
): PatchedText {
  let data: SheetData | null = null;
  const cellData = (prefix: string, format: (column: number) => number): SheetData =>
    new SheetData(prefix, change.cells, format, book);
  const sheet = new SheetSections(xml, (reader, prefix, siblings) => {
    if (change.cells.length === 0) return reader.skipElement();
    data = cellData(prefix, columnFormats(siblings.find((section) => section.name === "cols")));
    data.patch(reader);
  });
  let patched = data as SheetData | null;
  if (!patched && change.cells.length > 0) {
    patched = cellData(sheet.prefix, columnFormats(sheet.one("cols")));
    const tag = `${sheet.prefix}sheetData`;
    sheet.add("sheetData", `<${tag}>${patched.allRows()}</${tag}>`);
  }
  for (const { start, end, text } of patched?.splices ?? []) sheet.editor.splice(start, end, text);
  widenDimension(sheet, patched?.extent ?? null);
  changeProperties(sheet, change);
  changeFreeze(sheet, change.freeze);
  if (isSelected !== undefined) changeSelected(sheet, isSelected);
  changeColumnWidths(sheet, change.columnWidths);
  changeProtection(sheet, change);
  changeMerges(sheet, change);
  changeConditionalFormats(sheet, change, book.differentialIndex);
  changeValidations(sheet, change);
  changeHyperlinks(sheet, change);
  changePage(sheet, change);
  linkDrawing(sheet, drawing, book.namespaces);
  linkTables(sheet, tables, book.namespaces);
  return { text: sheet.result(), formulasChanged: patched?.formulasChanged ?? false };
}

/** Makes the changes of one sheet. Returns whether a formula came, went or changed. */
export async function patchWorksheet(
  parts: PackageParts,
  part: string,
  edit: SheetEdit,
  book: BookSurroundings,
): Promise<boolean> {
  const tables = await changeTableParts(parts, part, edit.change, book.namespaces);
  const drawing = await addCharts(parts, part, edit.change.chartsAdded, book.namespaces);
  const xml = await parts.required(part);
  const { text, formulasChanged } = patchText(xml, edit, { tables, drawing }, book);
  if (text !== xml) parts.setText(part, text);
  return formulasChanged;
}

/** An empty worksheet. */
export function emptyWorksheet({ main }: Namespaces): string {
  return `<worksheet xmlns="${main}"><sheetData/></worksheet>`;
}
