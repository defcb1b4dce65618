import { extendRegister, standardRegister, type BodyRegister } from "../bodies";
import { issuerClasses, type IssuerClass } from "../domain/bodies";
import type { Grid } from "../domain/grid";
import type { RuleId } from "../domain/rule-ids";
import type { Scheme } from "../domain/scheme";
import { Memory } from "../domain/memo";
import { foldName } from "../domain/text";
import type { Waiver } from "../domain/waiver";
import { rules } from "../rules";
import { schemes } from "../schemes";
import { classNames } from "../schemes/class-names";
import { readSchemeHead, readSchemeSheet, type SchemeSheetRow } from "../schemes/read-scheme-sheet";
import { readWaiverSheet, waiverSheetHeader } from "../schemes/read-waiver-sheet";
import { foldHeader } from "../recognise/header-text";
import { labelledRows, type LabelledRow, type SheetWords } from "./labelled-rows";

/** Sheets by which an office sets the program: 评估方案, 授奖单位名录, 人工认定. */
export const schemeSheetName = "评估方案";
export const bodiesSheetName = "授奖单位名录";
export const waiversSheetName = "人工认定";

/** Their headers, with the words that offices write for them. */
export const schemeSheetWords: SheetWords = {
  needed: ["参数", "值"],
  others: { 参数: ["参数名称", "项目", "名称"], 值: ["取值", "参数值", "数值", "分值"] },
};
export const bodiesSheetWords: SheetWords = {
  needed: ["名称"],
  others: {
    名称: [
      "单位名称",
      "机构名称",
      "机关名称",
      "授奖单位名称",
      "授奖单位",
      "全称",
      "单位全称",
      "单位",
      "机构",
    ],
    类别: ["单位类别", "机构类别", "类别名称", "分类", "类型", "级别类别"],
    简称: ["别名", "简称别名", "别称", "单位简称", "机构简称", "又名", "其他名称", "常用名"],
  },
};
export const waiversSheetWords: SheetWords = {
  needed: ["规则", "理由"],
  others: {
    规则: ["规则名称", "规则编号", "校验规则", "问题", "问题类型"],
    单位: ["单位名称", "申报单位", "被评估单位", "评估单位", "获奖单位"],
    事项名称: ["事项", "名称", "奖项名称", "荣誉称号", "获奖名称", "对象", "认定对象"],
    日期: ["授奖日期", "获奖时间", "发文日期", "获奖日期", "事项日期", "时间"],
    认定级别: ["级别"],
    认定结果: ["结果", "认定结论", "结论"],
    理由: ["认定理由", "原因", "认定原因", "认定依据"],
    认定人: ["经办人", "认定人员", "责任人"],
    认定日期: ["认定时间", "经办日期"],
  },
};

/** A cell of such a sheet that cannot be used, as a sentence that names it. */
export type SheetRemark = string;

/** The sheet of that name, else one whose name only adds to it: 2024年授奖单位名录表, 人工认定（补充）. */
function named(grids: readonly Grid[], name: string): Grid | undefined {
  const added = new RegExp(`^(?:(?:19|20)\\d{2}年?度?)?${name}(?:表|登记|登记表|台账|清单)?$`, "u");
  return (
    grids.find((grid) => grid.sheet.trim() === name) ??
    grids.find((grid) => added.test(foldHeader(grid.sheet)))
  );
}

interface OfficeRows {
  readonly sheet: string;
  readonly rows: readonly LabelledRow[];
  readonly remarks: readonly SheetRemark[];
}

/** The rows of an office sheet; one without its header is told of, or nobody would know that it has no effect. */
function officeRows(grids: readonly Grid[], name: string, words: SheetWords): OfficeRows {
  const grid = named(grids, name);
  const sheet = grid?.sheet ?? name;
  const isEmpty = grid?.values.every((row) => row.every((value) => value === "")) ?? true;
  if (grid === undefined || isEmpty) return { sheet, rows: [], remarks: [] };
  const rows = labelledRows(grid, words);
  if (rows !== null) return { sheet, rows, remarks: [] };
  const headers = words.needed.map((header) => `“${header}”`).join("");
  return { sheet, rows: [], remarks: [`“${sheet}”表没有找到表头${headers}，整张表没有采用，请补上表头。`] };
}

