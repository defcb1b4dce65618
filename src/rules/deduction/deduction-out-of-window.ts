import type { DeductionRule } from "../../domain/rule";
import { judgeWindow, windowMessages } from "../assessment-window";

/** A7: the window of awards holds for deductions. */
export const deductionOutOfWindow: DeductionRule = {
  id: "deduction-out-of-window",
  group: "deduction",
  on: "deduction",
  severity: "error",
  clause: "deduction-window",
  title: { zh: "扣分不在评估期内", en: "Deduction outside the window" },
  why: {
    zh: "扣分与加分的时间范围相同：评估年度1月1日至12月31日之内的事项，以及评估结束后发现、上年未扣的上年度事项。日期或工作年度不足以判断时为待核。",
    en: "Deductions have the window of awards: matters of 1 January to 31 December of the assessed year, and matters of last year found after last year’s assessment and not deducted then. Where date or work year do not settle this, the row stays open.",
  },
  messages: windowMessages,
  judge: judgeWindow,
};
