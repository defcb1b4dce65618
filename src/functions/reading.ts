import type { Decimal } from "decimal.js";
import { readYear } from "../domain/dates";
import { decimalOf } from "../domain/exact";
import type { CellValue } from "../domain/grid";
import { readNumber } from "../domain/numbers";
import type { Reading } from "../domain/readings";
import { cleanText, isNotApplicable } from "../domain/text";
import { verdictNames } from "../domain/verdict";
import type { Argument, ArgumentCell } from "./argument";
import { invalid, pending } from "./cell-error";

/** A value and how a message names its place. */
type Placed = Pick<ArgumentCell, "value" | "place">;

type ReadCell<T> = (value: CellValue) => Reading<T>;

/** 待核 or #N/A: the cell rests on something that is not decided yet, and so does what is made of it. */
function isPending(value: CellValue): boolean {
  const text = typeof value === "string" ? cleanText(value) : "";
  return text === verdictNames.undetermined || text === "#N/A";
}

/** Text shown in messages, cut to a length that a cell's message can bear. */
export function quoted(value: CellValue): string {
  const text = cleanText(String(value));
  return `“${text.length > 20 ? `${text.slice(0, 20)}…` : text}”`;
}

/** What a cell says; null where it says that there is nothing to fill in (`/ — 无 略`). Blank is 待核. */
export function valueOrNull<T>(cell: Placed, read: ReadCell<T>, what: string): T | null {
  const { value } = cell;
  if (isPending(value)) throw pending(`${cell.place}尚未确定，请先核定。`);
  const reading = read(value);
  switch (reading.kind) {
    case "value":
      return reading.value;
    case "not-applicable":
      return null;
    case "blank":
      throw pending(`${cell.place}未填写，请补填${what}。`);
    default:
      throw invalid(`${cell.place}的${quoted(value)}${reading.why}，请改为${what}。`);
  }
}

/** As valueOrNull, where "not applicable" leaves nothing to compute with. */
export function valueOf<T>(cell: Placed, read: ReadCell<T>, what: string): T {
  const value = valueOrNull(cell, read, what);
  if (value === null) throw pending(`${cell.place}标明不适用，无法计算。`);
  return value;
}

export function numberOrNull(cell: Placed, read: ReadCell<number> = readNumber): Decimal | null {
  const value = valueOrNull(cell, read, "数字");
  return value === null ? null : decimalOf(value);
}

/** @throws CellError for a blank (待核) and for what is no number (#VALUE!) */
export function numberOf(cell: Placed, read: ReadCell<number> = readNumber): Decimal {
  return decimalOf(valueOf(cell, read, "数字"));
}

/** The number of an optional parameter; a blank cell and 无 are as if it were left out. */
export function optionalNumber(cell: Placed, read: ReadCell<number> = readNumber): Decimal | null {
  return isBlankCell(cell.value) ? null : numberOrNull(cell, read);
}

export function isBlankCell(value: CellValue): boolean {
  return typeof value === "string" && cleanText(value) === "";
}

/** A name; "" for a blank one. Nothing is named 0, which is how Excel on the desktop hands over a blank cell. */
export function nameOf(value: CellValue): string {
  return value === 0 ? "" : cleanText(String(value));
}

/** @throws CellError when the cell names nothing */
export function requireName(cell: Placed, what: string): string {
  const name = nameOf(cell.value);
  if (name === "" || isPending(name)) throw pending(`${cell.place}未填写，请补填${what}。`);
  if (name.startsWith("#") || isNotApplicable(name))
    throw invalid(`${cell.place}的${quoted(name)}不是${what}，请改正。`);
  return name;
}

/** The assessed year: 2024, 2024年度, 二〇二四年. */
export function yearOf(argument: Argument): number {
  if (argument.count > 1) throw invalid(`${argument.size}应为一个年度。`);
  const { value, place } = argument.cellAt(0);
  return valueOf({ value: value === 0 ? "" : value, place }, readYear, "四位年份");
}
