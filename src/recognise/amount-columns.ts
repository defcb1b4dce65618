import { cellAddress } from "../domain/address";
import type { AmountColumn } from "../domain/tables";
import { squeezeText } from "../domain/text";
import { unitColumn } from "./cell-faults";
import type { TableReader } from "./read-cells";
import { isEmpty } from "./sheet-view";

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
    const filled = shape.bodyRows.filter((row) => !isEmpty(view.own(row, column)));
    const amounts = filled.flatMap((row) => {
      const unit = amountUnit(view.own(row, column));
      return unit === null ? [] : [{ row, unit }];
    });
    const isNamed = amounts.some(({ unit }) => unit !== "");
    if (header === "" || !isNamed || amounts.length < 2 || amounts.length * 2 < filled.length) continue;
    const cells = amounts.map(({ row, unit }) => ({
      ...{ cell: cellAddress(row, column), raw: String(view.own(row, column)), unit },
      owner: owners === undefined ? "" : view.shownText(row, owners),
    }));
    columns.push({ sheet: shape.sheet, header, unit: unitOfHeader(header), cells });
  }
  return columns;
}
