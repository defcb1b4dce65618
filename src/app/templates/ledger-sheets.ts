import type { CellValue } from "../../domain/grid";
import type { Scheme } from "../../domain/scheme";
import type { SheetColumn, SheetTemplate } from "../../domain/template";
import { ownColumns } from "../../recognise/own-sheets";
import { schemeSheetHeader, schemeSheetRows } from "../../schemes/scheme-sheet-rows";
import { bodiesSheetName, schemeSheetName, waiversSheetName } from "../office-sheets";
import { waiverSheetHeader } from "../../schemes/read-waiver-sheet";
import { unitsSheetName, type AssessedUnit } from "./names";
import { blankRows, emptyRows, firstRow, pointsFormat, rowNumber } from "./rows";

const day = "yyyy-mm-dd";
/** Kept as typed: 2026-5 is a number of a document and no date. */
const text = "@";
const unitChoices = { sheet: unitsSheetName, header: "单位名称" } as const;
const yesNo = ["是", "否"] as const;

const serial: SheetColumn = { header: "序号", width: 36 };
const column = (header: string, width: number, others: Partial<SheetColumn> = {}): SheetColumn => ({
  header,
  width,
  ...others,
});

/** 评估单位: the units that the workbook already names, or blank rows to fill in. */
export function unitsSheet(scheme: Scheme, year: number, units: readonly AssessedUnit[]): SheetTemplate {
  const organisers = scheme.parameters.organisers.flatMap(({ value }) => value);
  const rows = units.map(({ name, category }, i) => [
    i + 1,
    name,
    category,
    organisers.find((each) => each.category === category)?.organiser ?? "",
    "",
    "",
  ]);
  const all = rows.length > 0 ? rows : blankRows(6);
  return {
    name: unitsSheetName,
    title: `${year}年度综合绩效评估单位`,
    notes: [],
    columns: [
      serial,
      column("单位名称", 180),
      column("单位类别", 130, { choices: organisers.map(({ category }) => category) }),
      column("组织实施机构", 100, { choices: [...new Set(organisers.map(({ organiser }) => organiser))] }),
      column("简称", 110),
      column("曾用名", 130),
    ],
    rows: all,
    tableRows: all.length,
    frozenColumns: 2,
  };
}

/** 获奖登记, with the places of the verdicts, so that formulas can refer to them before the first check. */
export function awardsSheet(year: number): SheetTemplate {
  const columns: readonly SheetColumn[] = [
    serial,
    column("申报单位", 130, { choices: unitChoices }),
    column("获奖单位", 130),
    column("奖项名称", 220, { wrap: true }),
    column("授奖单位", 170, { wrap: true }),
    column("授奖日期", 76, { numberFormat: day }),
    column("工作年度", 56, { numberFormat: "0" }),
    column("文号", 130, { numberFormat: text }),
    column("获奖级别", 60, { choices: ["国家级", "省部级"] }),
    column("申报加分", 56, { numberFormat: pointsFormat }),
    column("对应指标", 120),
    column("佐证材料", 120),
    column("", 12),
    ...ownColumns.map((header, i) => column(header, [60, 60, 56, 260][i] ?? 60)),
  ];
  return {
    name: "获奖登记",
    title: `${year}年度获奖登记`,
    notes: ["一行一个奖项。右侧四列由“一键校验”填写。"],
    columns,
    rows: blankRows(columns.length),
    tableRows: emptyRows,
    frozenColumns: 2,
  };
}

/** 扣分登记; 扣分 follows from 原扣分值 and 是否省评 (domain A7). */
export function deductionsSheet(year: number): SheetTemplate {
  const columns: readonly SheetColumn[] = [
    serial,
    column("扣分单位", 130, { choices: unitChoices }),
    column("扣分事项", 220, { wrap: true }),
    column("扣分机关", 130),
    column("扣分时间", 76, { numberFormat: day }),
    column("工作年度", 56, { numberFormat: "0" }),
    column("文号", 130, { numberFormat: text }),
    column("是否省评", 56, { choices: yesNo }),
    column("原扣分值", 56, { numberFormat: pointsFormat }),
    column("扣分", 56, { numberFormat: pointsFormat, isFormula: true }),
  ];
  const notes = ["省对市扣分的，“是否省评”填“是”，扣分按原扣分值加倍。"];
  const top = firstRow({ notes });
  const rows = Array.from({ length: emptyRows }, (_, i): CellValue[] => {
    const row = rowNumber(top + i);
    return [i + 1, "", "", "", "", "", "", "", "", `=IF(I${row}="","",IF(H${row}="是",2,1)*I${row})`];
  });
  return {
    name: "扣分登记",
    title: `${year}年度扣分登记`,
    notes,
    columns,
    rows,
    tableRows: rows.length,
    frozenColumns: 2,
  };
}

/** 评估方案: every switch of the scheme with its clause. */
export function schemeSheet(scheme: Scheme, year: number): SheetTemplate {
  const widths = [220, 150, 220, 50, 70, 200, 200];
  const rows = schemeSheetRows(scheme, year);
  return {
    name: schemeSheetName,
    title: `${year}年度综合绩效评估方案`,
    notes: ["“值”一列可以修改，校验和计算以本表为准；注明示例的，请改为本地文件规定的值。"],
    columns: schemeSheetHeader.map((header, i) => column(header, widths[i] ?? 100)),
    rows,
    tableRows: rows.length,
    frozenColumns: 1,
  };
}

/** A sheet for the office's own entries: those that are known, and room for more. */
function officeSheet(
  name: string,
  notes: readonly string[],
  columns: readonly SheetColumn[],
  entries: SheetTemplate["rows"] = [],
): SheetTemplate {
  const room = Array.from({ length: emptyRows }, () => columns.map(() => ""));
  const rows = [...entries, ...room];
  return { name, title: name, notes, columns, rows, tableRows: rows.length, frozenColumns: 1 };
}

/** 人工认定, with decisions in the order of its header. */
export function waiversSheet(decisions: SheetTemplate["rows"] = []): SheetTemplate {
  return officeSheet(
    waiversSheetName,
    ["由评估办推翻某条结论：规则、单位、事项、理由、认定人、认定日期填全才生效。"],
    waiverSheetHeader.map((header) => column(header, header === "理由" || header === "事项名称" ? 220 : 90)),
    decisions,
  );
}

/** 授奖单位名录 and 人工认定. */
export function officeSheets(): readonly SheetTemplate[] {
  return [
    officeSheet(
      bodiesSheetName,
      ["增加名录中没有的授奖单位，或改变某个单位的类别、增加简称。"],
      [column("名称", 200), column("类别", 150), column("简称", 150)],
    ),
    waiversSheet(),
  ];
}
