import type { TableJudgement, TableRule } from "../../domain/rule";
import type { IndicatorTable } from "../../domain/tables";
import { isSame } from "../indicator-blocks";
import { totalChecks } from "../indicator-totals";
import { valueOf } from "../score-cells";
import { subPointSums } from "../sub-points";

/** Items whose text divides other points than they have. */
function subPointChecks({ sheet, rows }: IndicatorTable): readonly TableJudgement[] {
  return rows.flatMap(({ kind, points, texts, name }): readonly TableJudgement[] => {
    const stated = valueOf(points);
    if (kind !== "item" || stated === null) return [];
    const wrong = texts
      .map(subPointSums)
      .find((sums) => sums.length > 0 && !sums.some((sum) => isSame(sum, stated)));
    const [sum] = wrong ?? [];
    if (sum === undefined) return [];
    const place = { sheet, cell: points.cell, unit: null, title: name };
    return [{ ...place, message: "parts", values: { stated, sum } }];
  });
}

/** A2, C6: the points of all items are those of the whole, and sub-points in a text those of their item. */
export const pointsSumMismatch: TableRule = {
  id: "points-sum-mismatch",
  group: "scheme",
  on: "tables",
  severity: "error",
  clause: "structure",
  title: { zh: "分值之和不符", en: "Points do not add up" },
  why: {
    zh: "各指标分值之和应等于总分（方案为100分），评分标准中分解的小项分值之和应等于该指标分值；加分项不计入100分以内。请核对分值。",
    en: "The points of the indicators add up to the total (100 in the scheme), and the sub-points in an indicator’s text to its points; a bonus is not part of the 100. Check the points.",
  },
  messages: {
    parts: { zh: "“{title}”分值为{stated}，评分标准中分解的分值之和为{sum}。请核对。", en: "“{title}” has {stated} points; the sub-points in its text add up to {sum}. Check them." },
    total: { zh: "“{title}”为{stated}分，各指标分值之和为{sum}分。请核对各项分值；加分项不应计入总分。", en: "“{title}” is {stated}; the indicators add up to {sum}. Check them; a bonus is not part of the total." },
    whole: { zh: "各指标分值之和为{sum}分，应为{expected}分。请核对各项分值。", en: "The indicators add up to {sum} points instead of {expected}. Check them." },
  }, // prettier-ignore
  judgeTables({ tables }) {
    return tables.indicatorTables.flatMap((table) => [...totalChecks(table), ...subPointChecks(table)]);
  },
};
