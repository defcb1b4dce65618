import { areaAddress } from "../../domain/address";
import { basePackage } from "../package/base-package";
import { newSheet, unchangedSheet, type PackageChanges, type SheetChange } from "../package/package-changes";
import { patchPackage } from "../package/patch-package";
import { cellChanges } from "./cell-changes";
import type { HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";
import { chartsAdded } from "./chart-change";
import { pageChange, pageNames } from "./page-change";
import { allowanceNames } from "./protection-side";
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

/** Several areas are several drop-downs in the file. */
function validationsAdded({ validations }: SheetSide): SheetChange["validationsAdded"] {
  return validations
    .filter(({ original }) => original === null)
    .flatMap(({ areas, listSource, original: _, ...texts }) =>
      listSource === null
        ? []
        : areas.map((area) => ({ area: areaAddress(area), listSource, allowBlank: true, ...texts })),
    );
}

function validationsRemoved(before: SheetSide, now: SheetSide): readonly string[] {
  const kept = new Set(now.validations.map(({ original }) => original));
  return before.validations.flatMap(({ original }) =>
    original === null || kept.has(original) ? [] : [original],
  );
}

function linkChange(before: SheetSide, now: SheetSide): Partial<SheetChange> {
  const added = [...now.hyperlinks].filter(([, { isOriginal, isExternal }]) => !isOriginal && !isExternal);
  return {
    hyperlinks: added.map(([cell, { location, screenTip }]) => ({
      cell,
      location,
      ...(screenTip === "" ? {} : { tooltip: screenTip }),
    })),
    hyperlinksRemoved: [...before.hyperlinks.keys()].filter((cell) => !now.hyperlinks.has(cell)),
  };
}

/** Of a list in the file: what is no longer there as the file has it. */
function gone<T extends { readonly id: string; readonly isOriginal: boolean }>(
  before: readonly T[],
  now: readonly T[],
): readonly T[] {
  const kept = new Set(now.filter((item) => item.isOriginal).map((item) => item.id));
  return before.filter((item) => !kept.has(item.id));
}

function protectionChange(before: SheetSide, now: SheetSide): Partial<SheetChange> {
  const words = (side: SheetSide): string => [...side.allowed].sort().join();
  const isSame = before.isProtected === now.isProtected && words(before) === words(now);
  if (isSame) return {};
  if (!now.isProtected) return { isProtected: false };
  return { isProtected: true, allowances: new Set([...now.allowed].map((word) => allowanceNames[word])) };
}

/** What the file had besides cells, against what there is now. */
function sideChange(before: SheetSide, sheet: HostSheet): Partial<SheetChange> {
  const now = sheet.side;
  const formatsGone = gone(before.conditionalFormats, now.conditionalFormats);
  const isFrozen = now.freeze.rows + now.freeze.columns > 0;
  const freezeChanged = JSON.stringify(before.freeze) !== JSON.stringify(now.freeze);
  return {
    columnWidths: now.columnWidths,
    ...linkChange(before, now),
    conditionalFormatsAdded: formatsAdded(now.conditionalFormats),
    conditionalFormatsRemovedByFormula: formatsGone
      .filter(({ type }) => type === "Custom")
      .map(({ formula }) => plain(formula)),
    tablesAdded: tablesAdded(sheet),
    tablesRemoved: gone(before.tables, now.tables).map((table) => table.name),
    validationsAdded: validationsAdded(now),
    validationsRemoved: validationsRemoved(before, now),
    ...(freezeChanged ? { freeze: isFrozen ? now.freeze : null } : {}),
    ...protectionChange(before, now),
    ...pageChange(before.page, now.page),
    chartsAdded: chartsAdded(now.charts),
    ...(before.visibility === now.visibility ? {} : { visibility: visibilities[now.visibility] }),
    ...(now.tabColor === null ? {} : { tabColor: now.tabColor === "" ? null : now.tabColor }),
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

/** A sheet as the file had it, cells aside. */
function originalSide(workbook: HostWorkbook, sheet: HostSheet): SheetSide {
  const original = workbook.book.source === null ? undefined : workbook.originalSides.get(sheet.id);
  return original ?? emptySide();
}

function sheetChange(workbook: HostWorkbook, sheet: HostSheet): SheetChange {
  const originalName = workbook.originalName(sheet.id);
  const base = originalName === null ? newSheet(sheet.name) : unchangedSheet(originalName);
  const before = originalSide(workbook, sheet);
  const cells = cellChanges(workbook, sheet, before);
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
    namesRemoved: workbook.namesRemoved,
    namesAdded: [
      ...workbook.names
        .filter((name) => !name.isOriginal)
        .map(({ name, scope, formula }) => ({ name, scope, formula: plain(formula) })),
      ...workbook.sheets.flatMap((sheet) =>
        pageNames(sheet.name, originalSide(workbook, sheet).page, sheet.side.page),
      ),
    ],
    settings: new Map([...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)])),
  };
  return patchPackage(source, changes);
}
