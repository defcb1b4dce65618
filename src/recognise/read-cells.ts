import { cellAddress } from "../domain/address";
import { readDate } from "../domain/dates";
import { readDocumentNumber } from "../domain/document-number";
import type { CellValue } from "../domain/grid";
import { readDeductionNumber, readNumber } from "../domain/numbers";
import { Memory } from "../domain/memo";
import type { DateValue, Field, Reading } from "../domain/readings";
import { readYear } from "../domain/dates";
import type { FieldId, TableShape } from "../domain/roles";
import { cleanText, isNotApplicable } from "../domain/text";
import { isEmpty, type SheetView } from "./sheet-view";

type Reader<T> = (value: CellValue, numberFormat: string) => Reading<T>;

/** A reader that reads each distinct content once: a ledger of 100,000 rows has few distinct dates and issuers. */
function memoised<T>(read: Reader<T>): Reader<T> {
  const byFormat = new Memory<string, Memory<CellValue, Reading<T>>>();
  return (value, numberFormat) =>
    byFormat.recall(numberFormat, () => new Memory()).recall(value, () => read(value, numberFormat));
}

/** Words in a cell: blank, not applicable, or the clean text; an error value is unreadable. */
export function readWords(value: CellValue): Reading<string> {
  const text = cleanText(String(value));
  if (text === "") return { kind: "blank" };
  if (isNotApplicable(text)) return { kind: "not-applicable" };
  if (/^#(?:REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/u.test(text))
    return { kind: "unreadable", why: "是错误值" };
  return { kind: "value", value: text, form: "plain" };
}

const yes = /^(?:是|有|省评|省级|省|true|1|y|yes|√|✓|✔|对)$/iu;
const no = /^(?:否|不是|无|非|非省评|市|市级|false|0|n|no|×|✗|✘|x|-|\/|—)$/iu;

/** 是否… columns: 是 否 √ × TRUE 1 and the like. */
export function readYesNo(value: CellValue): Reading<boolean> {
  const text = cleanText(String(value)).replace(/ /g, "");
  if (text === "") return { kind: "blank" };
  if (yes.test(text)) return { kind: "value", value: true, form: "plain" };
  if (no.test(text)) return { kind: "value", value: false, form: "plain" };
  return { kind: "unreadable", why: "不是“是”或“否”" };
}

/** How the cells of one workbook are read. */
export interface CellReaders {
  readonly words: Reader<string>;
  readonly number: Reader<number>;
  readonly deduction: Reader<number>;
  readonly date: Reader<DateValue>;
  readonly year: Reader<number>;
  readonly documentNumber: Reader<string>;
  readonly yesNo: Reader<boolean>;
}

const known = new Memory<string, CellReaders>();

/** Readers for one calendar and `year`, the assessed year, for two-digit years; they remember what they have read. */
export function cellReaders(date1904: boolean, year: number | null): CellReaders {
  return known.recall(`${date1904} ${year}`, () => freshReaders(date1904, year));
}

function freshReaders(date1904: boolean, year: number | null): CellReaders {
  const context = year === null ? { date1904 } : { date1904, year };
  return {
    words: memoised(readWords),
    number: memoised(readNumber),
    deduction: memoised(readDeductionNumber),
    date: memoised((value, numberFormat) => readDate(value, numberFormat, context)),
    year: memoised(readYear),
    documentNumber: memoised(readDocumentNumber),
    yesNo: memoised(readYesNo),
  };
}

/** A field of a table that has no such column. */
export const missingField: Field<never> = { cell: null, raw: "", reading: { kind: "blank" } };

/** Reads the fields of one table; a merged cell speaks for every row that it covers. */
export class TableReader {
  constructor(
    readonly view: SheetView,
    readonly shape: TableShape,
    readonly readers: CellReaders,
  ) {}

  column(field: FieldId): number | undefined {
    return this.shape.columns[field];
  }

  field<T>(row: number, field: FieldId, read: Reader<T>): Field<T> {
    const column = this.column(field);
    if (column === undefined) return missingField;
    const place = this.view.anchor(row, column);
    const value = this.view.own(place.row, place.column);
    const reading = read(value, this.view.numberFormat(place.row, place.column));
    return { cell: cellAddress(place.row, place.column), raw: String(value), reading };
  }

  /** True when the cell shows anything, "/" and 无 excepted. */
  isFilled(row: number, field: FieldId): boolean {
    const column = this.column(field);
    if (column === undefined) return false;
    const value = this.view.shown(row, column);
    return !isEmpty(value) && !(typeof value === "string" && isNotApplicable(value));
  }
}
