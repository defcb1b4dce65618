import type { AwardEntry } from "../../domain/entry";
import type { AwardGroupRule } from "../../domain/rule";

/** A row (or a merged title) that names several units declares them joint winners, and all claims within them in order. */
function isDeclared(members: readonly AwardEntry[]): boolean {
  const winners = new Set(members.filter(({ fact }) => fact.isJoint).map(({ unit }) => unit));
  return members.every(({ unit }) => winners.has(unit));
}

/** C6: one award across units is open unless it is declared as joint. */
export const awardClaimedBySeveral: AwardGroupRule = {
  id: "award-claimed-by-several",
  group: "award",
  on: "claims",
  severity: "warning",
  clause: "award-recipient",
  title: { zh: "多个单位申报同一奖项", en: "One award claimed by several units" },
  why: {
    zh: "名称相同，且日期和授奖单位（或文号）相同的奖项由不同单位分别申报。可能各自获奖，也可能只有一家获奖，须按表彰文件核定。确属共同获奖的，在一行中写明全部单位，或填写人工认定。",
    en: "Different units claim an award with the same title and the same date and issuers (or document number). Each may have won, or only one: the notice decides. Joint winners are written in one row, or recorded as a decision.",
  },
  messages: {
    several: {
      zh: "“{title}”（{date}）由{units}分别申报。请按表彰文件核定获奖单位；共同获奖的，在一行中写明全部单位。",
      en: "“{title}” ({date}) is claimed by {units}. Check the recipient in the notice; write joint winners in one row.",
    },
  },
  judge(members) {
    const claims = members.filter((award) => award.verdict !== "rejected");
    const units = new Set(claims.map((award) => award.unit));
    if (units.size < 2 || isDeclared(claims)) return [];
    const named = [...units].slice(0, 5).join("、") + (units.size > 5 ? "等" : "");
    return claims.map((member) => ({
      member,
      judgement: {
        effect: "undetermined",
        message: "several",
        values: { units: named },
        cell: member.fact.title.cell,
      },
    }));
  },
};
