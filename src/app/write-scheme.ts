import { cellPosition } from "../domain/address";
import type { CellValue } from "../domain/grid";
import { foldName } from "../domain/text";
import { withExcelBook, type BookContent, type ExcelBook } from "../excel/excel-book";
import { schemeById } from "../schemes";
import { headNames } from "../schemes/read-scheme-sheet";
import { UnknownScheme } from "./analyse";
import { changeCells } from "./change-cells";
import { schemeSheetName, schemeSheetOf } from "./office-sheets";
import { schemeFields, workbookScheme, type WorkbookScheme } from "./scheme-form";
import { insertSheets } from "./insert-template";
import { schemeSheet } from "./templates/ledger-sheets";
import { openForWriting } from "./writing";

/** What is to be written is of one year. */
export type SchemeToWrite = WorkbookScheme & { readonly year: number };

/** A number as a number, so that people can calculate with it. */
const typed = (text: string): CellValue => (/^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : text);

/**
 * Brings the sheet 评估方案 to what a person has set: cells of the sheet that is there, or a new sheet.
 * @returns how many cells were changed
 * @throws BrokenOff; Error when the sheet that is there has no header
 */
export function writeScheme(scheme: SchemeToWrite): Promise<number> {
  return withExcelBook(async (book) => {
    const { content: read } = await openForWriting(book, (sheet) => sheet.includes(schemeSheetName));
    const isThere = schemeSheetOf(read.grids) !== null;
    return isThere ? change(book, read, scheme) : insert(book, read, scheme);
  });
}

async function insert(book: ExcelBook, read: BookContent, wanted: SchemeToWrite): Promise<number> {
  const preset = schemeById(wanted.preset);
  if (preset === undefined) throw new UnknownScheme(wanted.preset);
  const template = schemeSheet(preset, wanted.year);
  const fields = schemeFields(wanted) ?? [];
  const changed = new Map(fields.filter(({ isChanged }) => isChanged).map((field) => [field.name, field]));
  const rows = template.rows.map((row) => {
    const field = changed.get(String(row[0]));
    // The office's own value is no example, so that the remark in the last column goes.
    return field === undefined ? row : [row[0] ?? "", typed(field.value), ...row.slice(2, -1), ""];
  });
  const sheet = { ...template, rows };
  await insertSheets(book, read, "scheme", { sheets: [sheet], isProtected: false });
  return changed.size;
}

async function change(book: ExcelBook, read: BookContent, wanted: SchemeToWrite): Promise<number> {
  const found = schemeSheetOf(read.grids);
  const first = found?.rows[0];
  if (found === null || first === undefined)
    throw new Error("“评估方案”表没有“参数”“值”两列的表头，或表头下没有内容，请先补上。");
  const { grid, rows } = found;
  const byName = new Map(rows.map((row) => [foldName(String(row.name.value)), row]));
  const [nameColumn = 0, valueColumn = 1] = [first.name, first.value].map(
    ({ cell }) => cellPosition(cell).column,
  );
  let free = grid.top + grid.values.length;
  const cells = differences(workbookScheme(read.grids), wanted).flatMap(([name, text, isNeeded]) => {
    const content = typed(text);
    const row = byName.get(foldName(name));
    if (row !== undefined) return [{ sheet: grid.sheet, ...cellPosition(row.value.cell), content }];
    if (!isNeeded) return [];
    const below = { sheet: grid.sheet, row: free++ };
    return [
      { ...below, column: nameColumn, content: name },
      { ...below, column: valueColumn, content },
    ];
  });
  await changeCells(book, read, "scheme", cells);
  return cells.length;
}

/** Names with what they are to be, where the sheet says something else, and whether a row for it is needed. */
function differences(
  stands: WorkbookScheme,
  wanted: SchemeToWrite,
): readonly (readonly [name: string, text: string, isNeeded: boolean])[] {
  const fields = schemeFields(wanted) ?? [];
  const standing = new Map(schemeFields(stands)?.map(({ name, value }) => [name, value]));
  return [
    ...(stands.preset === wanted.preset ? [] : [[headNames.preset, wanted.preset, true] as const]),
    ...(stands.year === wanted.year ? [] : [[headNames.year, String(wanted.year), true] as const]),
    ...fields
      .filter(({ name, value }) => standing.get(name) !== value)
      .map(({ name, value, isChanged }) => [name, value, isChanged] as const),
  ];
}
