import type { CheckResult } from "../../src/app/check-result";
import type { Finding } from "../../src/domain/finding";
import type { BookContent } from "../../src/excel/excel-book";
import { grid } from "../support/grid";

/** A finding of which only what matters is said. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "award-duplicate",
    severity: "error",
    verdict: "unmet",
    sheet: "获奖台账",
    cell: "C5",
    unit: "甲县",
    message: "甲县的这一奖项与第 4 行重复。",
    clause: "加分 6",
    fix: null,
    ...parts,
  };
}

export function aResult(findings: readonly Finding[]): CheckResult {
  return {
    scheme: "source",
    schemeName: "示例方案",
    year: 2025,
    sheets: [{ name: "获奖台账", role: "awards", headerRow: 3, columns: { title: "C", issuer: "D" } }],
    findings,
    awards: [],
    deductions: [],
    scores: [],
    waivers: [],
    notes: [],
  };
}

/** A workbook of one ledger, as it is read. */
export const ledger: BookContent = {
  layouts: [],
  grids: [
    grid("获奖台账", [
      ["获奖单位", "奖项名称", "授奖单位"],
      ["甲县", "先进县", "某省政府"],
    ]),
  ],
  journal: { visibility: null, entries: [], broken: [], end: 0 },
  settings: new Map(),
};
