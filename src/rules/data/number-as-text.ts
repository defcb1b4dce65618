import type { Entry } from "../../domain/entry";
import type { EntryRule, Judgement } from "../../domain/rule";
import { judgeNumber } from "../number-cell";
import { tableNumbers } from "../table-numbers";

/** A year is a label, so that one written as text is in order; one that cannot be read is not. */
function judgeYear({ fact: { workYear } }: Entry): readonly Judgement[] {
  return workYear.reading.kind === "value" ? [] : judgeNumber(workYear, "undetermined");
}

/** C6: digits stored as text are read, with a safe fix; what cannot be read is a question, never 0. */
export const numberAsText: EntryRule = {
  id: "number-as-text",
  group: "data",
  on: "entry",
  severity: "warning",
  clause: "ledger",
  title: { zh: "数字以文本存放", en: "Number stored as text" },
  why: {
    zh: "以文本存放的数字（含全角、“8.5分”）不参与求和。能读出的照常计算，并可一键改为数字；读不出的不当作零，请改正。",
    en: "A number stored as text (full width, “8.5分”) is left out of sums. What can be read is used and can be turned into a number at once; what cannot is never taken for 0: correct it.",
  },
  messages: {
    text: { zh: "{unit}“{title}”的“{written}”是文本，已按{number}读取。请改为数字，以便求和。", en: "{unit}: “{written}” of “{title}” is text and was read as {number}. Turn it into a number." },
    unreadable: { zh: "{unit}“{title}”的“{written}”读不出数值（{why}），未按零处理。请改正。", en: "{unit}: “{written}” of “{title}” cannot be read as a number and was not taken for 0. Correct it." },
    missing: { zh: "{unit}“{title}”未填写扣分值，未按零处理。请补填。", en: "{unit}: “{title}” has no points and was not taken for 0. Enter them." },
  }, // prettier-ignore
  judge(entry) {
    const { kind, fact } = entry;
    const { reading } = fact.points;
    if (kind === "award") {
      if (reading.kind === "value" && reading.form === "plain" && fact.workYear.reading.kind === "value")
        return null;
      return [...judgeNumber(fact.points, "none"), ...judgeYear(entry)];
    }
    const numbers = [fact.original, fact.points].flatMap((field) => judgeNumber(field, "undetermined"));
    const found = [...numbers, ...judgeYear(entry)];
    if (entry.points !== null || found.length > 0) return found;
    return [
      {
        effect: "undetermined",
        message: "missing",
        values: {},
        cell: fact.points.cell ?? fact.original.cell,
      },
    ];
  },
  judgeTables: tableNumbers,
};
