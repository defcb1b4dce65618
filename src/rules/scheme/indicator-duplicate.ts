import { groupBy } from "../../domain/group-by";
import type { TableJudgement, TableRule } from "../../domain/rule";
import type { IndicatorRow, IndicatorTable } from "../../domain/tables";
import { foldTitle } from "../../domain/text";

/** Names that may well stand in several sections. */
const general = /^(?:其他|其它|组织领导|日常工作|基础工作|加分|扣分|减分|宣传|创新|工作创新|报送|信息)/u;
/** Share of distinct names from which on the column lists indicators and does not group them. */
const distinctShare = 0.8;
const leastLength = 4;

const nameOf = ({ name }: IndicatorRow): string =>
  foldTitle(name.replace(/^(?:\d+[.、．]|[(（][^)）]*[)）]|[①-⑳])/u, ""));
/** Everything that the row says of the indicator. */
const wholeOf = (row: IndicatorRow): string =>
  [nameOf(row), ...row.labels, ...row.texts, row.responsible.raw].map(foldTitle).join("|");

function twice({ sheet }: IndicatorTable, rows: readonly IndicatorRow[]): readonly TableJudgement[] {
  const [first, ...others] = rows;
  return others.map(({ cell, name }) => ({
    ...{ sheet, cell, unit: null, title: name, message: "twice", values: { firstCell: first?.cell ?? "" } },
  }));
}

/** A name merged over several rows is one name; its texts are those of the row alone. */
function isMergedOn(row: IndicatorRow, before: IndicatorRow | undefined): boolean {
  return before?.name === row.name && !row.texts.includes(row.name);
}

function duplicatesIn(table: IndicatorTable): readonly TableJudgement[] {
  const items = table.rows.filter(({ kind, name }) => kind === "item" && name !== "");
  const named = items.filter((row, index) => !isMergedOn(row, items[index - 1]));
  const names = groupBy(named, nameOf);
  const isList = names.size >= items.length * distinctShare;
  const alike = isList
    ? [...names].filter(([name]) => name.length >= leastLength && !general.test(name)).map(([, rows]) => rows)
    : [...groupBy(items, wholeOf).values()];
  return alike.flatMap((rows) => twice(table, rows));
}

/** A2: an indicator is scored once. */
export const indicatorDuplicate: TableRule = {
  id: "indicator-duplicate",
  group: "scheme",
  on: "tables",
  severity: "error",
  clause: "structure",
  title: { zh: "指标重复", en: "Indicator listed twice" },
  why: {
    zh: "同一指标在一张表中出现两次，会重复计分。请删除多余的一行；确为两项的，在名称上加以区分。",
    en: "An indicator that stands twice in one table is scored twice. Remove one row; where they are two, tell them apart by name.",
  },
  messages: {
    twice: { zh: "指标“{title}”重复，{firstCell}单元格已有该指标。请删除多余的一行，或在名称上加以区分。", en: "Indicator “{title}” stands already in {firstCell}. Remove one row, or tell them apart by name." },
  }, // prettier-ignore
  judgeTables({ tables }) {
    return tables.indicatorTables.flatMap(duplicatesIn);
  },
};
