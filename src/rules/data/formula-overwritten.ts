import type { TableRule } from "../../domain/rule";

/** C6: a constant where most cells of the column are formulas. */
export const formulaOverwritten: TableRule = {
  id: "formula-overwritten",
  group: "data",
  on: "tables",
  severity: "error",
  clause: "ledger",
  title: { zh: "公式被改成数值", en: "Formula overwritten" },
  why: {
    zh: "本列多数单元格是公式，个别是手工填入的数值：分项改动后，它不会随之变化。请恢复公式；确需手工填写的，作人工认定。",
    en: "Most cells of the column are formulas and this one is typed: it will not follow when its parts change. Put the formula back, or record why it is typed.",
  },
  messages: {
    typed: {
      zh: "{unit}“{title}”填的是数值{written}，本列其他单元格是公式。请恢复公式。",
      en: "{unit}: “{title}” holds the typed value {written} where the column has formulas. Put the formula back.",
    },
  },
  judgeTables({ tables }) {
    return tables.overwritten.map(({ sheet, cell, raw, header, unit }) => ({
      ...{ sheet, cell, unit: unit || null, title: header, message: "typed", values: { written: raw } },
    }));
  },
};
