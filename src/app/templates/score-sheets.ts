import { columnName } from "../../domain/address";
import type { CellValue } from "../../domain/grid";
import { summarySheetName } from "../../domain/summary-sheet";
import type { CategoryTemplate, SheetColumn, SheetTemplate } from "../../domain/template";
import { foldName } from "../../domain/text";
import { indicatorSheetName, scoreSheetName, surveySheetName, type AssessedUnit } from "./names";
import { belowHeader, firstRow, pointsFormat, rowNumber } from "./rows";

const example = "示例";
/** Beside every result of a custom function: how many cells it still waits for. */
const openHeader = "未填项数";

export const totalHeader = "合计";

/** The value of one column of a sheet for the unit in a cell; 待核 where the sheet does not have it. */
function lookUp(unit: string, names: string, values: string): string {
  return `IFERROR(INDEX(${values},MATCH(${unit},${names},0)),"待核")`;
}

/** How many cells of a row are still blank or 待核. */
function openCells(range: string): string {
  return `=COUNTBLANK(${range})+COUNTIF(${range},"待核")`;
}

/**
 * One formula for a whole column, which spills: Excel hands custom functions over one call at a time, and slowly. Where
 * something that it rests on is open, so is the result: a blank is never 0, whatever the Excel sends for one.
 */
function guarded(open: string, formula: string): string {
  return `=IF(${open},"待核",${formula})`;
}

/** 指标: one sheet for a category, its 100 points added up. */
export function indicatorSheet({ category, indicators }: CategoryTemplate, year: number): SheetTemplate {
  const notes = ["备注为“示例”的分值没有来源文件，请改为本地文件规定的分值；合计应为100分。"];
  const top = firstRow({ notes });
  const rows = indicators.map((each, i): CellValue[] => [
    i + 1,
    each.block,
    each.group,
    each.name,
    each.points,
    each.method,
    each.responsible,
    each.assessor,
    each.evidence,
    each.period,
    each.isExample ? example : "",
  ]);
  const sum = `=SUM(E${rowNumber(top)}:E${top + rows.length})`;
  return {
    name: indicatorSheetName(category),
    title: `${year}年度${category}综合绩效评估指标`,
    notes,
    columns: [
      { header: "序号", width: 36 },
      { header: "板块", width: 90 },
      { header: "指标类别", width: 130 },
      { header: "考核项目", width: 170, wrap: true },
      { header: "分值", width: 46 },
      { header: "评分办法", width: 260, wrap: true },
      { header: "责任单位", width: 130, wrap: true },
      { header: "考核单位", width: 110 },
      { header: "佐证材料", width: 170, wrap: true },
      { header: "考核周期", width: 60 },
      { header: "备注", width: 50 },
    ],
    rows: [...rows, ["合计", "", "", "", sum, "", "", "", "", "", ""]],
    tableRows: rows.length,
    frozenColumns: 4,
  };
}

/** 公众评议: two rounds a year, their mean (domain A4). */
export function surveySheet(units: readonly AssessedUnit[], fullMarks: number, year: number): SheetTemplate {
  const notes = ["填写每次评议的满意度（0至100）。"];
  const top = firstRow({ notes });
  const [from, to] = [rowNumber(top), top + units.length];
  const marks = guarded(`F${from}:F${to}>0`, `JX.SURVEY(D${from}:E${to},${fullMarks})`);
  return {
    name: surveySheetName,
    title: `${year}年度公众评议`,
    notes,
    columns: [
      { header: "序号", width: 36 },
      { header: "单位名称", width: 180 },
      { header: "单位类别", width: 130 },
      { header: "第一次", width: 60, numberFormat: pointsFormat },
      { header: "第二次", width: 60, numberFormat: pointsFormat },
      { header: openHeader, width: 60, isFormula: true },
      { header: "评议得分", width: 66, numberFormat: pointsFormat, isFormula: true },
    ],
    rows: units.map(({ name, category }, i) => {
      const row = from + i;
      return [i + 1, name, category, "", "", openCells(`D${row}:E${row}`), i === 0 ? marks : ""];
    }),
    tableRows: 0,
    frozenColumns: 2,
  };
}

/** 合计 behind the columns of a score sheet: of the full marks in its first row, and of all units in one formula. */
function withTotal(sheet: SheetTemplate, indicators: number, fullRow: number): SheetTemplate {
  const [from, to] = [fullRow + 1, fullRow + sheet.rows.length - 1];
  const last = columnName(1 + indicators);
  const open = columnName(2 + indicators);
  // One column alone would be summed up over the units.
  const marks = `C${from}:${last}${to}`;
  const sum = indicators === 1 ? marks : `JX.TOTAL(${marks})`;
  const totals = [`=SUM(C${fullRow}:${last}${fullRow})`, guarded(`${open}${from}:${open}${to}>0`, sum)];
  const column = { header: totalHeader, width: 60, numberFormat: pointsFormat, isFormula: true } as const;
  return {
    ...sheet,
    columns: [...sheet.columns, column],
    rows: sheet.rows.map((row, i) => [...row, totals[i] ?? ""]),
  };
}

/**
 * 评分表 of a category: units × indicators, full marks in a row of their own, 公众评议 from its sheet. Where the scheme
 * converts one of the items to points (`converted`, folded names), no sum of the cells is a score, and there is none.
 */
