import type { WaiverRule } from "../../domain/rule";
import { isReasoned } from "../../domain/waiver";

/** C2: a waiver that hides nothing is itself a finding. */
export const waiverUnused: WaiverRule = {
  id: "waiver-unused",
  group: "waiver",
  on: "waiver",
  severity: "warning",
  clause: "waiver",
  title: { zh: "人工认定没有对应的问题", en: "Decision that sets nothing aside" },
  why: {
    zh: "该行没有所写规则的问题，或单位、名称、日期与台账不一致。问题已消除的，请删除此条；写错的，请改正。",
    en: "The row has no such finding, or unit, title or date differ from the ledger. Delete the decision if the matter is settled, or correct it.",
  },
  messages: {
    idle: {
      zh: "{unit}“{title}”的人工认定（{waived}）没有对应的问题。请核对单位、名称和规则；已不需要的请删除。",
      en: "The decision on {unit}: “{title}” ({waived}) sets nothing aside. Check unit, title and rule, or delete it.",
    },
  },
  judge(waiver, hits) {
    if (hits > 0 || !isReasoned(waiver)) return null;
    return { effect: "none", message: "idle", values: { waived: waiver.rule }, cell: waiver.cell };
  },
};
