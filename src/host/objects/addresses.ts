import { columnIndex, type Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { sheetSize } from "../workbook/areas";

const cell = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const column = /^\$?([A-Z]{1,3})$/i;
const row = /^\$?(\d{1,7})$/;

/** One corner of an address; a whole row or column leaves the other coordinate open. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const both = cell.exec(text);
  if (both) return { row: Number(both[2]) - 1, column: columnIndex(both[1] ?? "") };
  const columnOnly = column.exec(text);
  if (columnOnly) return { row: null, column: columnIndex(columnOnly[1] ?? "") };
  const rowOnly = row.exec(text);
  return rowOnly ? { row: Number(rowOnly[1]) - 1, column: null } : null;
}

function kindOf({ row: r, column: c }: Corner): "cell" | "row" | "column" {
  if (r === null) return "column";
  return c === null ? "row" : "cell";
}

/**
 * "B2", "B2:C9", "B:C", "3:4", "$B$2"; a leading sheet name must have been taken off by then.
 * @throws ApiError InvalidArgument when it is no address or lies outside the sheet
 */
export function parseAddress(address: string): Area {
  const texts = address.trim().split(":");
  const corners = texts.map((text) => corner(text.trim()));
  const [a, b = a] = corners;
  if (!a || !b || texts.length > 2 || kindOf(a) !== kindOf(b) || (kindOf(a) !== "cell" && texts.length === 1))
    throw new ApiError("InvalidArgument", address);
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
