import type { DeductionEntry } from "../../domain/entry";
import type { DeductionGroupRule, Judgement } from "../../domain/rule";

function sign({ fact }: DeductionEntry): number {
  return fact.points.reading.kind === "value" ? Math.sign(fact.points.reading.value) : 0;
}

/** C6: mixed signs in one column; the rarer sign is the fault. */
export const deductionSign: DeductionGroupRule = {
  id: "deduction-sign",
  group: "deduction",
  on: "deduction-tables",
  severity: "error",
  clause: "deduction-points",
  title: { zh: "扣分正负号不一致", en: "Sign differs from the column" },
  why: {
    zh: "同一列中扣分有正有负，求和会相互抵消。以多数的写法为准，少数的改正负号；正负各半的，请统一写法。计算时一律按绝对值扣分。",
    en: "A column with both signs adds up wrongly. The commoner sign is taken as meant; where both are equally common, choose one. Points are deducted by their absolute value in any case.",
  },
  messages: {
    rare: {
      zh: "{unit}“{title}”的扣分写作{entered}，与本列其他{others}行的正负号相反，求和时会抵消。请改为{to}。",
      en: "{unit}: “{title}” is entered as {entered}, against the sign of {others} other rows of the column. Write {to}.",
    },
    even: {
      zh: "{unit}“{title}”的扣分写作{entered}，本列正负号各半，无法判断以哪种为准。请统一写法。",
      en: "{unit}: “{title}” is entered as {entered}; the column has as many rows of either sign. Choose one.",
    },
  },
  judge(members) {
    const negative = members.filter((member) => sign(member) < 0);
    const positive = members.filter((member) => sign(member) > 0);
    if (negative.length === 0 || positive.length === 0) return [];
    const isEven = negative.length === positive.length;
    const rare = negative.length > positive.length ? positive : negative;
    const others = Math.max(negative.length, positive.length);
    return rare.flatMap((member) => {
      const { reading, cell } = member.fact.points;
      if (reading.kind !== "value" || cell === null) return [];
      const values = { entered: reading.value, to: -reading.value, others };
      const fix = { kind: "ask", edits: [{ cell, to: -reading.value }] } as const;
      const remark = { effect: "none", values, cell } as const;
      const judgement: Judgement = isEven
        ? { ...remark, verdict: "undetermined", message: "even" }
        : { ...remark, message: "rare", fix };
      return [{ member, judgement }];
    });
  },
};
