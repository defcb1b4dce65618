import { dayOf } from "../../domain/calendar";
import type { CellValue } from "../../domain/grid";
import type { SheetColumn, SheetTemplate } from "../../domain/template";
import { sampleSections, type SampleAward } from "./sample-awards";
import { sampleIndicators, sampleItems, sampleRegister, sampleScores, sampleUnits } from "./sample-lists";

const year = 2025;
const prefix = "示例-";
const notes = ["示例数据：单位、奖项和得分均为虚构。看完后可在“记录”页撤销。"];

function sheet(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly CellValue[])[],
): SheetTemplate {
  return {
    ...{ name: `${prefix}${name}`, title: `${year}年度${name}（示例）`, notes },
    columns: [{ header: "序号", width: 36 }, ...columns],
    rows: rows.map((row, i) => [i + 1, ...row]),
    ...{ tableRows: 0, frozenColumns: 2 },
  };
}

/** "2025-03-12" as a true date; what is no date stays the text that it is. */
function dated(text: string): CellValue {
  const [, years, months, days] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return days === undefined ? text : dayOf(Number(years), Number(months), Number(days));
}

function awardRow({ title, date, ...award }: SampleAward): readonly CellValue[] {
  const { claimant, recipient, issuer, workYear, documentNumber, level, points, indicator, evidence } = award;
  const named = [claimant, recipient, title, issuer, dated(date), workYear];
  return [...named, documentNumber, level, points, indicator, evidence];
}

const date = { width: 76, numberFormat: "yyyy-mm-dd" };

const awardColumns: readonly SheetColumn[] = [
  { header: "申报单位", width: 110 },
  { header: "获奖单位", width: 110 },
  { header: "奖项名称", width: 190, wrap: true },
  { header: "授奖单位", width: 160, wrap: true },
  { header: "授奖日期", ...date },
  { header: "工作年度", width: 56 },
  { header: "文号", width: 130 },
  { header: "获奖级别", width: 60 },
  { header: "申报加分", width: 56 },
  { header: "对应指标", width: 70 },
  { header: "佐证材料", width: 70 },
];

/** 用示例试试: a small assessment with everything to see: verdicts of all kinds, faults, scores with a gap. */
export function sampleSheets(): readonly SheetTemplate[] {
  return [
    sheet(
      "获奖登记",
      awardColumns,
      sampleSections.flatMap(({ awards }) => awards.map(awardRow)),
    ),
    sheet(
      "上年度已计分登记",
      [
        { header: "单位名称", width: 110 },
        { header: "奖项名称", width: 190 },
        { header: "授奖单位", width: 110 },
        { header: "授奖日期", ...date },
        { header: "文号", width: 130 },
        { header: "计分年度", width: 60 },
        { header: "计分", width: 46 },
      ],
      sampleRegister.map((row) => row.map((value) => (typeof value === "string" ? dated(value) : value))),
    ),
    sheet(
      "评估指标",
      [
        { header: "指标", width: 120 },
        { header: "分值", width: 46 },
        { header: "责任单位", width: 150 },
      ],
      sampleIndicators,
    ),
    sheet(
      "县市区评分表",
      [
        { header: "单位名称", width: 110 },
        ...sampleItems.map(([name, marks]) => ({
          header: `${name}（${marks}分）`,
          width: 76,
          wrap: true as const,
        })),
      ],
      sampleScores,
    ),
    sheet(
      "评估单位",
      [
        { header: "单位名称", width: 150 },
        { header: "单位类别", width: 160 },
        { header: "组织实施机构", width: 100 },
        { header: "简称", width: 100 },
      ],
      sampleUnits,
    ),
  ];
}
