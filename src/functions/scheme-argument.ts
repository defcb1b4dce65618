import { classNames } from "../schemes/class-names";
import {
  extendRegister,
  standardRegister,
  type BodyRegister,
  type RegisterEntry,
  type RegisterProblem,
} from "../bodies";
import { issuerClasses } from "../domain/bodies";
import { schemeAt, YearNotCovered, type Scheme, type YearScheme } from "../domain/scheme";
import { cleanText, foldName, squeezeText } from "../domain/text";
import { schemeById, schemes } from "../schemes";
import { readSchemeHead, readSchemeSheet, type SchemeSheetRow } from "../schemes/read-scheme-sheet";
import { Argument } from "./argument";
import { CellError, invalid } from "./cell-error";
import { withoutBlankZeros } from "./ledger-ranges";
import { quoted } from "./reading";

/** True for a parameter that was left out; the desktop hands over a single blank cell as 0. */
export function isLeftOut(argument: Argument): boolean {
  return argument.isOmitted || (argument.count === 1 && argument.valueAt(0) === 0);
}

function presetOf(name: string): Scheme {
  const found = schemeById(name) ?? schemes.find((scheme) => foldName(scheme.name.zh) === foldName(name));
  if (found !== undefined) return found;
  const known = schemes.map((scheme) => `${scheme.id}（${scheme.name.zh}）`).join("、");
  throw invalid(`没有名为${quoted(name)}的方案，可用的方案是${known}，或选“评估方案”表的区域。`);
}

/** 参数 and 值 of each row; a problem is told by the row of the range, whose place on the sheet is not known here. */
function rowsOf(argument: Argument): readonly SchemeSheetRow[] {
  const rows = withoutBlankZeros(argument);
  const header = rows.find((row) => row.some((value) => squeezeText(String(value)) === "参数"));
  const columnOf = (word: string, otherwise: number): number => {
    const found = header?.findIndex((value) => squeezeText(String(value)) === word) ?? -1;
    return found < 0 ? otherwise : found;
  };
  const [name, value] = [columnOf("参数", 0), columnOf("值", 1)];
  return rows.map((row, index) => {
    const cell = argument.placeOf(index * argument.width + value);
    return { name: { cell, value: row[name] ?? "" }, value: { cell, value: row[value] ?? "" } };
  });
}

/** The scheme's values in a year. @throws CellError where the scheme says nothing of it */
function inYear(scheme: Scheme, year: number): YearScheme {
  try {
    return schemeAt(scheme, year);
  } catch (error) {
    if (error instanceof YearNotCovered) throw invalid(`${error.message}，请核对年度，或换用其他方案。`);
    throw error;
  }
}

/**
 * The scheme that an argument stands for: left out, the source scheme; an id or a name, that preset; a range, the sheet
 * 评估方案. `year` decides where it is given, else the sheet's own year, else the first that the scheme covers.
 * @throws CellError for an unknown preset, a wrong cell of the sheet, or a year that the scheme does not cover
 */
export function schemeOf(
  argument: Argument,
  year: number | null,
): { readonly scheme: Scheme; readonly values: YearScheme } {
  if (argument.count === 1) {
    const scheme = isLeftOut(argument)
      ? presetOf("source")
      : presetOf(cleanText(String(argument.valueAt(0))));
    return { scheme, values: inYear(scheme, year ?? firstYear(scheme)) };
  }
  const rows = rowsOf(argument);
  const head = readSchemeHead(
    rows,
    schemes.map(({ id }) => id),
  );
  const preset = presetOf(head.preset ?? "source");
  const asked = year ?? head.year ?? firstYear(preset);
  inYear(preset, asked);
  const { scheme, problems } = readSchemeSheet(rows, preset, asked);
  const [problem] = [...head.problems, ...problems];
  if (problem !== undefined) throw invalid(`${problem.cell}：${problem.message}`);
  return { scheme, values: inYear(scheme, asked) };
}

/** The first year in which the scheme says which issuers count. */
function firstYear(scheme: Scheme): number {
  return Math.min(...scheme.parameters.standing.map(({ from }) => from));
}

const problemTexts: Readonly<Record<RegisterProblem, string>> = {
  "name-missing": "没有名称，请补填。",
  "name-repeated": "的名称前面已经登记，请合并为一行。",
  "class-missing": "不在自带名录中，又没有写明类别，请补填类别。",
};

function entryOf(
  argument: Argument,
  row: readonly unknown[],
  index: number,
  columns: BodyColumns,
): RegisterEntry {
  const text = (column: number): string => (column < 0 ? "" : cleanText(String(row[column] ?? "")));
  const written = text(columns.class);
  const found = issuerClasses.find((each) => classNames[each] === written || each === written);
  if (written !== "" && found === undefined) {
    const known = issuerClasses.map((each) => classNames[each]).join("、");
    throw invalid(`“${argument.name}”第${index + 1}行的类别${quoted(written)}应为${known}之一。`);
  }
  const aliases = text(columns.aliases)
    .split(/[、,，;；/\n]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
  return { name: text(columns.name), aliases, ...(found === undefined ? {} : { class: found }) };
}

interface BodyColumns {
  readonly name: number;
  readonly aliases: number;
  readonly class: number;
}

/** Words of the header of 授奖单位名录. */
const headerWords: Readonly<Record<keyof BodyColumns, RegExp>> = {
  name: /^(?:授奖)?(?:单位|机构|机关)?(?:名称|全称)$/u,
  aliases: /^(?:简称|别名|简称别名)$/u,
  class: /^(?:授奖单位|单位|机构)?(?:类别|分类)$/u,
};

/**
 * The register of bodies, with what a range 授奖单位名录 adds.
 * @throws CellError when a row cannot be used
 */
export function registerOf(argument: Argument): BodyRegister {
  if (isLeftOut(argument)) return standardRegister;
  const rows = withoutBlankZeros(argument);
  const at = rows.findIndex((row) => row.some((value) => headerWords.name.test(squeezeText(String(value)))));
  if (at < 0) throw invalid(`${argument.size}没有识别到表头：请连同表头一起选，表头需有“名称”“简称”“类别”。`);
  const find = (word: RegExp): number =>
    rows[at]?.findIndex((value) => word.test(squeezeText(String(value)))) ?? -1;
  const columns = {
    name: find(headerWords.name),
    aliases: find(headerWords.aliases),
    class: find(headerWords.class),
  };
  const filled = rows.flatMap((row, index) =>
    index > at && row.some((value) => cleanText(String(value)) !== "") ? [{ row, index }] : [],
  );
  const entries = filled.map(({ row, index }) => entryOf(argument, row, index, columns));
  const { register, problems } = extendRegister(standardRegister, entries);
  const wrong = problems.findIndex((problem) => problem !== null);
  const problem = problems[wrong];
  if (problem)
    throw new CellError(
      "invalid",
      `“${argument.name}”第${(filled[wrong]?.index ?? 0) + 1}行${problemTexts[problem]}`,
    );
  return register;
}
