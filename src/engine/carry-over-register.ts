import type { Evaluation } from "../domain/award-result";
import type { Facts } from "../domain/facts";
import type { CellValue } from "../domain/grid";
import type { Verdict } from "../domain/verdict";

/** The header of the sheet 结转登记, in the words by which a register is recognised (domain C3). */
export const registerHeader: readonly string[] = [
  "类别",
  "事项名称",
  "单位名称",
  "机关",
  "日期",
  "文号",
  "计分年度",
  "计分",
  "结果",
];

/**
 * Year in which a row counts: this year for what was counted, the next for what is carried. A register row acts only
 * in years after its own (C6), so that a carried row does not keep itself from being counted next year.
 */
function scoringYear(verdict: Verdict, year: number): number | null {
  if (verdict === "counted") return year;
  return verdict === "carried" ? year + 1 : null;
}

/** Rows of 结转登记 for next year: everything counted or carried, in the order of the ledgers. */
export function carryOverRegister(
  facts: Facts,
  evaluation: Evaluation,
  year: number,
): readonly (readonly CellValue[])[] {
  const awards = evaluation.awards.map((result, index) => {
    const fact = facts.awards[index];
    return {
      kind: "获奖",
      result,
      name: result.title,
      authority: fact?.issuer.raw,
      number: fact?.documentNumber.raw,
    };
  });
  const deductions = evaluation.deductions.map((result, index) => {
    const fact = facts.deductions[index];
    return {
      kind: "扣分",
      result,
      name: result.matter,
      authority: fact?.authority.raw,
      number: fact?.documentNumber.raw,
    };
  });
  return [...awards, ...deductions].flatMap(({ kind, result, name, authority = "", number = "" }) => {
    const counts = scoringYear(result.verdict, year);
    if (counts === null) return [];
    const points = result.verdict === "counted" ? (result.points ?? "") : "";
    const outcome = result.verdict === "counted" ? "已计分" : "顺延";
    return [
      [kind, name, result.unit, authority.trim(), result.date ?? "", number.trim(), counts, points, outcome],
    ];
  });
}
