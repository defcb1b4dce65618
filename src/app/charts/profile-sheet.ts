import { columnName } from "../../domain/address";
import { verdictNames } from "../../domain/verdict";
import type { ChartSheet } from "../../excel/chart-sheet";
import { literal } from "../../excel/literal";
import type { UnitBlocks } from "./unit-blocks";

/** The chart stands below what it is made of, and covers so many cells. */
const size = { rows: 16, columns: 7 } as const;

/** The cells of one column of the table, as formulas refer to them. */
function cellsOf(column: number, count: number): string {
  const letters = columnName(column);
  return `$${letters}$2:$${letters}$${count + 1}`;
}

/**
 * 板块对比: what every unit has in each block, and beside it the profile of one unit, chosen in a cell, against the mean
 * of its category; null when no block is known. The formulas are Excel's own, so that the chart follows the choice.
 */
export function profileSheet(name: string, units: readonly UnitBlocks[]): ChartSheet | null {
  const [first] = units;
  if (first === undefined) return null;
  const blocks = [...new Set(units.flatMap(({ points }) => [...points.keys()]))];
  const left = 3 + blocks.length;
  const chosen = `$${columnName(left + 1)}$1`;
  const [names, categories] = [cellsOf(0, units.length), cellsOf(1, units.length)];
  const row = `MATCH(${chosen},${names},0)`;
  const lines = blocks.map((block, i) => {
    const points = cellsOf(2 + i, units.length);
    // A missing score is #N/A and no bar: it is not 0.
    const own = `=IFERROR(INDEX(${points},${row})*1,NA())`;
    const mean = `=IFERROR(AVERAGEIF(${categories},INDEX(${categories},${row}),${points}),NA())`;
    return [literal(block), own, mean];
  });
  const header = 2;
  const bottom = header + blocks.length;
  return {
    table: {
      name,
      columns: [
        { header: "单位名称", width: 180 },
        { header: "单位类别", width: 130 },
        ...blocks.map((block) => ({ header: block, width: 90 })),
      ],
      rows: units.map(({ unit, category, points }) => [
        literal(unit),
        literal(category),
        ...blocks.map((block) =>
          points.has(block) ? (points.get(block) ?? verdictNames.undetermined) : literal("—"),
        ),
      ]),
    },
    beside: {
      left,
      widths: [130, 130, 90],
      rows: [
        ["选择单位", literal(first.unit), ""],
        ["", "", ""],
        ["板块", "该单位得分", "类别平均"],
        ...lines,
      ],
      choice: { row: 0, column: left + 1, source: `=${names}` },
    },
    charts: [
      {
        kind: "ColumnClustered",
        title: "板块得分与类别平均",
        data: { top: header, left, bottom, right: left + 2 },
        place: { top: bottom + 2, left, bottom: bottom + 1 + size.rows, right: left + size.columns - 1 },
        hasLegend: true,
      },
    ],
  };
}
