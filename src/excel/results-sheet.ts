import { cellAddress } from "../domain/address";
import { linkFormula } from "./findings-sheet";
import { literal } from "./literal";
import type { OwnSheet } from "./own-sheet";
import type { ColumnsToWrite } from "./write-columns";

export const resultsSheetName = "认定结果";
const widths = [150, 60, 60, 56, 420] as const;

/** The verdicts of ledgers beside which nothing may be written, each linked to its row. */
export function resultsSheet(name: string, columns: readonly ColumnsToWrite[]): OwnSheet {
  const [first] = columns;
  const headers = ["位置", ...(first?.headers ?? [])];
  const rows = columns.flatMap(({ sheet, headerRow, rows: texts }) =>
    texts.flatMap((row, i) => {
      const cell = cellAddress(headerRow + 1 + i, 0);
      return row === null ? [] : [[linkFormula({ sheet, cell }), ...row.map(literal)]];
    }),
  );
  return {
    name,
    columns: headers.map((header, i) => ({ header, width: widths[i] ?? 80 })),
    rows,
  };
}
