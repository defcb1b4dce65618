import type { IssuerClass, IssuerList } from "../domain/bodies";
import { dayOf, dayValue } from "../domain/calendar";
import type { AwardFact, Facts, UnitFact } from "../domain/facts";
import type { Field } from "../domain/readings";

const fields = [
  "茶叶产业",
  "河湖管护",
  "信访工作",
  "粮食安全",
  "校园建设",
  "公路养护",
  "法治宣传",
  "防汛抗旱",
];
const levels = ["全省", "全国"];
const honours = ["先进县", "先进集体", "先进单位", "示范单位"];

const blank = { cell: null, raw: "", reading: { kind: "blank" } } as const;

function text(cell: string, raw: string): Field<string> {
  return { cell, raw, reading: { kind: "value", value: raw, form: "plain" } };
}

function issuersOf(name: string, issuerClass: IssuerClass): IssuerList {
  const issuer = {
    name,
    written: name,
    class: issuerClass,
    isPersonnelMinistry: false,
    outdated: null,
    suggestion: null,
  };
  return { issuers: [issuer], isOpen: false, fromDocumentNumber: false };
}

const issuers: readonly IssuerList[] = [
  issuersOf("湖南省人民政府", "province"),
  issuersOf("水利部", "ministry"),
  issuersOf("国务院", "central"),
  issuersOf("某市人民政府", "municipal"),
];

function award(row: number, unit: string, year: number, edition: number): AwardFact {
  const field = fields[row % fields.length] ?? "";
  const level = levels[row % 3 === 0 ? 1 : 0] ?? "";
  // Every 50th row repeats the one before in another writing; the rest are titles of their own.
  const number = row % 50 === 1 ? row - 1 : row;
  const title = `${level}第${edition}.${number}批${field}${honours[row % honours.length] ?? ""}`;
  const list = issuers[row % 20 === 7 ? 3 : row % 3] ?? issuersOf("", "unknown");
  const isNational = list.issuers[0]?.class === "central";
  const day = dayOf(year, 1 + (row % 12), 1 + (row % 28)) - (row % 40 === 3 ? 800 : 0);
  return {
    sheet: "获奖",
    row,
    unit: { kind: "unit", unit, by: "name" },
    unitField: text(`A${row + 1}`, unit),
    recipient: { kind: "unit", unit, by: "name" },
    recipientField: text(`B${row + 1}`, unit),
    isJoint: false,
    title: text(`C${row + 1}`, row % 50 === 1 ? `《${title}》` : title),
    issuer: text(`D${row + 1}`, list.issuers.map(({ written }) => written).join("、")),
    issuers: list,
    date: { cell: `E${row + 1}`, raw: "", reading: { kind: "value", value: dayValue(day), form: "plain" } },
    workYear: {
      cell: `F${row + 1}`,
      raw: String(year),
      reading: { kind: "value", value: year, form: "plain" },
    },
    documentNumber: text(`G${row + 1}`, `湘政发〔${year}〕${row}号`),
    level: text(`H${row + 1}`, isNational ? "国家级" : "省部级"),
    grade: blank,
    points: {
      cell: `J${row + 1}`,
      raw: "1",
      reading: { kind: "value", value: isNational ? 2 : 1, form: "plain" },
    },
    indicator: blank,
    evidence: text(`L${row + 1}`, "表彰文件"),
  };
}

/**
 * A made-up ledger with the usual share of faults: about one row in ten has a finding. Titles of one edition are not in
 * any other, so that nothing is remembered of them.
 */
export function ledgerOf(rows: number, year: number, edition: number): Facts {
  const names = Array.from({ length: 126 }, (_, index) => `单位${index}`);
  const units: readonly UnitFact[] = names.map((name, row) => ({
    sheet: "评估单位",
    row,
    name: text(`A${row + 1}`, name),
    category: blank,
    organiser: blank,
    aliases: [],
  }));
  return {
    units,
    awards: Array.from({ length: rows }, (_, row) =>
      award(row, names[row % names.length] ?? "", year, edition),
    ),
    deductions: [],
    register: [],
    hasRegister: true,
    indicators: [],
    hasIndicators: false,
  };
}
