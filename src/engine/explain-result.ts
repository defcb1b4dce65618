import type { Evaluation, Explanation } from "../domain/award-result";
import { fillText, type Locale, type LocalText } from "../domain/local-text";
import type { YearScheme } from "../domain/scheme";
import { verdictNames } from "../domain/verdict";
import type { Computed, ResultStep, Unranked } from "../domain/unit-result";

const labels: Readonly<Record<ResultStep, LocalText>> = {
  entered: { zh: "{name}", en: "{name}" },
  survey: { zh: "{name}（由各次公众评议折算）", en: "{name} (from the rounds of the survey)" },
  "category-mean": { zh: "{name}（未填写，按本类别平均分）", en: "{name} (blank: the mean of the category)" },
  "ratio-to-first": {
    zh: "{name}（满分×本单位÷本类别第一名）",
    en: "{name} (full marks × figure ÷ first of the category)",
  },
  "base-and-excess": {
    zh: "{name}（达到目标得基础分，超额部分按与第一名超额之比）",
    en: "{name} (a base share at the target, the excess by its ratio to the greatest excess)",
  },
  "not-converted": {
    zh: "{name}（不能换算为得分：缺满分，或数值不能与第一名相比）",
    en: "{name} (no points: full marks are missing, or figures cannot be compared with the first)",
  },
  "first-of-category": { zh: "本类别第一名", en: "First of the category" },
  sum: { zh: "各项得分之和", en: "Sum of the items" },
  weighted: { zh: "各项得分按权重平均", en: "Weighted mean of the items" },
  scaled: { zh: "按适用项目的满分折算（×{name}）", en: "Scaled to the full marks that apply (× {name})" },
  weighed: { zh: "得分×单位系数", en: "Score × factor of the unit" },
  factor: { zh: "单位系数（{name}）", en: "Factor ({name})" },
  rounded: { zh: "四舍五入到{name}位小数", en: "Rounded to {name} decimals" },
  award: { zh: "{name}", en: "{name}" },
  deduction: { zh: "{name}", en: "{name}" },
  bonus: { zh: "加分合计（封顶后）", en: "Bonus (after caps)" },
  deductions: { zh: "减分合计（限额后）", en: "Deductions (after limits)" },
  veto: { zh: "一票否决：{name}", en: "Veto: {name}" },
  "veto-points": { zh: "一票否决扣分", en: "Points that the veto costs" },
  final: { zh: "最终得分＝得分＋加分－减分", en: "Final score = score + bonus − deduction" },
  rank: { zh: "名次（{name}，按最终得分从高到低）", en: "Rank ({name}, by final score)" },
  "not-ranked": { zh: "名次", en: "Rank" },
  neighbour: { zh: "相邻名次：{name}", en: "Next to it: {name}" },
  grade: { zh: "等次", en: "Grade" },
  "central-award": { zh: "等次（获中央表彰）", en: "Grade (commended by the centre)" },
  "last-rank": { zh: "上年名次", en: "Last year’s rank" },
  change: { zh: "名次变化＝上年名次－本年名次（正数为上升）", en: "Change of rank (positive: moved up)" },
};

/** What stands in the place of a rank. */
export const standingNames: Readonly<Record<Unranked, LocalText>> = {
  vetoed: { zh: "一票否决", en: "vetoed" },
  apart: { zh: "单列", en: "listed apart" },
  open: { zh: verdictNames.undetermined, en: "open" },
};

function isStanding(name: string): name is Unranked {
  return name in standingNames;
}

/** Writes figures out: each step with its result, its clause, its cell, and the steps before it. */
export function explainResult(
  figure: Computed<number | string>,
  ledgers: Pick<Evaluation["explanations"], "award" | "deduction">,
  scheme: YearScheme,
  locale: Locale,
): Explanation {
  const { row, step, name, value, clause, place } = figure;
  if (row !== undefined) return ledgers[row.ledger](row.index);
  const standing = step === "not-ranked" && isStanding(name) ? standingNames[name][locale] : null;
  return {
    label: fillText(labels[step][locale], { name }),
    result: standing ?? String(value ?? standingNames.open[locale]),
    clause: scheme.clauses[clause][locale],
    sheet: place?.sheet ?? "",
    cell: place?.cell ?? null,
    parts: figure.inputs.map((input) => explainResult(input, ledgers, scheme, locale)),
  };
}
