import { cellAddress } from "../../domain/address";
import { splitSheet } from "../objects/addresses";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";
import { areaOf } from "../workbook/read-side";

/** `=HYPERLINK("#'获奖登记'!D8", …)`: a place in the workbook is named after a #. */
const linkFormula = /^=HYPERLINK\(\s*"#((?:[^"]|"")+)"/i;

/** The place in the workbook that a cell links to, by its formula or as a link of its own; null when there is none. */
function linkedPlace(sheet: HostSheet, row: number, column: number): string | null {
  const link = sheet.side.hyperlinks.get(cellAddress(row, column));
  if (link) return link.isExternal ? null : link.location;
  return linkFormula.exec(String(sheet.formulaAt(row, column)))?.[1]?.replace(/""/g, '"') ?? null;
}

/** A click on a cell that links to a place in the workbook goes there, as in Excel. */
export function followLinks(workbook: HostWorkbook): void {
  const { univer } = workbook;
  univer.addEvent(univer.Event.CellClicked, ({ worksheet, row, column }) => {
    const source = workbook.sheetById(worksheet.getSheetId());
    const place = source && linkedPlace(source, row, column);
    if (!place) return;
    const { sheet, address } = splitSheet(place);
    const target = sheet === null ? source : workbook.sheetByName(sheet);
    // Not before the grid has finished with the click, which would select the link's own cell again.
    if (target) requestAnimationFrame(() => workbook.select(target, areaOf(address)));
  });
}
