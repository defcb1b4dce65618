import { cellAddress } from "../domain/address";
import type { Facts } from "../domain/facts";
import type { Figure, ScoreTable } from "../domain/tables";
import { ledgerOf } from "./bench-ledger";

/** The city of the source scheme (domain A1), and as many indicators as a long list has. */
const units = 126;
const indicators = 60;

function figureAt(row: number, column: number, value: number): Figure {
  const reading = { kind: "value", value, form: "plain" } as const;
  return { cell: cellAddress(row, column), raw: String(value), reading, formula: null, numberFormat: "0.00" };
}

function scoreTable(): ScoreTable {
  const lines: ScoreTable["lines"] = Array.from({ length: indicators }, (_, i) => ({
    ...{ name: `指标${i + 1}`, group: "", cell: cellAddress(2, i + 2) },
    ...{ kind: "item", fullMarks: 2 },
  }));
  const rows = Array.from({ length: units }, (_, row): ScoreTable["rows"][number] => {
    const name = `单位${row + 1}`;
    const words = { kind: "value", value: name, form: "plain" } as const;
    return {
      unit: { kind: "unit", unit: name, by: "name" },
      unitField: { cell: cellAddress(row + 3, 1), raw: name, reading: words },
      ...{ category: `类别${row % 6}`, assessor: "" },
      figures: lines.map((_, i) => figureAt(row + 3, i + 2, ((row * 37 + i * 11) % 200) / 100)),
      rank: null,
      grade: { cell: null, raw: "", reading: { kind: "blank" } },
    };
  });
  return { sheet: "评分表", lines, rows, remarks: [] };
}

/** The facts of a whole city: its score sheet beside a ledger of 1,000 awards. */
export function cityFacts(year: number): Facts {
  return {
    ...ledgerOf(1_000, year, 0),
    tables: {
      ...{ unitLists: [], indicatorTables: [], mentions: [], serialRuns: [], errors: [], overwritten: [] },
      ...{ amountColumns: [], surveys: [], selfReviews: [], vetoes: [], specials: [] },
      scoreTables: [scoreTable()],
    },
  };
}
