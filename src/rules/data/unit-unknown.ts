import type { EntryRule } from "../../domain/rule";
import { mentionsOf } from "../unit-mentions";

/** A1: only assessed units are scored. Without a roster there is nothing to compare with. */
export const unitUnknown: EntryRule = {
  id: "unit-unknown",
  group: "data",
  on: "entry",
  severity: "error",
  clause: "scope",
  title: { zh: "单位不在评估单位表中", en: "Unit not on the list" },
  why: {
    zh: "只有评估单位表中的单位才计分。可能是写错、已更名，或确实不属评估对象。请改正名称，或在评估单位表中登记该单位、简称或曾用名。",
    en: "Only units on the list are scored. The name may be a slip, a former name, or no assessed unit. Correct it, or add the unit or the name to the list.",
  },
  messages: {
    unknown: {
      zh: "“{title}”的单位“{written}”不在评估单位表中，能否计分待核。请核对名称，或在评估单位表中登记该单位、简称或曾用名。",
      en: "Unit “{written}” of “{title}” is not on the list of units, so the entry stays open. Check the name, or add the unit or this name to the list.",
    },
    blank: {
      zh: "“{title}”未填写单位，能否计分待核。请补填。",
      en: "“{title}” names no unit, so the entry stays open. Enter it.",
    },
  },
  judge({ fact: { unit, unitField } }, { hasRoster }) {
    if (unit.kind === "blank")
      return { effect: "undetermined", message: "blank", values: {}, cell: unitField.cell };
    if (unit.kind !== "unknown" || !hasRoster) return null;
    const values = { written: unit.written.trim() };
    return { effect: "undetermined", verdict: "unmet", message: "unknown", values, cell: unitField.cell };
  },
  judgeTables(book) {
    return mentionsOf(book, "unknown").map(({ sheet, field: { cell, raw } }) => ({
      ...{ sheet, cell, unit: raw.trim(), title: sheet, message: "unknown", values: { written: raw.trim() } },
    }));
  },
};
