import type { AwardRule } from "../../domain/rule";
import { judgeRegister, registerMessages } from "../already-counted";

/** A6.2: never twice. */
export const awardAlreadyCounted: AwardRule = {
  id: "award-already-counted",
  group: "award",
  on: "award",
  severity: "error",
  clause: "award-carry-over",
  title: { zh: "获奖上年已计分", en: "Award already counted" },
  why: {
    zh: "顺延的获奖只计一次。名称、单位相同，且日期或文号相同的，视为登记中的同一项；同名而日期不同的是新的一次。计分年度不早于评估年度的登记不参与比对。",
    en: "A carried-over award counts once. Same title and unit, with the same date or document number, is the entry in the register; the same title with another date is a new round. Register rows of the assessed year or later are not compared.",
  },
  messages: registerMessages,
  judge: judgeRegister,
};
