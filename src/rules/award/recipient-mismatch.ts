import type { AwardEntry } from "../../domain/entry";
import type { AwardRule, Effect, Judgement } from "../../domain/rule";
import { foldName } from "../../domain/text";

function judgement(award: AwardEntry, effect: Effect, message: string): Judgement {
  const { recipientField } = award.fact;
  return { effect, message, values: { recipient: recipientField.raw.trim() }, cell: recipientField.cell };
}

/** A6.3: the recipient must be the assessed unit itself, under its name or a declared one. */
export const recipientMismatch: AwardRule = {
  id: "recipient-mismatch",
  group: "award",
  on: "award",
  severity: "error",
  clause: "award-recipient",
  title: { zh: "获奖单位不是申报单位", en: "Recipient is not the claimant" },
  why: {
    zh: "表彰文件上的获奖单位名称须与被评估单位一致。下属单位、内设机构和个人的获奖不计入该单位；在评估单位表中登记的简称、曾用名视为一致。",
    en: "The recipient named in the notice must be the assessed unit. Awards of subordinate units, internal offices and persons do not count for it; short and former names declared in the list of units are accepted.",
  },
  messages: {
    other: {
      zh: "{unit}申报的“{title}”，获奖单位为“{recipient}”，与被评估单位名称不一致，不予加分。如为本单位简称或曾用名，请在评估单位表中登记。",
      en: "{unit} claims “{title}”, whose recipient is “{recipient}”, not the assessed unit, so it adds no points. If that is a short or former name of the unit, declare it in the list of units.",
    },
    "no-roster": {
      zh: "{unit}申报的“{title}”，获奖单位写作“{recipient}”。没有评估单位表，无法确认是否同一单位，请核对。",
      en: "{unit} claims “{title}”, whose recipient is written “{recipient}”. Without a list of units it is open whether they are the same; check.",
    },
  },
  judge(award, { hasRoster }) {
    const { recipient, unit, recipientField, unitField } = award.fact;
    if (recipient === null || recipient.kind === "blank" || unit.kind === "blank") return null;
    if (recipient.kind !== "unknown" && recipient.unit === award.unit) return null;
    if (recipient.kind === "unknown" && foldName(recipientField.raw) === foldName(unitField.raw)) return null;
    return hasRoster ? judgement(award, "rejected", "other") : judgement(award, "undetermined", "no-roster");
  },
};
