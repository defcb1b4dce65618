import type { HeaderWord, TableDraft } from "../domain/recognition";
import { withExcelBook, type BookContent } from "../excel/excel-book";
import { isOwnSheet } from "../recognise/own-sheets";
import { sightTables } from "../recognise/sight-tables";
import { knownTablesSetting, readKnownTables } from "./known-tables";
import { preferencesOf, type Preferences } from "./preferences";
import { tableCards, type TableCard } from "./table-card";

/** The tables of the workbook as it was read, and what persons told of them. */
export interface WorkbookLook {
  /** The tables as they would be with changes that are not confirmed yet. */
  readonly tablesWith: (drafts: readonly TableDraft[]) => readonly TableCard[];
  readonly words: readonly HeaderWord[];
  readonly preferences: Preferences;
  /** Chinese remarks, such as that what was kept could not be read. */
  readonly remarks: readonly string[];
}

/** What content that was read says of its tables. */
export function lookOf({ grids, settings }: BookContent): WorkbookLook {
  const { known, remarks } = readKnownTables(settings.get(knownTablesSetting));
  return {
    tablesWith: (drafts) => tableCards(sightTables(grids, known, drafts)),
    words: known.words,
    preferences: preferencesOf(settings),
    remarks,
  };
}

/** Recognises the tables of the workbook and writes nothing. */
export function lookAtWorkbook(): Promise<WorkbookLook> {
  return withExcelBook(async (book) => lookOf(await book.read((sheet) => !isOwnSheet(sheet))));
}
