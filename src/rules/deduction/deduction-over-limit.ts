import { firstOver, sumPoints } from "../../domain/limits";
import type { DeductionEntry } from "../../domain/entry";
import type { DeductionGroupRule, MemberJudgement } from "../../domain/rule";

/** What goes over a limit, with the row in which it does. */
function over<E extends DeductionEntry>(
  members: readonly E[],
  limit: number | null,
  message: string,
): readonly MemberJudgement<E>[] {
  const member = limit === null ? undefined : firstOver(members, limit);
  if (limit === null || member === undefined) return [];
  const sum = sumPoints(members);
  return [
    { member, judgement: { effect: "none", message, values: { sum, limit }, cell: member.fact.points.cell } },
  ];
}

/** Domain B: limits per unit or per matter; none in the source scheme until the office gives one. */
export const deductionOverLimit: DeductionGroupRule = {
  id: "deduction-over-limit",
  group: "deduction",
  on: "unit-deductions",
  severity: "error",
  clause: "deduction-points",
  title: { zh: "扣分超过限额", en: "Deduction above the limit" },
  why: {
    zh: "方案规定了单位或单项扣分限额的，超出部分不扣。各行照常登记，合计按限额计算。",
    en: "Where the scheme limits what a unit or a matter can lose, the excess is not deducted. Each row stands as it is; the total is cut to the limit.",
  },
  messages: {
    unit: { zh: "{unit}扣分合计{sum}分，超过限额{limit}分，按{limit}分扣。自本行起超出，请核对。", en: "{unit} loses {sum} points, above the limit of {limit}; {limit} are deducted. The excess begins in this row." },
    matter: { zh: "{unit}“{title}”扣{sum}分，超过单项限额{limit}分，按{limit}分扣。请核对。", en: "{unit}: “{title}” loses {sum} points, above the limit of {limit} for one matter; {limit} are deducted." },
  }, // prettier-ignore
  judge(members, { scheme }) {
    const { perUnit, perMatter } = scheme.deductionLimits;
    const matters =
      perMatter === null ? [] : members.flatMap((member) => over([member], perMatter, "matter"));
    return [...matters, ...over(members, perUnit, "unit")];
  },
};
