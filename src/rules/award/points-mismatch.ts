import type { PricedAwardRule } from "../../domain/rule";
import { levelNames } from "../../domain/verdict";

/** C6: claimed points that differ are pointed out; they never change the verdict. */
export const pointsMismatch: PricedAwardRule = {
  id: "points-mismatch",
  group: "award",
  on: "priced-award",
  severity: "error",
  clause: "award-points",
  title: { zh: "申报加分与标准不一致", en: "Claimed points differ" },
  why: {
    zh: "加分按认定级别（及等次、同一事项的规定）计算，与申报的数值不同时，以方案为准。通用方案的分值为示例，请先在评估方案中填写本地标准。",
    en: "Points follow from the level, the grade and the rule on one event; where the claim differs, the scheme holds. The source scheme’s points are examples: enter your own first.",
  },
  messages: {
    differs: {
      zh: "{unit}“{title}”申报加{claimed}分，按{level}标准应为{allowed}分。请改正；如分值标准不同，请在评估方案中填写。",
      en: "{unit}: “{title}” claims {claimed} points; at its level the scheme gives {allowed}. Correct it, or enter your own points in the scheme.",
    },
  },
  judge({ fact, level, verdict, basePoints, points }) {
    const { reading, cell } = fact.points;
    if (reading.kind !== "value" || basePoints === null || (level !== "national" && level !== "provincial"))
      return null;
    // What is rejected gives nothing, whatever was asked for; what is not counted now may stand at 0.
    if (verdict === "rejected" || (verdict !== "counted" && reading.value === 0)) return null;
    const allowed = verdict === "counted" ? (points ?? basePoints) : basePoints;
    if (Math.abs(Math.abs(reading.value) - allowed) < 1e-9) return null;
    const values = { claimed: reading.value, level: levelNames[level], allowed };
    const edit = cell === null ? {} : { fix: { kind: "ask", edits: [{ cell, to: allowed }] } as const };
    return { effect: "none", message: "differs", values, cell, ...edit };
  },
};
