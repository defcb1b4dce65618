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

/** The columns up to a gap: those of the table. */
function tableWidth(columns: readonly SheetColumn[]): number {
  const gap = columns.findIndex(({ header }) => header === "");
  return gap < 0 ? columns.length : gap;
}

function addTable(sheet: Excel.Worksheet, headerRow: number, { columns, tableRows }: TemplateHead): void {
  if (tableRows === 0) return;
  const area = sheet.getRangeByIndexes(headerRow, 0, tableRows + 1, tableWidth(columns));
  // Its name is left to Excel: any of ours could be taken.
  sheet.tables.add(area, true).style = "TableStyleLight1";
}

/** What may still be done on a sheet whose formulas are protected. */
const openActions: Excel.WorksheetProtectionOptions = {
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  allowSort: true,
};

/** Locks the formulas of a sheet and leaves open what is to be filled in; a sheet without formulas stays as it is. */
function protectFormulas(sheet: Excel.Worksheet, headerRow: number, step: DressedTemplate): void {
  const { columns } = step.template;
  if (!step.isProtected || !columns.some(({ isFormula }) => isFormula)) return;
  columns.forEach(({ isFormula }, index) => {
    if (isFormula) return;
    sheet.getRangeByIndexes(headerRow + 1, index, step.rowCount, 1).format.protection.locked = false;
  });
  sheet.protection.protect(openActions);
}

/** The title and the header. */
function dressHead(sheet: Excel.Worksheet, headerRow: number, { columns }: TemplateHead): void {
  const titleFont = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  titleFont.bold = true;
  titleFont.size = 16;
  columns.forEach(({ header }, index) => {
    if (header === "") return;
    const { format } = sheet.getRangeByIndexes(headerRow, index, 1, 1);
    format.font.bold = true;
    format.wrapText = true;
    format.fill.color = colours.header;
    format.horizontalAlignment = Excel.HorizontalAlignment.center;
  });
}

type TemplateHead = Omit<SheetTemplate, "rows">;

export interface SheetsToInsert {
  /** Their names have to be free; lists may be taken from the columns of each other. */
  readonly sheets: readonly SheetTemplate[];
  /** Whether the formulas are protected, without a password. */
  readonly isProtected: boolean;
}

/** A sheet that was brought in, and what is to be made of it. */
export interface DressedTemplate {
  readonly template: TemplateHead;
  readonly rowCount: number;
  /** The list that each column offers. */
  readonly sources: readonly (string | null)[];
  readonly isProtected: boolean;
}

/** Sheets at the end: title, notes, header, rows, lists and widths. Nothing else is touched. */
export function* templateSteps({ sheets, isProtected }: SheetsToInsert): Generator<Step> {
  for (const { rows, ...template } of sheets) {
    const { name, title, notes, columns } = template;
    const blanks = Array<string>(columns.length - 1).fill("");
    const above = [title, ...notes].map((line) => [literal(line), ...blanks]);
    const header = columns.map((column) => literal(column.header));
    yield { kind: "sheet-added", sheet: name };
    const cells = [...above, header, ...rows.map((row) => row.map(input))];
    yield { kind: "rows", sheet: name, top: 0, left: 0, rows: cells };
    const sources = columns.map(({ choices }) => sourceOf(choices, sheets));
    yield { kind: "template-dressed", template, rowCount: rows.length, sources, isProtected };
  }
}

/** Look, table, lists, widths and protection of a sheet that was brought in. */
export function dressTemplate(sheet: Excel.Worksheet, step: DressedTemplate): void {
  const { template, rowCount, sources } = step;
  const { notes, columns, frozenColumns } = template;
  const headerRow = notes.length + 1;
  addTable(sheet, headerRow, template);
  dressHead(sheet, headerRow, template);
  columns.forEach((column, index) =>
    formatColumn(sheet, index, headerRow + 1, Math.max(1, rowCount), column, sources[index] ?? null),
  );
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow + 1, frozenColumns));
  protectFormulas(sheet, headerRow, step);
}
