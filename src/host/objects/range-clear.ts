import { columnIndex, type Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { isWithin } from "../workbook/areas";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";
import { cutAreas, cutValidations } from "../workbook/sheet-side";

interface Cleared {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly links: boolean;
  readonly validations: boolean;
}

const nothing: Cleared = { contents: false, formats: false, links: false, validations: false };

/** What `Excel.ClearApplyTo` takes away. */
const clearing: Readonly<Record<string, Cleared>> = {
  All: { contents: true, formats: true, links: true, validations: true },
  Contents: { ...nothing, contents: true },
  Formats: { ...nothing, formats: true },
  Hyperlinks: { ...nothing, links: true },
  RemoveHyperlinks: { ...nothing, links: true, formats: true },
};

function removeLinks(sheet: HostSheet, area: Area): void {
  for (const cell of sheet.side.hyperlinks.keys()) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    if (isWithin(area, Number(digits) - 1, columnIndex(letters))) sheet.side.hyperlinks.delete(cell);
  }
}

/** Takes contents, formats (conditional ones included), links or all of them off an area. */
export function clearRange(workbook: HostWorkbook, sheet: HostSheet, area: Area, applyTo: string): void {
  const what = clearing[applyTo];
  if (!what) throw new ApiError("NotImplemented", `Range.clear(${applyTo})`);
  if (what.contents || what.formats) sheet.clear(area, what);
  if (what.links) removeLinks(sheet, area);
  if (what.validations) sheet.side.validations = cutValidations(sheet.side.validations, area);
  if (!what.formats) return;
  sheet.side.conditionalFormats = cutAreas(sheet.side.conditionalFormats, area);
  workbook.emit({ kind: "conditional-formats", sheet });
}
