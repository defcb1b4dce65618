import type { DeductionRule } from "../../domain/rule";
import { judgeRegister, registerMessages } from "../already-counted";

/** A7: never twice. */
export const deductionAlreadyCounted: DeductionRule = {
  id: "deduction-already-counted",
  group: "deduction",
  on: "deduction",
  severity: "error",
  clause: "deduction-window",
  title: { zh: "扣分上年已计", en: "Deduction already counted" },
  why: {
    zh: "同一事项只扣一次。名称、单位相同，且日期或文号相同的，视为登记中的同一项；同名而日期不同的是新的一次。",
    en: "A matter is deducted once. Same matter and unit, with the same date or document number, is the entry in the register; the same matter with another date is a new one.",
  },
  messages: registerMessages,
  judge: judgeRegister,
};
