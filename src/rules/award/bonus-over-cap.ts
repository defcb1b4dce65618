import { capGroups, firstOver, sumPoints } from "../../domain/limits";
import type { AwardGroupRule } from "../../domain/rule";

/** Domain B: caps per kind of award or on the whole; none in the source scheme until the office gives one. */
export const bonusOverCap: AwardGroupRule = {
  id: "bonus-over-cap",
  group: "award",
  on: "unit-awards",
  severity: "error",
  clause: "award-cap",
  title: { zh: "加分超过上限", en: "Bonus above the cap" },
  why: {
    zh: "方案规定了加分上限的，超出部分不计。各项认定不变，合计按上限计算。",
    en: "Where the scheme caps award points, the excess does not count. Each award stands as it is; the total is cut to the cap.",
  },
  messages: {
    over: {
      zh: "{unit}获奖加分合计{sum}分，超过上限{limit}分，按{limit}分计。自本行起超出，请核对。",
      en: "{unit} has {sum} award points, above the cap of {limit}; {limit} count. The excess begins in this row.",
    },
  },
  judge(members, { scheme }) {
    const groups = scheme.caps.flatMap((cap) => capGroups(members, cap));
    return groups.flatMap(({ limit, members: under }) => {
      const member = firstOver(under, limit);
      if (member === undefined) return [];
      const values = { sum: sumPoints(under), limit };
      return [
        { member, judgement: { effect: "none", message: "over", values, cell: member.fact.points.cell } },
      ];
    });
  },
};