export function scoreSheet(
  { category, indicators }: CategoryTemplate,
  units: readonly AssessedUnit[],
  survey: SheetTemplate | null,
  year: number,
  converted: ReadonlySet<string>,
): SheetTemplate {
  const raw = indicators.flatMap(({ name }) => (converted.has(foldName(name)) ? [name] : []));
  const notes =
    raw.length === 0
      ? ["没有填写的得分不算0分，合计为待核。"]
      : [`${raw.join("、")}填写原始数值，由“计算得分”按评估方案换算并汇总；没有填写的不算0分。`];
  const fullRow = rowNumber(firstRow({ notes }));
  const last = columnName(1 + indicators.length);
  const sheet: SheetTemplate = {
    name: scoreSheetName(category),
    title: `${year}年度${category}评分表`,
    notes,
    columns: [
      { header: "序号", width: 36 },
      { header: "单位名称", width: 150 },
      ...indicators.map(({ name, scoring }) => ({
        header: name,
        width: 62,
        numberFormat: pointsFormat,
        wrap: true as const,
        ...(scoring === "survey" ? { isFormula: true as const } : {}),
      })),
      { header: openHeader, width: 60, isFormula: true },
    ],
    rows: [
      ["", "满分", ...indicators.map(({ points }) => points), ""],
      ...units.map(({ name }, i) => {
        const row = fullRow + 1 + i;
        const scores = indicators.map(({ scoring }) =>
          scoring === "survey" && survey !== null
            ? `=${lookUp(`$B${row}`, belowHeader(survey, "单位名称"), belowHeader(survey, "评议得分"))}`
            : "",
        );
        return [i + 1, name, ...scores, openCells(`C${row}:${last}${row}`)];
      }),
    ],
    tableRows: 0,
    frozenColumns: 2,
  };
  return raw.length === 0 ? withTotal(sheet, indicators.length, fullRow) : sheet;
}

/** Sheets that the summary draws on; null where there is none: the figures are left blank, to be entered or computed. */
export interface SummarySources {
  readonly scores: ReadonlyMap<string, SheetTemplate | null>;
  readonly awards: SheetTemplate | null;
  readonly deductions: SheetTemplate | null;
}

export const summaryColumns: readonly SheetColumn[] = [
  { header: "序号", width: 36 },
  { header: "单位名称", width: 180 },
  { header: "单位类别", width: 130 },
  { header: "得分", width: 60, numberFormat: pointsFormat, isFormula: true },
  { header: "加分", width: 50, numberFormat: pointsFormat, isFormula: true },
  { header: "减分", width: 50, numberFormat: pointsFormat, isFormula: true },
  { header: "最终得分", width: 66, numberFormat: pointsFormat, isFormula: true },
  { header: "名次", width: 46, isFormula: true },
  { header: "等次", width: 60 },
  { header: "上年名次", width: 60 },
  { header: "名次变化", width: 60, isFormula: true },
];

/** 汇总排名: score, bonus, deduction, final score and rank within the category, each unit in a row. */
export function summarySheet(
  units: readonly AssessedUnit[],
  { scores, awards, deductions }: SummarySources,
  year: number,
): SheetTemplate {
  const notes = ["名次按类别排列，同分同名次；等次由评估办按方案填写。"];
  const top = firstRow({ notes });
  const [from, to] = [rowNumber(top), top + units.length];
  const names = `B${from}:B${to}`;
  // One call for a whole column: Excel asks for custom functions one by one, and slowly.
  const bonus = awards
    ? `=IFERROR(JX.BONUS(${names},${belowHeader(awards, "申报单位")},${belowHeader(awards, "认定加分")}),"待核")`
    : "";
  const deducted = deductions
    ? `=IFERROR(JX.DEDUCTION(${names},${belowHeader(deductions, "扣分单位")},${belowHeader(deductions, "原扣分值")},${belowHeader(deductions, "是否省评")}),"待核")`
    : "";
  const parts = ["D", "E", "F"].map((letter) => `${letter}${from}:${letter}${to}`);
  const isKnown = parts.map((part) => `ISNUMBER(${part})`).join("*");
  const final = `=IF(${isKnown},JX.TOTAL(${parts.join(",")}),"待核")`;
  const ranks = `=IFERROR(JX.RANK(G${from}:G${to},C${from}:C${to}),"待核")`;
  return {
    name: summarySheetName,
    title: `${year}年度综合绩效评估汇总排名`,
    notes,
    columns: summaryColumns,
    rows: units.map(({ name, category }, i) => {
      const row = rowNumber(top + i);
      const sheet = scores.get(category);
      const score = sheet
        ? `=${lookUp(`$B${row}`, belowHeader(sheet, "单位名称"), belowHeader(sheet, totalHeader))}`
        : "";
      const isFirst = i === 0;
      return [
        i + 1,
        name,
        category,
        score,
        isFirst ? bonus : "",
        isFirst ? deducted : "",
        isFirst ? final : "",
        isFirst ? ranks : "",
        "",
        "",
        `=IF(OR(J${row}="",H${row}="待核"),"",J${row}-H${row})`,
      ];
    }),
    tableRows: 0,
    frozenColumns: 2,
  };
}
