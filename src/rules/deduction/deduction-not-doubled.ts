import type { DeductionRule } from "../../domain/rule";
import { judgeDoubling } from "../doubled-points";

/** A7: where the province deducts the city, the responsible unit is deducted double. */
export const deductionNotDoubled: DeductionRule = {
  id: "deduction-not-doubled",
  group: "deduction",
  on: "deduction",
  severity: "error",
  clause: "deduction-doubling",
  title: { zh: "应加倍的扣分未加倍", en: "Deduction not doubled" },
  why: {
    zh: "“是否省评”为是的，扣分应为原扣分值的两倍。是否省评由评估办公室填写，对所有单位同样适用。方案规定年内重复发生加倍的，同一单位同一事项再次扣分时加倍。",
    en: "Where “assessed by the province” is yes, the points deducted are twice the original points. The office enters that column, and it holds for every unit. A scheme may double what happens again within the year instead.",
  },
  messages: {
    doubled: {
      zh: "{unit}“{title}”为省评扣分，原扣分值{original}分，应加倍扣{allowed}分，现为{entered}分。请改正，或核对是否省评。",
      en: "{unit}: “{title}” is a deduction by the province of {original} points and is doubled to {allowed}; {entered} is entered. Correct it, or check the province column.",
    },
    repeated: {
      zh: "{unit}“{title}”年内再次发生，原扣分值{original}分，应加倍扣{allowed}分，现为{entered}分。请改正，或核对是否同一事项。",
      en: "{unit}: “{title}” happened before within the year; {original} points are doubled to {allowed}, {entered} is entered. Correct it, or check whether it is the same matter.",
    },
  },
  judge: (deduction, context) => judgeDoubling(deduction, context, "doubled"),
};
