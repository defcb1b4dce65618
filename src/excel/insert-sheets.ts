import { areaAddress } from "../domain/address";
import type { CellValue } from "../domain/grid";
import type { Choices, SheetColumn, SheetTemplate } from "../domain/template";
import type { BatchWriter } from "./batch-writer";
import { literal } from "./literal";

const colours = { header: "#E2EFDA", computed: "#F2F2F2" } as const;

/** Formulas as they are; texts so that Excel keeps them as texts. */
function input(value: CellValue): string | number {
  if (typeof value === "number") return value;
  const text = String(value);
  return text.startsWith("=") ? text : literal(text);
}

/** The list that a column offers: its items, or the cells of another sheet's column. */
function sourceOf(choices: Choices, sheets: readonly SheetTemplate[]): string | null {
  if (!("sheet" in choices)) return choices.join(",");
  const target = sheets.find(({ name }) => name === choices.sheet);
  const column = target?.columns.findIndex(({ header }) => header === choices.header) ?? -1;
  if (target === undefined || column < 0) return null;
  const top = target.notes.length + 2;
  const area = { top, left: column, bottom: top + target.rows.length - 1, right: column };
  const cells = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `='${target.name.replace(/'/g, "''")}'!${cells}`;
}

function formatColumn(
  sheet: Excel.Worksheet,
  index: number,
  top: number,
  rowCount: number,
  column: SheetColumn,
  sheets: readonly SheetTemplate[],
): void {
  const { width, numberFormat, choices, wrap, isFormula } = column;
  const body = sheet.getRangeByIndexes(top, index, rowCount, 1);
  body.format.columnWidth = width;
  if (numberFormat !== undefined) body.numberFormat = Array.from({ length: rowCount }, () => [numberFormat]);
  if (wrap) body.format.wrapText = true;
  if (isFormula) body.format.fill.color = colours.computed;
  const source = choices === undefined ? null : sourceOf(choices, sheets);
  if (source !== null) body.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/** Adds one sheet at the end: title, notes, header, rows, lists and widths. Nothing else is touched. */
async function insertSheet(
  writer: BatchWriter,
  template: SheetTemplate,
  sheets: readonly SheetTemplate[],
): Promise<void> {
  const { name, title, notes, columns, rows, frozenColumns } = template;
  const sheet = writer.context.workbook.worksheets.add(name);
  const width = columns.length;
  const above = [title, ...notes].map((line) => [literal(line), ...Array<string>(width - 1).fill("")]);
  const header = columns.map((column) => literal(column.header));
  const headerRow = above.length;
  await writer.rows(sheet, 0, 0, [...above, header, ...rows.map((row) => row.map(input))]);
  const titleFont = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  titleFont.bold = true;
  titleFont.size = 16;
  const head = sheet.getRangeByIndexes(headerRow, 0, 1, width);
  head.format.font.bold = true;
  head.format.wrapText = true;
  head.format.fill.color = colours.header;
  head.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  columns.forEach((column, index) =>
    formatColumn(sheet, index, headerRow + 1, Math.max(1, rows.length), column, sheets),
  );
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, frozenColumns));
}

/** Adds sheets at the end. The caller sees to it that the names are free. */
export async function insertSheets(writer: BatchWriter, sheets: readonly SheetTemplate[]): Promise<void> {
  for (const template of sheets) await insertSheet(writer, template, sheets);
}
