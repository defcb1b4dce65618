import type { AwardGroupRule } from "../../domain/rule";
import { duplicateMessages, judgeDuplicates } from "../duplicates";

/** C6: of duplicates within one unit exactly one counts, the first row. */
export const awardDuplicate: AwardGroupRule = {
  id: "award-duplicate",
  group: "award",
  on: "duplicates",
  severity: "error",
  clause: "award-same-event",
  title: { zh: "重复申报", en: "Award entered twice" },
  why: {
    zh: "同一单位的同一奖项（名称相同，且日期和授奖单位相同，或文号相同）只计一次，计最先可计的一行。书名号、括号、空格、全半角和届次写法不同不算不同。",
    en: "One award of one unit (same title, and same date and issuers or same document number) counts once: the first row that can count. Book-title marks, brackets, spaces, width and ways of writing a round make no difference.",
  },
  messages: duplicateMessages,
  judge: (members) => judgeDuplicates(members, (award) => award.fact.title.cell),
};
