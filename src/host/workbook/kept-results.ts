import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { BaseCell } from "./baseline";
import { isOurs, noteOf, setAside } from "./file-formulas";
import type { HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";

const isError = (value: unknown): boolean => typeof value === "string" && /^#[A-Z0-9/]+[!?]?$/.test(value);
/** Errors that come of the engine's limits, not of the workbook's values. */
const limits: ReadonlySet<unknown> = new Set(["#NAME?", "#SPILL!", "#CALC!"]);

/** Whether the engine failed at a formula that another program had calculated. */
function isFailed(cell: ICellData, base: BaseCell, spills: boolean): boolean {
  if (!base.f || cell.f !== base.f || isOurs(base.f)) return false;
  if (spills && !noteOf(cell).spill) return true;
  return isError(cell.v) && (base.v === undefined || base.v === null ? limits.has(cell.v) : !isError(base.v));
}

function failedCells(workbook: HostWorkbook, sheet: HostSheet): ObjectMatrix<ICellData> {
  const found = new ObjectMatrix<ICellData>();
  const spills = new Set(workbook.spillAreas(sheet.id).map(({ top, left }) => `${top},${left}`));
  sheet.forEachCell((row, column, cell) => {
    const base = workbook.baseOf(sheet.id, row, column);
    if (!base || !isFailed(cell, base, spills.has(`${row},${column}`))) return;
    const { v = null, t = null } = base;
    found.setValue(row, column, { ...setAside({ v, t, f: base.f ?? null }), f: null });
    const area = noteOf(cell).spill;
    for (let r = area?.top ?? 0; area && r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        const part = workbook.baseOf(sheet.id, r, c);
        if (part && !part.f) found.setValue(r, c, { v: part.v ?? null, t: part.t ?? null, custom: null });
      }
    }
  });
  return found;
}

/**
 * Sets aside, after the first calculation, the formulas that the engine failed at: they keep the results that the file
 * has, and what depends on them is calculated from those. True when there were any.
 */
export function keepResults(workbook: HostWorkbook): boolean {
  const failed = workbook.sheets
    .map((sheet) => ({ sheet, cells: failedCells(workbook, sheet) }))
    .filter(({ cells }) => cells.getSizeOf() > 0);
  for (const { sheet, cells } of failed) {
    workbook.run(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue: cells.getMatrix() });
  }
  return failed.length > 0;
}
