import { journalSheetName } from "../../src/excel/journal-sheet";
import type { HostWorkbook } from "../../src/host/workbook/host-workbook";

/** Every cell that holds anything or looks like anything, with all that can be seen of it, without the journal. */
export function everyCell(workbook: HostWorkbook): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const sheet of workbook.sheets) {
    if (sheet.name === journalSheetName) continue;
    sheet.forEachCell((row, column) => {
      const seen = [sheet.valueAt(row, column), sheet.formulaAt(row, column), sheet.styleAt(row, column)];
      if (JSON.stringify(seen) !== '["","",{}]') cells.set(`${sheet.name}!${row},${column}`, seen);
    });
  }
  return cells;
}

export function marksOf(workbook: HostWorkbook): number {
  return workbook.sheets.reduce((sum, sheet) => sum + sheet.side.conditionalFormats.length, 0);
}
