import type { EntryRule } from "../../domain/rule";

/** C3: a value that cannot be read is never dropped: it is a finding on its cell. */
export const dateUnreadable: EntryRule = {
  id: "date-unreadable",
  group: "data",
  on: "entry",
  severity: "error",
  clause: "ledger",
  title: { zh: "日期无法识别", en: "Date cannot be read" },
  why: {
    zh: "日期不存在（如2月31日）或不是日期。读不出的日期不会被当作空白或零，该行待核。请按表彰文件或通报改正。",
    en: "The date does not exist (31 February) or is no date. It is never taken for a blank: the row stays open until it is corrected from the document.",
  },
  messages: {
    unreadable: {
      zh: "{unit}“{title}”的日期“{written}”无法识别（{why}），能否计分待核。请改为年月日齐全的日期，如{year}-06-30。",
      en: "{unit}: date “{written}” of “{title}” cannot be read, so the entry stays open. Enter a full date such as {year}-06-30.",
    },
  },
  judge({ fact: { date } }) {
    if (date.reading.kind !== "unreadable") return null;
    const values = { written: date.raw.trim(), why: date.reading.why };
    return { effect: "undetermined", verdict: "unmet", message: "unreadable", values, cell: date.cell };
  },
};
