import type { WaiverRule } from "../../domain/rule";
import { missingParts } from "../../domain/waiver";

const names = { reason: "理由", who: "认定人", when: "认定日期", level: "认定级别" } as const;

/** C2: a waiver without a reason is itself a finding, and does not act. */
export const waiverUnreasoned: WaiverRule = {
  id: "waiver-unreasoned",
  group: "waiver",
  on: "waiver",
  severity: "error",
  clause: "waiver",
  title: { zh: "人工认定不完整", en: "Decision without a reason" },
  why: {
    zh: "人工认定须写明理由、认定人和日期；改变授奖单位结论的，还须写明认定级别。不完整的不生效。",
    en: "A recorded decision says why, who and when; one on the issuer also says the level. An incomplete one does not act.",
  },
  messages: {
    incomplete: {
      zh: "{unit}“{title}”的人工认定未填写{missing}，暂不生效。请补填。",
      en: "The decision on {unit}: “{title}” lacks {missing} and does not act. Complete it.",
    },
  },
  judge(waiver) {
    const missing = missingParts(waiver);
    if (missing.length === 0) return null;
    const values = { missing: missing.map((part) => names[part]).join("、") };
    return { effect: "none", message: "incomplete", values, cell: waiver.cell };
  },
};
