import type { Grid } from "../domain/grid";
import type { Change, WriteAction } from "../domain/journal";
import type { Facts } from "../domain/facts";
import type { Scheme } from "../domain/scheme";
import type { CategoryTemplate, SheetTemplate } from "../domain/template";
import { withExcelBook, type BookContent, type ExcelBook } from "../excel/excel-book";
import type { SheetsToInsert } from "../excel/insert-sheets";
import { isOwnSheet } from "../recognise/own-sheets";
import { categoryTemplates } from "../schemes/templates";
import { analyseBook, type AnalyseOptions } from "./analyse";
import { indicatorSheetName, type AssessedUnit } from "./templates/names";
import { sheetPrint } from "./sheet-print";
import { ownTemplates, type FoundTemplate } from "./templates/own-templates";
import { mergedTemplates, sumOfPoints } from "./templates/template-file";
import { templateSheets } from "./templates/template-sheets";
import { openForWriting, writeSafely } from "./writing";

export interface TemplateRequest extends AnalyseOptions {
  /** Categories to bring in; all of the scheme's unless given. */
  readonly categories?: readonly string[];
  /** Templates of the office's own, which take the place of the scheme's for their category. */
  readonly own?: readonly CategoryTemplate[];
  /** Whether sheets with formulas are protected, all but the cells to fill in; they are not unless it is asked for. */
  readonly isProtected?: boolean;
}

/** One sheet that a request would bring in. */
export interface PreviewedSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: number;
  /** Full marks where the sheet lists indicators. */
  readonly points: number | null;
  /** A sheet of this name is there, and stays as it is. */
  readonly isPresent: boolean;
}

export interface TemplatePreview {
  readonly year: number;
  readonly categories: readonly string[];
  readonly units: number;
  readonly sheets: readonly PreviewedSheet[];
  /** The workbook's own indicator tables, which could be kept as templates. */
  readonly found: readonly FoundTemplate[];
}

/** What was brought in, and what was left because a sheet of that name is already there. */
export interface InsertedTemplate {
  readonly inserted: readonly string[];
  readonly present: readonly string[];
  /** What Excel said when it refused to set up the pages; the sheets are there all the same. */
  readonly unprinted: string | null;
}

/** The units that the workbook's own 评估单位 names, in its order. */
function unitsOf(
  content: BookContent,
  request: AnalyseOptions,
): {
  readonly units: readonly AssessedUnit[];
  readonly year: number;
  readonly scheme: Scheme;
  readonly facts: Facts;
} {
  const { facts, year, scheme } = analyseBook(content, request, new Date().getUTCFullYear());
  const units = facts.units.flatMap(({ name, category }) =>
    name.reading.kind === "value"
      ? [
          {
            name: name.reading.value,
            category: category.reading.kind === "value" ? category.reading.value : "",
          },
        ]
      : [],
  );
  return { units, year, scheme, facts };
}

/** The sheets that a request would bring in, for the preview and for the writing. */
function sheetsFor(
  { units, year, scheme }: ReturnType<typeof unitsOf>,
  grids: readonly Grid[],
  { categories, own = [] }: TemplateRequest,
): readonly SheetTemplate[] {
  const wanted = mergedTemplates(categoryTemplates, own).filter(
    ({ category }) => categories === undefined || categories.includes(category),
  );
  return templateSheets({ scheme, year, categories: wanted, units, grids });
}

/** What a request would bring in; nothing is written. */
export function previewTemplate(request: TemplateRequest = {}): Promise<TemplatePreview> {
  return withExcelBook(async (book) => {
    const content = await book.read((sheet) => !isOwnSheet(sheet));
    const { grids, layouts } = content;
    const known = unitsOf(content, request);
    const taken = new Set(layouts.map(({ name }) => name));
    const available = mergedTemplates(categoryTemplates, request.own ?? []);
    const pointsOf = new Map(
      available.map(({ category, indicators }) => [indicatorSheetName(category), sumOfPoints(indicators)]),
    );
    const sheets = sheetsFor(known, grids, request).map(({ name, columns, rows }) => ({
      name,
      headers: columns.flatMap(({ header }) => (header === "" ? [] : [header])),
      rows: rows.length,
      points: pointsOf.get(name) ?? null,
      isPresent: taken.has(name),
    }));
    const categories = available.map(({ category }) => category);
    const found = ownTemplates(
      known.facts,
      categoryTemplates.map(({ category }) => category),
    );
    return { year: known.year, categories, units: known.units.length, sheets, found };
  });
}

/** A sheet that is brought in, for the journal. */
export function templateChange({ name, title, notes, columns, rows }: SheetTemplate): Change {
  const blanks = columns.slice(1).map(() => "");
  const above = [title, ...notes].map((line) => [line, ...blanks]);
  const header = columns.map((column) => column.header);
  const computed = columns.flatMap(({ isFormula }, index) => (isFormula ? [index] : []));
  const print = sheetPrint([...above, header, ...rows], computed);
  return { kind: "sheet", sheet: name, print, computed, replaced: null };
}

/** Adds sheets beside those that are there, and notes it in the journal. @throws BrokenOff */
export async function insertSheets(
  book: ExcelBook,
  content: BookContent,
  action: WriteAction,
  inserted: SheetsToInsert,
): Promise<void> {
  await writeSafely(book, content, {
    entry: { action, when: new Date().toISOString(), changes: inserted.sheets.map(templateChange) },
    edits: [{ kind: "insert", inserted }],
    statuses: [],
  });
}

/** @returns what Excel said when it refused */
async function setPages(book: ExcelBook, sheets: readonly SheetTemplate[]): Promise<string | null> {
  try {
    await book.setPages(sheets.map(({ rows, ...sheet }) => ({ ...sheet, rowCount: rows.length })));
    return null;
  } catch (refusal) {
    return refusal instanceof Error ? refusal.message : String(refusal);
  }
}

/**
 * 导入模板: adds the sheets of an assessment beside those that are there. A sheet whose name is taken is left as it is,
 * so that a second call, once 评估单位 is filled in, adds the score sheets and the summary.
 * @throws BrokenOff
 */
export function insertTemplate(request: TemplateRequest = {}): Promise<InsertedTemplate> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, (sheet) => !isOwnSheet(sheet));
    const sheets = sheetsFor(unitsOf(content, request), content.grids, request);
    const taken = new Set(content.layouts.map(({ name }) => name));
    const missing = sheets.filter(({ name }) => !taken.has(name));
    if (missing.length > 0) {
      const isProtected = request.isProtected ?? false;
      await insertSheets(book, content, "insert", { sheets: missing, isProtected });
    }
    const unprinted = missing.length === 0 ? null : await setPages(book, missing);
    const names = (list: readonly SheetTemplate[]): readonly string[] => list.map(({ name }) => name);
    const present = names(sheets.filter(({ name }) => taken.has(name)));
    return { inserted: names(missing), present, unprinted };
  });
}
