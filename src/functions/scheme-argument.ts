import { labelledRows, type SheetWords } from "../app/labelled-rows";
import {
  bodiesSheetName,
  bodiesSheetWords,
  officeRegister,
  officeScheme,
  schemeHead,
  schemeSheetName,
  schemeSheetWords,
} from "../app/office-sheets";
import type { BodyRegister } from "../bodies";
import type { Grid } from "../domain/grid";
import { schemeAt, YearNotCovered, type Scheme, type YearScheme } from "../domain/scheme";
import { cleanText, foldName } from "../domain/text";
import { schemeById, schemes } from "../schemes";
import type { Argument } from "./argument";
import { invalid } from "./cell-error";
import { sheetNamed } from "./ledger-ranges";
import { quoted } from "./reading";

/** True for a parameter that was left out; the desktop hands over a single blank cell as 0. */
export function isLeftOut(argument: Argument): boolean {
  return argument.isOmitted || (argument.count === 1 && argument.valueAt(0) === 0);
}

/** What the parameter 方案 says: a preset by its id or name, or a sheet 评估方案; nothing when left out. */
export interface SchemeChoice {
  readonly preset?: string;
  readonly sheets: readonly Grid[];
}

function presetId(name: string): string {
  const found = schemeById(name) ?? schemes.find((scheme) => foldName(scheme.name.zh) === foldName(name));
  if (found !== undefined) return found.id;
  const known = schemes.map((scheme) => `${scheme.id}（${scheme.name.zh}）`).join("、");
  throw invalid(`没有名为${quoted(name)}的方案，可用的方案是${known}，或选“评估方案”表的区域。`);
}

/** A range as one of the product's own sheets. @throws CellError when it lacks the header */
function ownSheet(name: string, argument: Argument, words: SheetWords): Grid {
  const grid = sheetNamed(name, argument);
  if ((labelledRows(grid, words)?.length ?? 0) > 0) return grid;
  throw invalid(`${argument.size}应为“${name}”表的区域，请连同表头（${words.needed.join("、")}）一起选。`);
}

/** @throws CellError for an unknown preset and for a range that is no 评估方案 */
export function schemeChoice(argument: Argument): SchemeChoice {
  if (isLeftOut(argument)) return { sheets: [] };
  if (argument.count === 1) return { preset: presetId(cleanText(String(argument.valueAt(0)))), sheets: [] };
  return { sheets: [ownSheet(schemeSheetName, argument, schemeSheetWords)] };
}

/** The range 授奖单位名录 as a sheet; none when left out. */
export function bodySheets(argument: Argument): readonly Grid[] {
  return isLeftOut(argument) ? [] : [ownSheet(bodiesSheetName, argument, bodiesSheetWords)];
}

/** A remark on a wrong cell of the product's own sheets is an error here: nobody would read it. */
export function requireNoRemarks(remarks: readonly string[]): void {
  const wrong = remarks.find((text) =>
    [schemeSheetName, bodiesSheetName].some((sheet) => text.startsWith(`${sheet}!`)),
  );
  if (wrong !== undefined) throw invalid(`所选区域有误（单元格从区域左上角A1数起）：${wrong}`);
}

/** Runs what may find that the scheme says nothing of a year. */
export function inCoveredYear<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof YearNotCovered) throw invalid(`${error.message}，请核对年度，或换用其他方案。`);
    throw error;
  }
}

/** The first year in which a scheme says which issuers count. */
function firstYear(scheme: Scheme): number {
  return Math.min(...scheme.parameters.standing.map(({ from }) => from));
}

/** The scheme in its own year: that of the sheet 评估方案, else the first that the preset covers. */
export function schemeInOwnYear({ preset: asked, sheets }: SchemeChoice): YearScheme {
  const head = schemeHead(sheets);
  const preset = schemes.find(({ id }) => id === (asked ?? head.preset ?? "source"));
  if (preset === undefined) throw invalid("“方案”的基础方案不存在，请改正。");
  const year = head.year ?? firstYear(preset);
  const { scheme, remarks } = inCoveredYear(() => officeScheme(sheets, preset, year));
  requireNoRemarks(remarks);
  return schemeAt(scheme, year);
}

/** The register of bodies with what the range 授奖单位名录 adds. */
export function registerWith(sheets: readonly Grid[]): BodyRegister {
  const { register, remarks } = officeRegister(sheets);
  requireNoRemarks(remarks);
  return register;
}
