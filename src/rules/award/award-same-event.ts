import type { AwardEntry } from "../../domain/entry";
import { byHeight, compareHeight, eventFactors, openBelow } from "../../domain/event-order";
import type { AwardGroupRule, MemberJudgement } from "../../domain/rule";
import { levelNames } from "../../domain/verdict";

/** A6.6: the same event commended at two levels counts once, at the highest. Stands on the lower award. */
export const awardSameEvent: AwardGroupRule = {
  id: "award-same-event",
  group: "award",
  on: "events",
  severity: "error",
  clause: "award-same-event",
  title: { zh: "同一事项已有更高级别获奖", en: "Higher award for the same event" },
  why: {
    zh: "同一事项受到两级表彰的，就高不重复，只计最高一级。单位、工作年度相同，去掉“全国”“全省”等级别字样、书名号、括号、空格后名称相同的，视为同一事项；届次不同的不是同一事项。最高的一项不予认定时，次高的计分。",
    en: "An event commended at two levels counts once, at the higher. The event is the same when unit and work year agree, and the titles once level words, marks, brackets and spaces are set aside; another round is another event. Where the highest does not count, the next one does.",
  },
  messages: {
    lower: {
      zh: "{unit}“{title}”与“{sheet}”第{row}行“{other}”（{level}）是同一事项，就高不重复，以第{row}行为准，本行不加分。如不是同一事项，请核对工作年度和名称。",
      en: "{unit}: “{title}” is for the same event as “{other}” in row {row} of “{sheet}”; only the higher counts. If it is another event, check work year and title.",
    },
    equal: {
      zh: "{unit}“{title}”与“{sheet}”第{row}行“{other}”同名、同年度、同级别，可能是同一事项。请核对日期和文号；确为不同事项的，填写人工认定。",
      en: "{unit}: “{title}” and “{other}” in row {row} of “{sheet}” share title, work year and level and may be one event. Check date and document number; if they are two, record a decision.",
    },
  },
  judge(members, { scheme: { sameEvent } }) {
    // Only awards that would count compete: if the higher one does not count, the next lower one does (C6).
    const sorted = byHeight(members.filter((award) => award.verdict === "counted"));
    const factors = eventFactors(sorted, sameEvent);
    const competing = sorted.flatMap((member, index) => {
      const highest = sorted[0];
      return highest === undefined || factors[index] !== 0 ? [] : [judged(member, highest)];
    });
    const settled = openBelow(members, sorted, sameEvent).map(([member, higher]) => judged(member, higher));
    return [...competing, ...settled];
  },
};

function judged<E extends AwardEntry>(member: E, highest: AwardEntry): MemberJudgement<E> {
  const isEqual = compareHeight(highest, member) === 0;
  const { sheet, row, title } = highest.fact;
  const values = { sheet, row: row + 1, other: title.raw.trim(), level: levelNames[highest.level] };
  const effect = isEqual ? "undetermined" : "rejected";
  const message = isEqual ? "equal" : "lower";
  return { member, judgement: { effect, message, values, cell: member.fact.title.cell } };
}
