import { groupBy } from "../../domain/group-by";
import type { TableJudgement, TableRule } from "../../domain/rule";
import type { AmountColumn } from "../../domain/tables";

const names: Readonly<Record<string, string>> = { "": "无单位" };
const nameOf = (unit: string): string => names[unit] ?? unit;

/** The unit of the column: its header's, else that of most cells; null where two are equally common. */
function usualUnit({ unit, cells }: AmountColumn): string | null {
  if (unit !== null) return unit;
  const counts = [...groupBy(cells, (cell) => cell.unit)].sort(([, a], [, b]) => b.length - a.length);
  const [first, second] = counts;
  return first === undefined || first[1].length === second?.[1].length ? null : first[0];
}

function mixedIn(column: AmountColumn): readonly TableJudgement[] {
  const { sheet, header, cells } = column;
  // Bare numbers under a header with a unit are in that unit.
  const units = cells.map((cell) => (cell.unit === "" && column.unit !== null ? column.unit : cell.unit));
  if (new Set([...units, ...(column.unit === null ? [] : [column.unit])]).size < 2) return [];
  const usual = usualUnit(column);
  return cells.flatMap(({ cell, raw, owner }, index): readonly TableJudgement[] => {
    const unit = units[index] ?? "";
    if (unit === usual) return [];
    const values = { written: raw, found: nameOf(unit), usual: usual === null ? "" : nameOf(usual) };
    const place = { sheet, cell, unit: owner || null, title: header, values };
    return usual === null
      ? [{ ...place, message: "even", verdict: "undetermined" }]
      : [{ ...place, message: "mixed" }];
  });
}

/** C3: 2000万 and 1.2亿元 in one column cannot be compared or added. */
export const amountUnitMixed: TableRule = {
  id: "amount-unit-mixed",
  group: "data",
  on: "tables",
  severity: "error",
  clause: "ledger",
  title: { zh: "金额单位混用", en: "Units of amounts mixed" },
  why: {
    zh: "同一列金额有的用万元、有的用亿元或元，不能直接比较和求和。请统一单位，并在表头注明。",
    en: "Amounts of one column in different units cannot be compared or added. Use one unit and name it in the header.",
  },
  messages: {
    mixed: { zh: "{unit}“{title}”写作“{written}”（{found}），本列单位为{usual}。请统一单位。", en: "{unit}: “{title}” reads “{written}” ({found}), while the column is in {usual}. Use one unit." },
    even: { zh: "{unit}“{title}”写作“{written}”（{found}），本列金额单位不一，无法判断以哪种为准。请统一单位。", en: "{unit}: “{title}” reads “{written}” ({found}); the column mixes units equally. Use one unit." },
  }, // prettier-ignore
  judgeTables({ tables }) {
    return tables.amountColumns.flatMap(mixedIn);
  },
};
