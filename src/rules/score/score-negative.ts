import { groupBy } from "../../domain/group-by";
import type { TableRule } from "../../domain/rule";
import { placeOf, scoreCells, valueOf, type ScoreCell } from "../score-cells";

/** Words of lines whose figures may well be negative. */
const mayBeNegative = /[扣减]|奖惩|调整|修正|增减|增幅|增长/u;

const isNegative = ({ figure }: ScoreCell): boolean => (valueOf(figure) ?? 0) < 0;

/** Domain B: points are taken from an item until none are left; a sum below 0 depends on the scheme. */
export const scoreNegative: TableRule = {
  id: "score-negative",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "structure",
  title: { zh: "得分为负数", en: "Negative score" },
  why: {
    zh: "单项得分扣完为止，最低为零；方案另有规定的，可在评估方案中调整。负数多为误填：扣分应列入扣分栏。",
    en: "An item loses points until none are left, so that it is at least 0 unless the scheme says otherwise. A negative figure is mostly a slip: deductions belong to their own column.",
  },
  messages: {
    negative: {
      zh: "{unit}“{title}”得分为{score}，单项得分最低为零。请核对；如属扣分，请列入扣分栏。",
      en: "{unit} scores {score} for “{title}”; the least is 0. Check it; a deduction belongs to the deduction column.",
    },
  },
  judgeTables(book) {
    const isSumChecked = book.scheme.deductionFloor === "zero";
    const cells = scoreCells(book).filter(({ line: { kind, name, group } }) => {
      if (kind === "total" || kind === "final") return isSumChecked;
      if (kind !== "item" && kind !== "subtotal" && kind !== "bonus") return false;
      return !mayBeNegative.test(name) && !mayBeNegative.test(group);
    });
    // A line whose figures are mostly negative is one of deductions, whatever its header says.
    return [...groupBy(cells, ({ line }) => line).values()]
      .filter((line) => line.filter(isNegative).length * 2 <= line.length || line.length < 3)
      .flatMap((line) => line.filter(isNegative))
      .map((cell) => ({
        ...placeOf(cell),
        message: "negative",
        values: { score: valueOf(cell.figure) ?? "" },
      }));
  },
};
