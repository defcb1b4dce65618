import type { Area } from "../domain/address";
import { glimpseAddress } from "./date-system";
import { isMarkFormula } from "./marks";

/** What has to be known of a sheet before its cells are read, and of the product's own traces on it. */
export interface SheetLayout {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** The area with content; null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  /** What is printed of it, where somebody has said so. */
  readonly printed: readonly Area[];
  /** Ids of the conditional formats that mark findings. */
  readonly marks: readonly string[];
  readonly tables: readonly string[];
  readonly hasHiddenRows: boolean;
  /** True where the columns up to the last that a sheet has are hidden, as people hide all that they do not use. */
  readonly isRightHidden: boolean;
  /** The texts of its corner, as they show: they tell from when the workbook counts its days. */
  readonly glimpse: readonly (readonly string[])[];
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly printed: Excel.RangeAreas;
  readonly glimpse: Excel.Range;
  readonly lastColumn: Excel.Range;
  readonly marks: () => readonly string[];
}

/** Asks for the ids of our marks on a sheet; they can be taken after the next batch. */
export function loadMarks(sheet: Excel.Worksheet): () => readonly string[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/customOrNullObject/rule/formula");
  return () => formats.items.filter(isMark).map((format) => format.id);
}

/** Asks for the areas one by one. */
function loadAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return areas;
}

function loadSheet(sheet: Excel.Worksheet): LoadedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const merged = loadAreas(used.getMergedAreasOrNullObject());
  const printed = loadAreas(sheet.pageLayout.getPrintAreaOrNullObject());
  const glimpse = sheet.getRange(glimpseAddress);
  // Very hidden sheets are the add-in's own and may be large.
  if (sheet.visibility !== Excel.SheetVisibility.veryHidden) glimpse.load("text");
  const lastColumn = sheet.getRange("XFD1").load("columnHidden");
  sheet.protection.load("protected");
  sheet.tables.load("items/name");
  return { sheet, used, merged, printed, glimpse, lastColumn, marks: loadMarks(sheet) };
}

/** The area a loaded range covers. */
export function areaOfRange(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** Reads the layout of all sheets in two batches, whatever their number and size. */
export async function readLayout(context: Excel.RequestContext): Promise<readonly SheetLayout[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const loaded = worksheets.items.map(loadSheet);
  await context.sync();
  return loaded.map(({ sheet, used, merged, printed, glimpse, lastColumn, marks }) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.protection.protected,
    used: used.isNullObject ? null : areaOfRange(used),
    merges: used.isNullObject || merged.isNullObject ? [] : merged.areas.items.map(areaOfRange),
    printed: printed.isNullObject ? [] : printed.areas.items.map(areaOfRange),
    marks: marks(),
    tables: sheet.tables.items.map((table) => table.name),
    glimpse: sheet.visibility === Excel.SheetVisibility.veryHidden ? [] : glimpse.text,
    // Null where some rows are hidden and some are not.
    hasHiddenRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
    isRightHidden: lastColumn.columnHidden,
  }));
}

function isMark(format: Excel.ConditionalFormat): boolean {
  const custom = format.customOrNullObject;
  return !custom.isNullObject && isMarkFormula(custom.rule.formula);
}
