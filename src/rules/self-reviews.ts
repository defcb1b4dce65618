import { groupBy } from "../domain/group-by";
import { shownUnit } from "../domain/shown-unit";
import type { ScoredRow, ScoreSheet, TableBook } from "../domain/score-sheet";
import type { SelfReview } from "../domain/tables";
import { foldTitle } from "../domain/text";
import { valueOf } from "./score-cells";

/** A unit's own score beside the one that it was given. */
interface SelfScore {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  readonly title: string;
  readonly self: number;
  readonly result: number;
  readonly full: number;
}

type Result = Pick<SelfScore, "result" | "full"> & { readonly title: string };

/** Full marks of the whole where nothing states them (A2). */
const wholeMarks = 100;

function wholeOf(row: ScoredRow): Result | null {
  const result = row.total ?? row.final;
  return result === null ? null : { title: "合计", result, full: wholeMarks };
}

const selfKey = (name: string): string => foldTitle(name).replace(/自评|得分|分数|情况/gu, "");

/** True for a name that says nothing of an item: blank, 自评得分, 合计. */
function isWhole(name: string): boolean {
  return /^(?:|分|合计|总分|总|综合)$/u.test(selfKey(name));
}

/** The score of the item of that name; of the whole where the name is blank or says so. */
function resultOf(sheet: ScoreSheet, row: ScoredRow, name: string): Result | null {
  if (isWhole(name)) return wholeOf(row);
  const key = selfKey(name);
  const index = sheet.lines.findIndex((line) => line.kind === "item" && foldTitle(line.name) === key);
  const result = valueOf(row.row.figures[index]);
  const line = sheet.lines[index];
  if (line === undefined || result === null) return null;
  return { title: line.name, result, full: line.fullMarks ?? 0 };
}

/** 自评 columns within a score sheet: of the item under the same group or of the same name, else of the whole. */
function inScoreSheet(sheet: ScoreSheet): readonly SelfScore[] {
  return sheet.lines.flatMap((line, index) => {
    if (line.kind !== "self") return [];
    const group = sheet.lines.findIndex(
      (each) => each.kind === "item" && line.group !== "" && [each.group, each.name].includes(line.group),
    );
    return sheet.rows.flatMap((row): readonly SelfScore[] => {
      const figure = row.row.figures[index];
      const self = valueOf(figure);
      const name = group < 0 ? line.name : (sheet.lines[group]?.name ?? "");
      const found = resultOf(sheet, row, name);
      if (self === null || found === null || figure === undefined) return [];
      return [{ sheet: sheet.table.sheet, cell: figure.cell, unit: row.unit, self, ...found }];
    });
  });
}

/** The result in the same row, of an item whose full marks the row gives or of the whole. */
function besideResult({ indicator, result }: SelfReview): Result | null {
  const value = result === null ? null : valueOf(result);
  if (value === null) return null;
  return { title: indicator || "合计", result: value, full: isWhole(indicator) ? wholeMarks : 0 };
}

/** Half a year's review is no review of the year, where there is one of the year. */
function ofYear(reviews: readonly SelfReview[]): readonly SelfReview[] {
  const isHalf = ({ period }: SelfReview): boolean => /半年|季|月/u.test(period) && !/下半年/u.test(period);
  return reviews.filter((review) => !isHalf(review));
}

/** Every self-assessment that has a result to be compared with. */
export function selfReviews({ tables, scoreSheets }: TableBook): readonly SelfScore[] {
  const rows = scoreSheets.flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })));
  const byUnit = groupBy(rows, ({ row }) => row.unit);
  const ofTables = ofYear(tables.selfReviews).flatMap((review): readonly SelfScore[] => {
    const unit = shownUnit(review.unit);
    const self = valueOf(review.points);
    if (self === null) return [];
    const found =
      besideResult(review) ??
      (byUnit.get(unit) ?? []).flatMap(({ sheet, row }) => resultOf(sheet, row, review.indicator) ?? [])[0];
    if (found === undefined) return [];
    const { sheet, points } = review;
    return [
      { sheet, cell: points.cell, unit, self, ...found, full: valueOf(review.fullMarks) ?? found.full },
    ];
  });
  return [...scoreSheets.flatMap(inScoreSheet), ...ofTables];
}
