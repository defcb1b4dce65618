import { writeXlsx } from "hucre";

const units = ["青石县", "白沙县", "清江区", "东岭市"] as const;
const issuers = ["湖南省人民政府", "省委、省政府", "教育部", "国务院办公厅"] as const;

const ledgerSheet = "加分申报表";

/** A ledger of six columns with as many awards as asked for, all in order, and the roster beside it. */
export async function awardBook(rows: number): Promise<Uint8Array> {
  const header = ["序号", "获奖单位", "奖项名称", "授奖单位", "获奖时间", "文号"];
  const body = Array.from({ length: rows }, (_, i) => [
    i + 1,
    units[i % units.length] ?? "",
    `全省第${i + 1}类工作先进单位`,
    issuers[i % issuers.length] ?? "",
    `2024年${(i % 12) + 1}月${(i % 28) + 1}日`,
    `湘政发〔2024〕${i + 1}号`,
  ]);
  const roster = [["单位名称", "单位类别"], ...units.map((name) => [name, "县市区"])];
  return writeXlsx({
    sheets: [
      { name: ledgerSheet, rows: [["2024年度加分申报表", null, null, null, null, null], header, ...body] },
      { name: "评估单位", rows: roster },
    ],
  });
}