const schemeRows = (rows: readonly LabelledRow[]): readonly SchemeSheetRow[] =>
  rows.map((row) => ({ name: row.at("参数"), value: row.at("值") }));

/** The rows of 评估方案 as they are written; null where there is no such sheet. */
export function schemeSheetOf(
  grids: readonly Grid[],
): { readonly grid: Grid; readonly rows: readonly SchemeSheetRow[] } | null {
  const grid = named(grids, schemeSheetName);
  return grid ? { grid, rows: schemeRows(officeRows(grids, schemeSheetName, schemeSheetWords).rows) } : null;
}

/** What 评估方案 says of preset and year; null where it says nothing. */
export function schemeHead(grids: readonly Grid[]): ReturnType<typeof readSchemeHead> {
  return readSchemeHead(
    schemeRows(officeRows(grids, schemeSheetName, schemeSheetWords).rows),
    schemes.map((scheme) => scheme.id),
  );
}

/** The preset with the values of 评估方案 in place of its own. */
export function officeScheme(
  grids: readonly Grid[],
  preset: Scheme,
  year: number,
): { readonly scheme: Scheme; readonly remarks: readonly SheetRemark[] } {
  const { sheet, rows, remarks } = officeRows(grids, schemeSheetName, schemeSheetWords);
  if (rows.length === 0) return { scheme: preset, remarks };
  const { scheme, problems } = readSchemeSheet(schemeRows(rows), preset, year);
  const all = [...schemeHead(grids).problems, ...problems];
  return { scheme, remarks: all.map(({ cell, message }) => `${sheet}!${cell}：${message}`) };
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

/** The same entries give the same register, so that what was read under it stays known. */
const extended = new Memory<string, ReturnType<typeof extendRegister>>();

/** The register of bodies with the office's own entries. */
export function officeRegister(grids: readonly Grid[]): {
  readonly register: BodyRegister;
  readonly remarks: readonly SheetRemark[];
} {
  const { sheet, rows, remarks: unread } = officeRows(grids, bodiesSheetName, bodiesSheetWords);
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
  const given = entries.map(({ entry }) => entry);
  const { register, problems } = extended.recall(JSON.stringify(given), () =>
    extendRegister(standardRegister, given),
  );
  const remarks = entries.flatMap(({ row, written, known }, i) => {
    const problem = problems[i];
    const texts = [
      ...(written !== "" && !known ? [`${row.at("类别").cell}：没有名为“${written}”的类别。`] : []),
      ...(problem ? [`${row.at("名称").cell}：${problemTexts[problem]}`] : []),
    ];
    return texts.map((text) => `${sheet}!${text}`);
  });
  return { register, remarks: [...unread, ...remarks] };
}

const ruleTitles: ReadonlyMap<string, RuleId> = new Map(
  rules.map((rule) => [foldName(rule.title.zh), rule.id]),
);

/** The sheet 人工认定; undefined where there is none. */
export function waiversGrid(grids: readonly Grid[]): Grid | undefined {
  return named(grids, waiversSheetName);
}

/** The decisions of 人工认定. */
export function officeWaivers(grids: readonly Grid[]): {
  readonly waivers: readonly Waiver[];
  readonly remarks: readonly SheetRemark[];
} {
  const { sheet, rows, remarks } = officeRows(grids, waiversSheetName, waiversSheetWords);
  const decisions = rows.map((row) => ({
    sheet,
    row: row.row,
    cell: row.at("规则").cell,
    values: waiverSheetHeader.map((header) => row.at(header).value),
  }));
  const { waivers, problems } = readWaiverSheet(decisions, ruleTitles);
  const wrong = problems.map(({ cell, message }) => `${sheet}!${cell}：${message}`);
  return { waivers, remarks: [...remarks, ...wrong] };
}
