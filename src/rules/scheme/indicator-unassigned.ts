import type { TableRule } from "../../domain/rule";
import type { IndicatorRow, IndicatorTable } from "../../domain/tables";

function isOpen({ responsible: { reading } }: IndicatorRow): boolean {
  return (
    reading.kind === "blank" ||
    (reading.kind === "value" && /^(?:待定|未定|待明确|待分解|空缺)$/u.test(reading.value))
  );
}

/** Items without a responsible unit, in a table that names one for at least half of them. */
function unassignedIn({ rows }: IndicatorTable): readonly IndicatorRow[] {
  const items = rows.filter(({ kind }) => kind === "item");
  const open = items.filter(isOpen);
  return open.length * 2 <= items.length ? open : [];
}

/** A10: whatever carries points has an owner. */
export const indicatorUnassigned: TableRule = {
  id: "indicator-unassigned",
  group: "scheme",
  on: "tables",
  severity: "warning",
  clause: "structure",
  title: { zh: "指标没有责任单位", en: "Indicator without a responsible unit" },
  why: {
    zh: "凡有分值的指标都应落实责任单位，否则无人报送、无人负责。请补填责任单位。",
    en: "Whatever carries points needs a unit that answers for it. Enter the responsible unit.",
  },
  messages: {
    open: {
      zh: "指标“{title}”没有责任单位，本表其他指标均已落实。请补填。",
      en: "Indicator “{title}” has no responsible unit, while the others have. Enter it.",
    },
  },
  judgeTables({ tables }) {
    return tables.indicatorTables.flatMap((table) =>
      unassignedIn(table).map(({ responsible, cell, name }) => ({
        ...{ sheet: table.sheet, cell: responsible.cell ?? cell, unit: null, title: name },
        ...{ message: "open", values: {} },
      })),
    );
  },
};
