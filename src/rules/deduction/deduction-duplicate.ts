import type { DeductionGroupRule } from "../../domain/rule";
import { duplicateMessages, judgeDuplicates } from "../duplicates";

/** C6: of duplicates the first row counts. */
export const deductionDuplicate: DeductionGroupRule = {
  id: "deduction-duplicate",
  group: "deduction",
  on: "deduction-duplicates",
  severity: "error",
  clause: "deduction-window",
  title: { zh: "重复扣分", en: "Deduction entered twice" },
  why: {
    zh: "同一单位的同一事项（名称相同，且日期和扣分机关相同，或文号相同）只扣一次。",
    en: "One matter of one unit (same matter, and same date and authority or same document number) is deducted once.",
  },
  messages: duplicateMessages,
  judge: (members) => judgeDuplicates(members, (deduction) => deduction.fact.matter.cell),
};
