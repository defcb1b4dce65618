import type { TableJudgement, TableRule } from "../../domain/rule";
import type { ScoreSheet, SumCheck } from "../../domain/score-sheet";
import { tidy, valueOf } from "../score-cells";

function judgement(sheet: ScoreSheet, { row, line, expected }: SumCheck): readonly TableJudgement[] {
  const figure = row.row.figures[line];
  const title = sheet.lines[line]?.name ?? "";
  const value = valueOf(figure);
  if (figure === undefined || value === null) return [];
  const to = tidy(expected);
  const { cell, formula } = figure;
  const place = { sheet: sheet.table.sheet, cell, unit: row.unit, title };
  const values = { written: tidy(value), expected: to, gap: tidy(Math.abs(value - expected)) };
  if (formula !== null) return [{ ...place, message: "formula", values }];
  return [{ ...place, message: "typed", values, fix: { kind: "ask", edits: [{ cell, to }] } }];
}

/** C6: the total is the sum of the leaf items, never of 小计; a sheet that plainly does not add is not measured. */
export const totalMismatch: TableRule = {
  id: "total-mismatch",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "structure",
  title: { zh: "合计与分项之和不符", en: "Total differs from its items" },
  why: {
    zh: "合计应等于各分项得分之和，最终得分应等于合计加加分、减扣分，小计应等于本组各项之和。不符的，多为手工录入或公式漏加。请核对分项和合计。",
    en: "A total is the sum of its items, a final score the total plus bonus minus deduction, a subtotal the sum of its group. Where they differ, a figure was typed by hand or a formula leaves an item out. Check both.",
  },
  messages: {
    typed: {
      zh: "{unit}“{title}”为{written}，按分项计算应为{expected}，相差{gap}。请核对分项；分项无误的，将合计改为{expected}。",
      en: "{unit}: “{title}” is {written}; its parts give {expected}, {gap} apart. Check the parts, or write {expected}.",
    },
    formula: {
      zh: "{unit}“{title}”的公式结果为{written}，按分项计算应为{expected}，相差{gap}。请核对公式是否漏加或多加。",
      en: "{unit}: the formula of “{title}” gives {written}; its parts give {expected}, {gap} apart. Check what it adds.",
    },
  },
  judgeTables({ scoreSheets }) {
    return scoreSheets.flatMap((sheet) => sheet.wrongSums.flatMap((check) => judgement(sheet, check)));
  },
};
