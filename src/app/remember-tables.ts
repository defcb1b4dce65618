import type { HeaderWord, KnownTables, TableMapping } from "../domain/recognition";
import { withExcelBook } from "../excel/excel-book";
import {
  knownTablesSetting,
  readKnownTables,
  storedTables,
  withoutTable,
  withoutWord,
  withTable,
  withWords,
} from "./known-tables";

function change(next: (known: KnownTables) => KnownTables): Promise<void> {
  return withExcelBook((book) =>
    book.changeStored(knownTablesSetting, (value) => storedTables(next(readKnownTables(value).known))),
  );
}

/**
 * 确认: keeps in the workbook how a table is to be read, and header words that a person wants taken so from now on.
 * @param present fingerprints of the sheet's tables as they are now
 */
export function confirmTable(
  table: TableMapping,
  words: readonly HeaderWord[],
  present: readonly string[],
): Promise<void> {
  return change((known) => withWords(withTable(known, table, present), words));
}

/** 恢复自动识别: forgets what was confirmed of a table. */
export function forgetTable(table: TableMapping): Promise<void> {
  return change((known) => withoutTable(known, table));
}

/** Forgets a header word that was told. */
export function forgetWord(word: HeaderWord): Promise<void> {
  return change((known) => withoutWord(known, word));
}
