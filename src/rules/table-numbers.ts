import { groupBy } from "../domain/group-by";
import { shownUnit } from "../domain/shown-unit";
import type { TableJudgement } from "../domain/rule";
import type { TableBook } from "../domain/score-sheet";
import type { Figure, SurveyRow } from "../domain/tables";
import { judgeNumber } from "./number-cell";
import { scoreCells } from "./score-cells";

interface NumberCell {
  readonly sheet: string;
  readonly unit: string | null;
  readonly title: string;
  readonly figure: Figure;
}

/** 96% and 2000万 in a column of raw values are amounts with a unit, no digits stored as text. */
const hasOwnUnit = /[%％万亿]/u;

function inScores(book: TableBook): readonly NumberCell[] {
  const figures = scoreCells(book)
    .filter(({ line, figure }) => line.kind !== "basis" || !hasOwnUnit.test(figure.raw))
    .map(({ sheet, row, line, figure }) => ({
      sheet: sheet.table.sheet,
      unit: row.unit,
      title: line.name,
      figure,
    }));
  const ranks = book.scoreSheets.flatMap(({ table, rows }) =>
    rows.flatMap(({ row: { rank: figure }, unit }) =>
      // 单列 in place of a rank is an answer, no number that cannot be read.
      figure?.reading.kind === "value" ? [{ sheet: table.sheet, unit, title: "排名", figure }] : [],
    ),
  );
  return [...figures, ...ranks];
}

/** Rounds that are written as percentages throughout are in order; one among plain figures is not. */
function surveyCells(rows: readonly SurveyRow[]): readonly NumberCell[] {
  const cells = rows.flatMap(({ sheet, unit, rounds }) =>
    rounds.map((figure) => ({ sheet, unit: shownUnit(unit), title: "公众评议", figure })),
  );
  return [...groupBy(cells, ({ sheet }) => sheet).values()].flatMap((own) => {
    const percentages = own.filter(({ figure }) => hasOwnUnit.test(figure.raw));
    return percentages.length * 2 > own.length ? own.filter((cell) => !percentages.includes(cell)) : own;
  });
}

function inLists({ tables }: TableBook): readonly NumberCell[] {
  return [
    ...tables.indicatorTables.flatMap(({ sheet, rows }) =>
      rows
        .filter(({ kind, points }) => kind === "item" && !hasOwnUnit.test(points.raw))
        .map(({ name, points }) => ({ sheet, unit: null, title: name, figure: points })),
    ),
    ...surveyCells(tables.surveys),
    ...tables.selfReviews.flatMap(({ sheet, unit, indicator, points, result }) =>
      [points, result].flatMap((figure) =>
        figure === null ? [] : [{ sheet, unit: shownUnit(unit), title: indicator || "自评得分", figure }],
      ),
    ),
  ];
}

/** What `number-as-text` says of the figures beside the ledgers; error values are another rule's. */
export function tableNumbers(book: TableBook): readonly TableJudgement[] {
  const isError = new Set(book.tables.errors.map(({ sheet, cell }) => `${sheet}|${cell}`));
  const seen = new Set<string>();
  return [...inScores(book), ...inLists(book)].flatMap(({ sheet, unit, title, figure }) => {
    const place = `${sheet}|${figure.cell}`;
    if (isError.has(place) || seen.has(place)) return [];
    seen.add(place);
    return judgeNumber(figure, "none").map(({ effect: _, ...judged }) => ({ ...judged, sheet, unit, title }));
  });
}
