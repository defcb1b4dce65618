import { cellAddress } from "../domain/address";
import type { AmountColumn } from "../domain/tables";
import { squeezeText } from "../domain/text";
import { unitColumn } from "./cell-faults";
import type { TableReader } from "./read-cells";

const amount = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(万亿|千万|百万|亿|万|千)?(元|人民币)?$/u;
const headerUnit = /[(（:：/](?:单位:?)?(亿|千万|百万|万|千)?元[)）]?/u;

/** 2000万 and 2000万元 are one unit; "" for a bare number, null for what is no amount. */
function amountUnit(value: string | number | boolean): string | null {
  if (typeof value === "number") return "";
  const match = amount.exec(squeezeText(String(value)));
  if (match === null) return null;
  const [, scale, money] = match;
  return scale === undefined && money === undefined ? "" : `${scale ?? ""}元`;
}

function unitOfHeader(header: string): string | null {
  const match = headerUnit.exec(squeezeText(header));
  return match === null ? null : `${match[1] ?? ""}元`;
}

/** Columns in which at least one cell names a unit of money and most of the others are amounts too. */
export function amountColumns(table: TableReader): readonly AmountColumn[] {
  const { view, shape } = table;
  if (shape.orientation === "units-as-columns") return [];
  const owners = unitColumn(table);
  const columns: AmountColumn[] = [];
  for (let column = shape.left; column <= shape.right; column++) {
    const header = view.shownText(shape.headerRow, column);
    const filled = shape.bodyRows.filter((row) => view.ownText(row, column) !== "");
    const cells = filled.flatMap((row) => {
      const value = view.own(row, column);
      const unit = amountUnit(value);
      const owner = owners === undefined ? "" : view.shownText(row, owners);
      return unit === null ? [] : [{ cell: cellAddress(row, column), raw: String(value), unit, owner }];
    });
    const named = cells.filter(({ unit }) => unit !== "").length;
    if (header === "" || named === 0 || cells.length < 2 || cells.length * 2 < filled.length) continue;
    columns.push({ sheet: shape.sheet, header, unit: unitOfHeader(header), cells });
  }
  return columns;
}
