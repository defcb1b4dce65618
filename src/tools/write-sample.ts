import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CellStyle, CellValue, WriteSheet } from "hucre";
import { sampleSections, type SampleAward } from "../app/samples/sample-awards";
import { sampleIndicators, sampleRegister, sampleUnits } from "../app/samples/sample-lists";

const year = 2025;
/** Where the preview and the tests find it. */
export const sampleFile = path.resolve(__dirname, "../../assets/samples/加分申报表-示例.xlsx");

const line = { style: "thin", color: { rgb: "000000" } } as const;
const border = { top: line, right: line, bottom: line, left: line } as const;
const body: CellStyle = {
  font: { name: "宋体", size: 10 },
  border,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const text: CellStyle = { ...body, alignment: { horizontal: "left", vertical: "center", wrapText: true } };
const day: CellStyle = { ...body, numFmt: "yyyy-mm-dd" };
const head: CellStyle = {
  ...body,
  font: { name: "黑体", size: 11 },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E2EFDA" } },
};
const section: CellStyle = {
  ...text,
  font: { name: "黑体", size: 11 },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
};
const title: CellStyle = {
  font: { name: "方正小标宋简体", size: 18 },
  alignment: { horizontal: "center", vertical: "center" },
};
const note: CellStyle = { font: { name: "楷体", size: 11 }, alignment: { vertical: "center" } };

/** Collects rows with their styles; hucre wants values and styles apart. */
class SheetWriter {
  private readonly rows: CellValue[][] = [];
  private readonly cells: NonNullable<WriteSheet["cells"]> = new Map();
  private readonly heights: NonNullable<WriteSheet["rowDefs"]> = new Map();
  private readonly merges: NonNullable<WriteSheet["merges"]> = [];

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  add(
    values: readonly CellValue[],
    styleOf: (column: number, value: CellValue) => CellStyle,
    height = 24,
  ): void {
    const row = this.rows.length;
    this.rows.push([...values]);
    this.heights.set(row, { height });
    values.forEach((value, column) =>
      this.cells.set(`${row},${column}`, { value, style: styleOf(column, value) }),
    );
  }

  /** A row that is one cell wide open. */
  addWide(value: string, style: CellStyle, height: number): void {
    const last = this.widths.length - 1;
    this.add([value, ...Array.from({ length: last }, () => null)], () => style, height);
    const row = this.rows.length - 1;
    this.merge(row, 0, row, last);
  }

  merge(startRow: number, startCol: number, endRow: number, endCol: number): void {
    this.merges.push({ startRow, startCol, endRow, endCol });
  }

  finish(frozenRows: number): WriteSheet {
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      rows: this.rows,
      cells: this.cells,
      rowDefs: this.heights,
      merges: this.merges,
      freezePane: { rows: frozenRows },
      pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToHeight: 0 },
    };
  }
}

/** "2025-03-12" as a date, everything else as it is typed. */
function dated(value: string): CellValue {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : value;
}

function awardRow(award: SampleAward, serial: number): CellValue[] {
  const { claimant, recipient, issuer, workYear, documentNumber, level, points, indicator, evidence } = award;
  const named = [serial, claimant, recipient, award.title, issuer, dated(award.date), workYear];
  return [...named, documentNumber, level, points, indicator, evidence].map((value) =>
    value === "" ? null : value,
  );
}

function ledger(): WriteSheet {
  const sheet = new SheetWriter("加分申报表", [5, 17, 17, 30, 26, 13, 7, 20, 8, 8, 10, 10]);
  sheet.addWide(`${year}年度综合绩效评估加分申报表（示例）`, title, 36);
  sheet.addWide("填报单位：市绩效评估办公室（示例）　　　　填报时间：2026年1月20日", note, 22);
  const tops = [
    "序号",
    "单位",
    null,
    "奖项名称",
    "授奖单位",
    "授奖日期",
    "工作年度",
    "文号",
    "获奖级别",
    "申报加分",
    "对应指标",
    "佐证材料",
  ];
  sheet.add(tops, () => head);
  sheet.add(
    tops.map((_, column) => ({ 1: "申报单位", 2: "获奖单位" })[column] ?? null),
    () => head,
  );
  sheet.merge(2, 1, 2, 2);
  tops.forEach((_, column) => {
    if (column !== 1 && column !== 2) sheet.merge(2, column, 3, column);
  });
  let serial = 0;
  for (const { heading, awards } of sampleSections) {
    sheet.addWide(heading, section, 22);
    for (const award of awards) {
      serial += 1;
      const styleOf = (column: number, value: CellValue): CellStyle =>
        value instanceof Date ? day : column === 3 || column === 4 ? text : body;
      sheet.add(awardRow(award, serial), styleOf, 28);
    }
  }
  sheet.addWide("注：本表为示例，单位、奖项均为虚构。一个奖项填一行，并附表彰文件。", note, 22);
  return sheet.finish(4);
}

/** A plain list: title line, header, numbered rows. */
function list(
  name: string,
  heading: string,
  columns: Readonly<Record<string, number>>,
  rows: readonly (readonly (string | number)[])[],
): WriteSheet {
  const sheet = new SheetWriter(name, [6, ...Object.values(columns)]);
  sheet.addWide(heading, title, 32);
  sheet.add(["序号", ...Object.keys(columns)], () => head);
  rows.forEach((row, i) => {
    const values = row.map((value) =>
      typeof value === "string" && value !== "" ? dated(value) : value || null,
    );
    sheet.add([i + 1, ...values], (_, value) => (value instanceof Date ? day : body), 20);
  });
  return sheet.finish(2);
}

/** The sample workbook's bytes; the same bytes each time. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre");
  const registerColumns = {
    获奖单位: 18,
    奖项名称: 28,
    授奖单位: 22,
    授奖日期: 13,
    文号: 18,
    计分年度: 10,
    计分: 8,
  };
  return writeXlsx({
    sheets: [
      ledger(),
      list(
        "评估单位",
        "评估单位名单（示例）",
        { 单位名称: 24, 单位类别: 28, 组织实施机构: 16, 简称: 16 },
        sampleUnits,
      ),
      list("评估指标", "评估指标（示例）", { 指标: 20, 分值: 8, 责任单位: 24 }, sampleIndicators),
      list("上年度已计分登记", "已计分登记（示例）", registerColumns, sampleRegister),
    ],
    properties: {
      creator: "综合绩效评估助手",
      title: "加分申报表（示例）",
      created: new Date(0),
      modified: new Date(0),
    },
  });
}

async function main(): Promise<void> {
  await mkdir(path.dirname(sampleFile), { recursive: true });
  await writeFile(sampleFile, await sampleWorkbook());
  process.stdout.write(`${path.relative(process.cwd(), sampleFile)}\n`);
}

if (require.main === module) void main();
