import type { EntryRule } from "../../domain/rule";

/** C6: the order of day and month is unclear, or there is no year. */
export const dateAmbiguous: EntryRule = {
  id: "date-ambiguous",
  group: "data",
  on: "entry",
  severity: "warning",
  clause: "ledger",
  title: { zh: "日期有歧义", en: "Date is ambiguous" },
  why: {
    zh: "只写月日没有年份，或日与月的先后不明（如05/03/2024）。程序不猜测，请写明年月日。",
    en: "The date has no year, or day and month could be exchanged (05/03/2024). It is not guessed: write year, month and day.",
  },
  messages: {
    ambiguous: {
      zh: "{unit}“{title}”的日期“{written}”有歧义（{why}），能否计分待核。请写明年月日，如{year}-06-30。",
      en: "{unit}: date “{written}” of “{title}” is ambiguous, so the entry stays open. Write year, month and day, such as {year}-06-30.",
    },
  },
  judge({ fact: { date } }) {
    if (date.reading.kind !== "ambiguous") return null;
    const values = { written: date.raw.trim(), why: date.reading.why };
    return { effect: "undetermined", message: "ambiguous", values, cell: date.cell };
  },
};
