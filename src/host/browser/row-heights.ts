import { AutoHeightController } from "@univerjs/preset-sheets-core";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";
import type { Grid } from "./univer";

/** Measuring text takes a while; beyond this many rows of one change, rows keep their height. */
const mostRows = 1000;

interface Rows {
  readonly sheet: HostSheet;
  top: number;
  bottom: number;
}

/**
 * Lets rows grow with what the add-in writes, as Excel does for rows whose height nobody has set. The grid does it by
 * itself for what a person types, but not for the host's writing. Done by mutations, which 撤销 passes over.
 */
export function fitRowsToContent(workbook: HostWorkbook, grid: Grid): void {
  const heights = grid.parts.get(AutoHeightController);
  const due = new Map<string, Rows>();

  const fit = ({ sheet, top, bottom }: Rows): void => {
    const endRow = Math.min(bottom, top + mostRows - 1);
    const endColumn = sheet.grid.getMaxColumns() - 1;
    const range = { startRow: top, endRow, startColumn: 0, endColumn };
    const { redos } = heights.getUndoRedoParamsOfAutoHeight([range], sheet.id);
    for (const { id, params } of redos) workbook.run(id, params);
  };

  const fitDue = (): void => {
    const changes = [...due.values()];
    due.clear();
    // A sheet may have been deleted since.
    for (const change of changes) if (workbook.sheetById(change.sheet.id)) fit(change);
  };

  workbook.on((event) => {
    if (event.kind !== "changed" && event.kind !== "formatted") return;
    if (due.size === 0) requestAnimationFrame(fitDue);
    const { top, bottom } = event.area;
    const rows = due.get(event.sheet.id) ?? { sheet: event.sheet, top, bottom };
    due.set(event.sheet.id, { ...rows, top: Math.min(rows.top, top), bottom: Math.max(rows.bottom, bottom) });
  });
}
