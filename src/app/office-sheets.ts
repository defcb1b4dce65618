import { extendRegister, standardRegister, type BodyRegister } from "../bodies";
import { issuerClasses, type IssuerClass } from "../domain/bodies";
import type { Grid } from "../domain/grid";
import type { RuleId } from "../domain/rule-ids";
import type { Scheme } from "../domain/scheme";
import { foldName } from "../domain/text";
import type { Waiver } from "../domain/waiver";
import { rules } from "../rules";
import { schemes } from "../schemes";
import { classNames } from "../schemes/class-names";
import { readSchemeHead, readSchemeSheet, type SchemeSheetRow } from "../schemes/read-scheme-sheet";
import { readWaiverSheet, waiverSheetHeader } from "../schemes/read-waiver-sheet";
import { labelledRows } from "./labelled-rows";

/** Sheets by which an office sets the program: 评估方案, 授奖单位名录, 人工认定. */
export const schemeSheetName = "评估方案";
export const bodiesSheetName = "授奖单位名录";
export const waiversSheetName = "人工认定";

/** A cell of such a sheet that cannot be used, as a sentence that names it. */
export type SheetRemark = string;

const named = (grids: readonly Grid[], name: string): Grid | undefined =>
  grids.find((grid) => grid.sheet.trim() === name);

function schemeRows(grids: readonly Grid[]): readonly SchemeSheetRow[] {
  const grid = named(grids, schemeSheetName);
  const rows = grid ? labelledRows(grid, ["参数", "值"]) : [];
  return rows.map((row) => ({ name: row.at("参数"), value: row.at("值") }));
}

/** What 评估方案 says of preset and year; null where it says nothing. */
export function schemeHead(grids: readonly Grid[]): ReturnType<typeof readSchemeHead> {
  return readSchemeHead(
    schemeRows(grids),
    schemes.map((scheme) => scheme.id),
  );
}

/** The preset with the values of 评估方案 in place of its own. */
export function officeScheme(
  grids: readonly Grid[],
  preset: Scheme,
  year: number,
): { readonly scheme: Scheme; readonly remarks: readonly SheetRemark[] } {
  const rows = schemeRows(grids);
  if (rows.length === 0) return { scheme: preset, remarks: [] };
  const { scheme, problems } = readSchemeSheet(rows, preset, year);
  const all = [...schemeHead(grids).problems, ...problems];
  return { scheme, remarks: all.map(({ cell, message }) => `${schemeSheetName}!${cell}：${message}`) };
}

const classByName: ReadonlyMap<string, IssuerClass> = new Map(
  issuerClasses.flatMap((id) => [
    [foldName(classNames[id]), id],
    [foldName(id), id],
  ]),
);

const problemTexts = {
  "name-missing": "没有填写名称，该行未采用。",
  "name-repeated": "名称重复，只采用第一行。",
  "class-missing": "名录中没有这个单位，请填写类别，例如“国务院组成部门”。",
} as const;

/** The register of bodies with the office's own entries. */
export function officeRegister(grids: readonly Grid[]): {
  readonly register: BodyRegister;
  readonly remarks: readonly SheetRemark[];
} {
  const grid = named(grids, bodiesSheetName);
  const rows = grid ? labelledRows(grid, ["名称"]) : [];
  const filled = rows.filter((row) =>
    ["名称", "类别", "简称"].some((header) => String(row.at(header).value).trim() !== ""),
  );
  const entries = filled.map((row) => {
    const written = String(row.at("类别").value).trim();
    const known = classByName.get(foldName(written));
    const aliases = String(row.at("简称").value)
      .split(/[、，,；;\s]+/u)
      .filter((alias) => alias !== "");
    return {
      entry: { name: String(row.at("名称").value).trim(), ...(known ? { class: known } : {}), aliases },
      written,
      known,
      row,
    };
  });
  const { register, problems } = extendRegister(
    standardRegister,
    entries.map(({ entry }) => entry),
  );
  const remarks = entries.flatMap(({ row, written, known }, i) => {
    const problem = problems[i];
    const texts = [
      ...(written !== "" && !known ? [`${row.at("类别").cell}：没有名为“${written}”的类别。`] : []),
      ...(problem ? [`${row.at("名称").cell}：${problemTexts[problem]}`] : []),
    ];
    return texts.map((text) => `${bodiesSheetName}!${text}`);
  });
  return { register, remarks };
}

const ruleTitles: ReadonlyMap<string, RuleId> = new Map(
  rules.map((rule) => [foldName(rule.title.zh), rule.id]),
);

/** The decisions of 人工认定. */
export function officeWaivers(grids: readonly Grid[]): {
  readonly waivers: readonly Waiver[];
  readonly remarks: readonly SheetRemark[];
} {
  const grid = named(grids, waiversSheetName);
  if (!grid) return { waivers: [], remarks: [] };
  const rows = labelledRows(grid, ["规则", "理由"]).map((row) => ({
    sheet: grid.sheet,
    row: row.row,
    cell: row.at("规则").cell,
    values: waiverSheetHeader.map((header) => row.at(header).value),
  }));
  const { waivers, problems } = readWaiverSheet(rows, ruleTitles);
  return { waivers, remarks: problems.map(({ cell, message }) => `${grid.sheet}!${cell}：${message}`) };
}
