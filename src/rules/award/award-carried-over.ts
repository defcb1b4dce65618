import type { AwardRule } from "../../domain/rule";
import { carriedMessages, judgeCarried } from "../carried-over";

/** A6.2: received after the year for the year's work. */
export const awardCarriedOver: AwardRule = {
  id: "award-carried-over",
  group: "award",
  on: "award",
  severity: "info",
  clause: "award-carry-over",
  title: { zh: "获奖顺延下年", en: "Award carried over" },
  why: {
    zh: "表彰文件多在工作年度之后印发。评估结束后取得、未计分的获奖顺延到下一年计一次，不得重复。本年不计分，请列入结转登记。",
    en: "Most notices are issued after the work year. An award that arrives after the assessment and was not counted is counted once in the following year. It gives no points now; keep it in the carry-over register.",
  },
  messages: carriedMessages,
  judge: judgeCarried,
};
