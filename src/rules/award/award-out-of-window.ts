import type { AwardRule } from "../../domain/rule";
import { judgeWindow, windowMessages } from "../assessment-window";

/** C6: dated outside the year, or for work before last year. */
export const awardOutOfWindow: AwardRule = {
  id: "award-out-of-window",
  group: "award",
  on: "award",
  severity: "error",
  clause: "award-window",
  title: { zh: "获奖不在评估期内", en: "Award outside the window" },
  why: {
    zh: "只有授奖日期在评估年度1月1日至12月31日之内的获奖才加分；评估结束后取得、上年未计分的上年度工作获奖顺延一年。日期或工作年度不足以判断时为待核：请补全日期、工作年度，或在评估方案中填写上年评估截止日期。",
    en: "Only awards dated from 1 January to 31 December of the assessed year add points; an award for last year’s work that came after last year’s assessment and was not counted is carried over once. Where date or work year do not settle this, the award stays open: complete them, or enter the end date of last year’s assessment in the scheme.",
  },
  messages: windowMessages,
  judge: judgeWindow,
};
