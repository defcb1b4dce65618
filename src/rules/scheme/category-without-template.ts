import type { TableRule } from "../../domain/rule";
import type { TableBook } from "../../domain/score-sheet";
import type { UnitFact } from "../../domain/facts";
import { isSameCategory } from "../categories";
import { foldName } from "../../domain/text";

const textOf = ({ category }: UnitFact): string =>
  category.reading.kind === "value" ? category.reading.value : "";

/** The first unit of each category that no indicator table names, where the tables are named by category. */
function withoutTemplate({ tables, units }: TableBook): readonly UnitFact[] {
  const categories = [...new Set(units.map(textOf))].filter((category) => category !== "");
  const named = tables.indicatorTables.map(({ titles }) =>
    categories.filter((category) =>
      titles.some((title) => foldName(title).includes(foldName(category)) || isSameCategory(title, category)),
    ),
  );
  // A table that names no category may hold for all of them.
  if (named.length === 0 || named.some((each) => each.length === 0)) return [];
  const covered = new Set(named.flat());
  return categories
    .filter((category) => !covered.has(category))
    .flatMap((category) => units.find((unit) => textOf(unit) === category) ?? []);
}

/** A1, A2: each category of units is assessed by indicators of its own. */
export const categoryWithoutTemplate: TableRule = {
  id: "category-without-template",
  group: "scheme",
  on: "tables",
  severity: "error",
  clause: "structure",
  title: { zh: "类别没有指标表", en: "Category without indicators" },
  why: {
    zh: "指标按单位类别分表制定。评估单位表中有的类别没有对应的指标表，该类单位无法评分。请补充指标表，或更正类别名称。",
    en: "Indicators are set by category. A category on the list of units without a table of indicators cannot be scored. Add the table, or correct the name.",
  },
  messages: {
    none: {
      zh: "类别“{title}”没有对应的指标表，该类单位无法评分。请补充指标表，或更正类别名称。",
      en: "Category “{title}” has no table of indicators, so its units cannot be scored. Add it, or correct the name.",
    },
  },
  judgeTables(book) {
    return withoutTemplate(book).map(({ sheet, category }) => ({
      ...{ sheet, cell: category.cell, unit: null, title: category.raw.trim(), message: "none", values: {} },
    }));
  },
};
