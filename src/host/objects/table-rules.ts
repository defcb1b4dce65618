import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { areasTouch } from "../workbook/areas";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";
import type { HostTable } from "../workbook/sheet-side";

/** Tables overlap neither each other nor merged cells. */
export function refuseOverlap(sheet: HostSheet, area: Area, except: HostTable | null): void {
  if (sheet.side.tables.some((table) => table !== except && areasTouch(table.area, area)))
    throw new ApiError("InvalidArgument", "表不能重叠");
  if (sheet.mergesTouching(area).length > 0) throw new ApiError("InvalidArgument", "表中不能有合并单元格");
}

/** Names of tables and of areas share one space, without regard to case. */
export function isNameTaken(workbook: HostWorkbook, name: string, except: HostTable | null): boolean {
  const wanted = name.toLowerCase();
  const tables = workbook.sheets.flatMap((sheet) => sheet.side.tables);
  return (
    tables.some((table) => table !== except && table.name.toLowerCase() === wanted) ||
    workbook.names.some((other) => other.scope === null && other.name.toLowerCase() === wanted)
  );
}

export function freeTableName(workbook: HostWorkbook): string {
  let n = 1;
  while (isNameTaken(workbook, `Table${n}`, null)) n++;
  return `Table${n}`;
}

/** Excel makes every header a text, names a blank one and numbers one that comes again. */
export function nameColumns(sheet: HostSheet, area: Area): void {
  const taken = new Set<string>();
  const headers = Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const text = sheet.textAt(area.top, area.left + i) || `列${i + 1}`;
    let name = text;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${text}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const row = { ...area, bottom: area.top };
  sheet.write(row, (_, c) =>
    headers[c] === sheet.valueAt(area.top, area.left + c) ? null : `'${headers[c]}`,
  );
}
