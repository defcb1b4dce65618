import type { HeaderWord, TableDraft } from "../domain/recognition";
import { withExcelBook, type BookContent } from "../excel/excel-book";
import { isOwnSheet } from "../recognise/own-sheets";
import { sightTables } from "../recognise/sight-tables";
import { knownTablesSetting, readKnownTables } from "./known-tables";
import { preferencesOf, type Preferences } from "./preferences";
import { workbookScheme, type WorkbookScheme } from "./scheme-form";
import { tableCards, type TableCard } from "./table-card";

/** The tables of the workbook, and what persons told of them. */
export interface WorkbookLook {
  readonly cards: readonly TableCard[];
  readonly words: readonly HeaderWord[];
  readonly preferences: Preferences;
  readonly scheme: WorkbookScheme;
  /** Chinese remarks, such as that what was kept could not be read. */
  readonly remarks: readonly string[];
}

/** What content that was read says of its tables, with changes to them that are not confirmed yet. */
export function lookOf({ grids, settings }: BookContent, drafts: readonly TableDraft[]): WorkbookLook {
  const { known, remarks } = readKnownTables(settings.get(knownTablesSetting));
  return {
    cards: tableCards(sightTables(grids, known, drafts)),
    words: known.words,
    preferences: preferencesOf(settings),
    scheme: workbookScheme(grids),
    remarks,
  };
}

/** Reads the tables of the workbook. */
export function readTables(): Promise<BookContent> {
  return withExcelBook((book) => book.read((sheet) => !isOwnSheet(sheet)));
}
