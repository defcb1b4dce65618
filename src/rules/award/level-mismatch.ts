import type { AwardRule } from "../../domain/rule";
import { squeezeText } from "../../domain/text";
import { levelNames, type Level } from "../../domain/verdict";

/** What a 级别 cell claims; null when it names no level. Ministries' awards stand with the provinces' (A6.5). */
export function claimedLevel(written: string): Level | null {
  const text = squeezeText(written);
  if (/省|部/u.test(text)) return "provincial";
  if (/国|中央/u.test(text)) return "national";
  return /市|县|区|乡|镇|厅/u.test(text) ? "none" : null;
}

/** C6: a claimed level that differs is pointed out; it never changes the verdict. */
export const levelMismatch: AwardRule = {
  id: "level-mismatch",
  group: "award",
  on: "award",
  severity: "error",
  clause: "award-issuer",
  title: { zh: "申报级别与认定级别不一致", en: "Claimed level differs" },
  why: {
    zh: "级别由授奖单位决定：党中央、国务院及其办公厅，或国家部委与人社部联合的为国家级；部委单独，省委、省政府，或省直部门与省人社厅联合的为省部级。名称中的“全国”“全省”不决定级别。",
    en: "The issuers decide the level: the central committee, the State Council and their offices, or ministries jointly with that of human resources, are national; a ministry alone, the provincial committee or government, or provincial departments jointly with that of human resources, are provincial. “National” in a title decides nothing.",
  },
  messages: {
    differs: {
      zh: "{unit}“{title}”申报为“{claimed}”，按授奖单位（{issuers}）应为{found}。请改正级别；如授奖单位漏填，请补全。",
      en: "{unit}: “{title}” is claimed as “{claimed}”; by its issuers ({issuers}) it is “{found}”. Correct the level, or complete the issuers.",
    },
  },
  judge({ fact, level }) {
    const { reading, cell, raw } = fact.level;
    if (reading.kind !== "value" || (level !== "national" && level !== "provincial")) return null;
    const claimed = claimedLevel(reading.value);
    if (claimed === null || claimed === level) return null;
    const issuers = fact.issuers.issuers.map(({ name }) => name).join("、");
    const values = { claimed: raw.trim(), found: levelNames[level], issuers };
    const edit =
      cell === null ? {} : { fix: { kind: "ask", edits: [{ cell, to: levelNames[level] }] } as const };
    return { effect: "none", message: "differs", values, cell, ...edit };
  },
};
