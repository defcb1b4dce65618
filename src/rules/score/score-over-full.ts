import { groupBy } from "../../domain/group-by";
import type { TableRule } from "../../domain/rule";
import { placeOf, scoreCells, valueOf, type ScoreCell } from "../score-cells";

/** Least number of units for which figures that mostly exceed the full marks show another scale. */
const leastScale = 3;

function isOver({ figure, line }: ScoreCell): boolean {
  const value = valueOf(figure);
  return value !== null && line.fullMarks !== null && value > line.fullMarks + 1e-9;
}

/** Figures of one line that are mostly above its full marks are of another scale (points of 100 under a weight of 25). */
function overFull(cells: readonly ScoreCell[]): readonly ScoreCell[] {
  const over = cells.filter(isOver);
  return cells.length >= leastScale && over.length * 2 > cells.length ? [] : over;
}

/** A2: no item scores more than its full marks, which come from the header, a 满分 row or the indicators (C6). */
export const scoreOverFull: TableRule = {
  id: "score-over-full",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "structure",
  title: { zh: "得分超过满分", en: "Score above full marks" },
  why: {
    zh: "单项得分不能超过该项满分；超出的部分如属加分，应列入加分栏。满分取自表头、满分行或指标表。请核对录入或满分。",
    en: "No item scores more than its full marks; what goes beyond belongs to the bonus column. Full marks come from the header, the row 满分 or the indicators. Check the figure or the full marks.",
  },
  messages: {
    over: {
      zh: "{unit}“{title}”得{score}分，超过满分{full}分。请核对得分；如属加分，请列入加分栏。",
      en: "{unit} scores {score} for “{title}”, above the full marks of {full}. Check the figure; a bonus belongs to the bonus column.",
    },
  },
  judgeTables(book) {
    const items = scoreCells(book).filter(
      ({ line, figure }) => (line.kind === "item" || line.kind === "subtotal") && valueOf(figure) !== null,
    );
    return [...groupBy(items, ({ line }) => line).values()].flatMap(overFull).map((cell) => ({
      ...placeOf(cell),
      message: "over",
      values: { score: valueOf(cell.figure) ?? "", full: cell.line.fullMarks ?? "" },
    }));
  },
};
