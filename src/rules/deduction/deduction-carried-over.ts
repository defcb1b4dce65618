import type { DeductionRule } from "../../domain/rule";
import { carriedMessages, judgeCarried } from "../carried-over";

/** A7: found after the year for the year's work. */
export const deductionCarriedOver: DeductionRule = {
  id: "deduction-carried-over",
  group: "deduction",
  on: "deduction",
  severity: "info",
  clause: "deduction-window",
  title: { zh: "扣分顺延下年", en: "Deduction carried over" },
  why: {
    zh: "评估结束后才通报、未扣分的本年度事项，顺延到下一年扣一次，不得重复。请列入结转登记。",
    en: "A matter of the year that is reported after the assessment is deducted once in the following year. Keep it in the carry-over register.",
  },
  messages: carriedMessages,
  judge: judgeCarried,
};
