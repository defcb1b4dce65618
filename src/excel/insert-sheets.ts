import { areaAddress } from "../domain/address";
import type { CellValue } from "../domain/grid";
import type { Choices, SheetColumn, SheetTemplate } from "../domain/template";
import { literal } from "./literal";
import type { Step } from "./steps";

const colours = { header: "#E2EFDA", computed: "#F2F2F2" } as const;

/** Formulas as they are; texts so that Excel keeps them as texts. */
function input(value: CellValue): string | number {
  if (typeof value === "number") return value;
  const text = String(value);
  return text.startsWith("=") ? text : literal(text);
}

/** The list that a column offers: its items, or the cells of another sheet's column. */
function sourceOf(choices: Choices | undefined, sheets: readonly SheetTemplate[]): string | null {
  if (choices === undefined) return null;
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
  source: string | null,
): void {
  const { width, numberFormat, wrap, isFormula } = column;
  const body = sheet.getRangeByIndexes(top, index, rowCount, 1);
  body.format.columnWidth = width;
  if (numberFormat !== undefined) body.numberFormat = Array.from({ length: rowCount }, () => [numberFormat]);
  if (wrap) body.format.wrapText = true;
  if (isFormula) body.format.fill.color = colours.computed;
  if (source !== null) body.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

/**
 * One sheet at the end: title, notes, header, rows, lists and widths. Nothing else is touched. The caller sees to it that
 * the name is free.
 * @param sheets those that are added together, from whose columns lists may be taken
 */
export function* templateSteps(whole: SheetTemplate, sheets: readonly SheetTemplate[]): Generator<Step> {
  const { rows, ...template } = whole;
  const { name, title, notes, columns } = template;
  const blanks = Array<string>(columns.length - 1).fill("");
  const above = [title, ...notes].map((line) => [literal(line), ...blanks]);
  const header = columns.map((column) => literal(column.header));
  yield { kind: "sheet-added", sheet: name };
  const cells = [...above, header, ...rows.map((row) => row.map(input))];
  yield { kind: "rows", sheet: name, top: 0, left: 0, rows: cells };
  const sources = columns.map(({ choices }) => sourceOf(choices, sheets));
  yield { kind: "template-dressed", template, rowCount: rows.length, sources };
}

/** Look, lists and widths of a sheet that was brought in. */
export function dressTemplate(
  sheet: Excel.Worksheet,
  { template, rowCount, sources }: Extract<Step, { kind: "template-dressed" }>,
): void {
  const { notes, columns, frozenColumns } = template;
  const headerRow = notes.length + 1;
  const titleFont = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  titleFont.bold = true;
  titleFont.size = 16;
  const head = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length);
  head.format.font.bold = true;
  head.format.wrapText = true;
  head.format.fill.color = colours.header;
  head.format.horizontalAlignment = Excel.HorizontalAlignment.center;
  columns.forEach((column, index) =>
    formatColumn(sheet, index, headerRow + 1, Math.max(1, rowCount), column, sources[index] ?? null),
  );
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, frozenColumns));
}
