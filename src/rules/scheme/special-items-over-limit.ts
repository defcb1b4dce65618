import type { TableRule } from "../../domain/rule";

/** A9: beside the assessment at most ten special items may be rewarded. */
export const specialItemsOverLimit: TableRule = {
  id: "special-items-over-limit",
  group: "scheme",
  on: "tables",
  severity: "error",
  clause: "use-of-result",
  title: { zh: "重点专项工作超过项数", en: "Too many special items" },
  why: {
    zh: "除综合绩效评估外，市级单独表彰奖励的重点专项工作不超过规定项数（默认10项，可在评估方案中调整）。超出的应并入综合绩效评估。",
    en: "Beside the assessment the city may reward a limited number of special items (10 unless the scheme says otherwise). What goes beyond belongs into the assessment.",
  },
  messages: {
    over: {
      zh: "重点专项工作列有{count}项，超过规定的{limit}项，自“{title}”起超出。请核减，或并入综合绩效评估。",
      en: "{count} special items are listed, above the limit of {limit}; “{title}” is the first beyond it. Remove some, or take them into the assessment.",
    },
  },
  judgeTables({ tables, scheme }) {
    return tables.specials.flatMap(({ sheet, items }) => {
      const over = items[scheme.specialItems];
      if (over === undefined) return [];
      const values = { count: items.length, limit: scheme.specialItems };
      return [{ sheet, cell: over.cell, unit: null, title: over.raw.trim(), message: "over", values }];
    });
  },
};
