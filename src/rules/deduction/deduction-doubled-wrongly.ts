import type { DeductionRule } from "../../domain/rule";
import { judgeDoubling } from "../doubled-points";

/** C6: where 是否省评 is not 是, 扣分 equals 原扣分值. */
export const deductionDoubledWrongly: DeductionRule = {
  id: "deduction-doubled-wrongly",
  group: "deduction",
  on: "deduction",
  severity: "error",
  clause: "deduction-doubling",
  title: { zh: "非省评扣分与原扣分值不等", en: "Deduction differs from its original points" },
  why: {
    zh: "只有省对市扣分的事项才加倍。“是否省评”不是“是”的，扣分应等于原扣分值。",
    en: "Only deductions by the province are doubled. Where “assessed by the province” is not yes, the points deducted equal the original points.",
  },
  messages: {
    single: {
      zh: "{unit}“{title}”不是省评扣分，应按原扣分值扣{allowed}分，现为{entered}分。请改正，或核对是否省评。",
      en: "{unit}: “{title}” is no deduction by the province; {allowed} points are deducted, {entered} is entered. Correct it, or check the province column.",
    },
  },
  judge: (deduction, context) => judgeDoubling(deduction, context, "single"),
};
