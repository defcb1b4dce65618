import { writeXlsx } from "hucre";
import { issuerCells } from "./bench-issuers";

const header = ["序号", "获奖单位", "奖项名称", "授奖单位", "获奖时间", "文号", "级别", "申报加分"];

/** A made-up ledger as a workbook, with the usual share of faults; `year` is the assessed one. */
export async function benchBook(rows: number, year: number): Promise<Uint8Array> {
  const units = Array.from({ length: 126 }, (_, i) => `第${i + 1}县`);
  const issuers = issuerCells(500);
  const body = Array.from({ length: rows }, (_, i) => {
    // Every 50th row repeats the one before in another writing; every 40th is of an earlier year.
    const number = i % 50 === 1 ? i - 1 : i;
    const dated = i % 40 === 3 ? year - 2 : year;
    return [
      i + 1,
      units[i % units.length] ?? "",
      i % 50 === 1 ? `《全省第${number}类工作先进单位》` : `全省第${number}类工作先进单位`,
      i % 10 === 0 ? (issuers[i % issuers.length] ?? "") : "湖南省人民政府",
      `${dated}年${(i % 12) + 1}月${(i % 28) + 1}日`,
      `湘政发〔${dated}〕${i + 1}号`,
      "省部级",
      1,
    ];
  });
  return writeXlsx({
    sheets: [
      { name: "加分申报表", rows: [[`${year}年度加分申报表`], header, ...body] },
      {
        name: "评估单位",
        rows: [["单位名称", "单位类别"], ...units.map((name) => [name, "县市区"])],
      },
    ],
  });
}
