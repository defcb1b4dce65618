import { areaAddress } from "../../domain/address";
import { basePackage } from "../package/base-package";
import { newSheet, unchangedSheet, type PackageChanges, type SheetChange } from "../package/package-changes";
import { patchPackage } from "../package/patch-package";
import { cellChanges } from "./cell-changes";
import type { HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";
import { emptySide, type HostConditionalFormat, type SheetSide } from "./sheet-side";

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const plain = (formula: string): string => formula.replace(/^=/, "");

function formatsAdded(formats: readonly HostConditionalFormat[]): SheetChange["conditionalFormatsAdded"] {
  return formats
    .filter((format) => !format.isOriginal)
    .map(({ areas, formula, fillColor, fontColor, stopIfTrue }) => ({
      areas: areas.map(areaAddress).join(" "),
      formula: plain(formula),
      ...(fillColor === null ? {} : { fillColor }),
      ...(fontColor === null ? {} : { fontColor }),
      stopIfTrue,
    }));
}

function tablesAdded(sheet: HostSheet): SheetChange["tablesAdded"] {
  return sheet.side.tables
    .filter((table) => !table.isOriginal)
    .map(({ name, area, style, showFilterButton }) => ({
      name,
      style,
      area: areaAddress(area),
      showFilter: showFilterButton,
      columns: Array.from({ length: area.right - area.left + 1 }, (_, i) =>
        String(sheet.valueAt(area.top, area.left + i)),
      ),
    }));
}

/** What the file had besides cells, against what there is now. */
function sideChange(before: SheetSide, sheet: HostSheet): Partial<SheetChange> {
  const now = sheet.side;
  const kept = new Set(now.conditionalFormats.map((format) => format.id));
  const gone = before.conditionalFormats.filter((format) => format.type === "Custom" && !kept.has(format.id));
  const tables = new Set(now.tables.map((table) => table.id));
  const isFrozen = now.freeze.rows + now.freeze.columns > 0;
  const freezeChanged = JSON.stringify(before.freeze) !== JSON.stringify(now.freeze);
  return {
    columnWidths: now.columnWidths,
    hyperlinks: [...now.hyperlinks].map(([cell, { location, screenTip }]) => ({
      cell,
      location,
      ...(screenTip === "" ? {} : { tooltip: screenTip }),
    })),
    conditionalFormatsAdded: formatsAdded(now.conditionalFormats),
    conditionalFormatsRemovedByFormula: gone.map((format) => plain(format.formula)),
    tablesAdded: tablesAdded(sheet),
    tablesRemoved: before.tables.filter((table) => !tables.has(table.id)).map((table) => table.name),
    validationsAdded: now.validations.map(({ area, listSource }) => ({
      area: areaAddress(area),
      listSource,
    })),
    ...(freezeChanged ? { freeze: isFrozen ? now.freeze : null } : {}),
    ...(before.isProtected === now.isProtected ? {} : { isProtected: now.isProtected }),
    ...(before.visibility === now.visibility ? {} : { visibility: visibilities[now.visibility] }),
    ...(now.tabColor === null ? {} : { tabColor: now.tabColor }),
  };
}

function mergeChange(workbook: HostWorkbook, sheet: HostSheet): Partial<SheetChange> {
  const addresses = (
    merges: readonly { top: number; left: number; bottom: number; right: number }[],
  ): string[] => merges.map(areaAddress);
  const before = addresses(workbook.originalMerges(sheet.id));
  const now = addresses(sheet.merges);
  return {
    mergesAdded: now.filter((merge) => !before.includes(merge)),
    mergesRemoved: before.filter((merge) => !now.includes(merge)),
  };
}

/** The one sheet of the package that a new file begins with; it goes as soon as the real ones are there. */
const placeholder = "~empty~";

function sheetChange(workbook: HostWorkbook, sheet: HostSheet): SheetChange {
  const originalName = workbook.originalName(sheet.id);
  const base = originalName === null ? newSheet(sheet.name) : unchangedSheet(originalName);
  const before = workbook.originalSides.get(sheet.id) ?? emptySide();
  const cells = cellChanges(workbook, sheet, workbook.spillsOf(sheet.id));
  return { ...base, name: sheet.name, cells, ...sideChange(before, sheet), ...mergeChange(workbook, sheet) };
}

/**
 * A copy of the workbook as an .xlsx file: the opened package with the changes spliced in, all else byte for byte.
 * What was opened from .xls or .csv becomes a new .xlsx with its cells, formats and merged areas.
 */
export async function saveBook(workbook: HostWorkbook): Promise<Uint8Array> {
  await workbook.calculation.settled();
  const present = new Set(workbook.sheets.map((sheet) => sheet.id));
  const originals = workbook.originalSheetIds;
  const deleted = originals.filter((id) => !present.has(id)).map((id) => workbook.originalName(id) ?? "");
  const source = workbook.book.source ?? (await basePackage(placeholder, workbook.book.date1904));
  const changes: PackageChanges = {
    sheets: workbook.sheets.map((sheet) => sheetChange(workbook, sheet)),
    deletedSheets: workbook.book.source === null ? [placeholder] : deleted,
    activeSheet: workbook.activeSheet.name,
    namesAdded: workbook.names
      .filter((name) => !name.isOriginal)
      .map(({ name, scope, formula }) => ({ name, scope, formula: plain(formula) })),
    settings: new Map([...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)])),
  };
  return patchPackage(source, changes);
}
