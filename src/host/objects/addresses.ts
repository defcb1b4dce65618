import { columnIndex, type Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { sheetSize } from "../workbook/host-sheet";

const cell = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const column = /^\$?([A-Z]{1,3})$/i;
const row = /^\$?(\d{1,7})$/;

/** One corner of an address; a whole row or column leaves the other coordinate open. */
function corner(text: string): { row: number | null; column: number | null } | null {
  const both = cell.exec(text);
  if (both) return { row: Number(both[2]) - 1, column: columnIndex(both[1] ?? "") };
  const columnOnly = column.exec(text);
  if (columnOnly) return { row: null, column: columnIndex(columnOnly[1] ?? "") };
  const rowOnly = row.exec(text);
  return rowOnly ? { row: Number(rowOnly[1]) - 1, column: null } : null;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: sheetSize.rows - 1, right: sheetSize.columns - 1 };

/**
 * "B2", "B2:C9", "B:C", "3:4", "$B$2", with or without a leading sheet name (which must have been taken off by then).
 * @throws ApiError InvalidArgument when it is no address or lies outside the sheet
 */
export function parseAddress(address: string): Area {
  const [first = "", last = first] = address.trim().split(":");
  const a = corner(first);
  const b = corner(last);
  if (!a || !b) throw new ApiError("InvalidArgument", address);
  const rows = [a.row ?? 0, b.row ?? sheetSize.rows - 1];
  const columns = [a.column ?? 0, b.column ?? sheetSize.columns - 1];
  return checkedArea({
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  });
}

/** @throws ApiError InvalidArgument when the area is not wholly on the sheet */
export function checkedArea(area: Area): Area {
  const isInside =
    area.top >= 0 && area.left >= 0 && area.bottom < sheetSize.rows && area.right < sheetSize.columns;
  if (!isInside || area.bottom < area.top || area.right < area.left) throw new ApiError("InvalidArgument");
  return area;
}

/** "'获奖 登记'!A1:B2" → sheet name and address. The sheet is null when none is named. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly address: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, address: address.replace(/^=/, "") };
  return { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), address: match[3] ?? "" };
}
