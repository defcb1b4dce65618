import type { TableJudgement } from "../domain/rule";
import type { ScoreSheet } from "../domain/score-sheet";
import type { Field } from "../domain/readings";
import type { IndicatorTable, UnitList } from "../domain/tables";

type Read = Pick<Field<unknown>, "reading">;

const isBlank = ({ reading }: Read): boolean => reading.kind === "blank";

/** Blanks are gaps where at least half of the column is filled. */
function gaps<T>(rows: readonly T[], fieldOf: (row: T) => Read): readonly T[] {
  const blank = rows.filter((row) => isBlank(fieldOf(row)));
  return blank.length * 2 <= rows.length ? blank : [];
}

/** Blank figures of a score sheet; a unit without any figure is one gap, not as many as there are items. */
export function scoreGaps({ table, lines, rows }: ScoreSheet): readonly TableJudgement[] {
  return rows.flatMap(({ row, unit, missing }) => {
    const isEmpty = row.figures.every(isBlank);
    return (isEmpty ? missing.slice(0, 1) : missing).flatMap((index): readonly TableJudgement[] => {
      const [figure, line] = [row.figures[index], lines[index]];
      if (figure === undefined || line === undefined) return [];
      return [
        { sheet: table.sheet, cell: figure.cell, unit, title: line.name, message: "score", values: {} },
      ];
    });
  });
}

/** Indicators without points. */
export function indicatorGaps({ sheet, rows }: IndicatorTable): readonly TableJudgement[] {
  const items = rows.filter(({ kind }) => kind === "item");
  return gaps(items, ({ points }) => points).map(({ name, points }) => ({
    ...{ sheet, cell: points.cell, unit: null, title: name, message: "points", values: {} },
  }));
}

/** Units without 类别 or 组织实施机构. */
export function unitGaps({ sheet, units }: UnitList): readonly TableJudgement[] {
  return (["category", "organiser"] as const).flatMap((message) =>
    gaps(units, (unit) => unit[message]).flatMap((unit): readonly TableJudgement[] => {
      const { cell } = unit[message];
      const name = unit.name.raw.trim();
      return cell === null ? [] : [{ sheet, cell, unit: name, title: name, message, values: {} }];
    }),
  );
}
