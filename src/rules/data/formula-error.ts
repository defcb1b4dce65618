import type { TableRule } from "../../domain/rule";

/** C3: an error value says nothing, and what rests on it says nothing either. */
export const formulaError: TableRule = {
  id: "formula-error",
  group: "data",
  on: "tables",
  severity: "error",
  clause: "ledger",
  title: { zh: "公式出错", en: "Formula error" },
  why: {
    zh: "单元格显示错误值（如#REF!、#DIV/0!），多因删除了被引用的行列。该值不当作零，引用它的合计待核。请改正公式。",
    en: "The cell shows an error value such as #REF! or #DIV/0!, mostly because rows or columns that it named were deleted. It is never taken for 0; what rests on it stays open. Correct the formula.",
  },
  messages: {
    error: {
      zh: "{unit}“{title}”显示{error}，未按零处理。请改正公式或补录数值。",
      en: "{unit}: “{title}” shows {error} and was not taken for 0. Correct the formula or enter the value.",
    },
  },
  judgeTables({ tables }) {
    return tables.errors.map(({ sheet, cell, raw, header, unit }) => ({
      ...{ sheet, cell, unit: unit || null, title: header, message: "error", values: { error: raw } },
    }));
  },
};
