import { decimalOf, Exact } from "../domain/exact";
import { groupBy } from "../domain/group-by";
import type { YearScheme } from "../domain/scheme";
import type { ScoredRow, ScoreSheet, TableBook } from "../domain/score-sheet";
import { shownUnit } from "../domain/shown-unit";
import type { Figure, ScoreLine, SurveyRow } from "../domain/tables";
import type { Computed } from "../domain/unit-result";
import { entered, given, madeOf, roundedAt } from "./computed";
import type { RowOnSheet } from "./unit-rows";

/** One item of a unit; `full` are its full marks, or its weight. */
interface UnitItem {
  readonly figure: Computed;
  readonly place: { readonly sheet: string; readonly cell: string };
  readonly full: number | null;
}

/** Items of one unit, and those that do not apply to it. */
export interface UnitItems {
  readonly items: readonly UnitItem[];
  readonly leftOut: readonly Pick<ScoreLine, "name" | "fullMarks">[];
}

/** Words of an item that the public appraises (A4). */
export const surveyName = /公众评议|社会评议|满意度|民意|民调/u;
const hundred = 100;

/** What the cell says, or the points that the scheme converts it to. */
function pointsOf(name: string, sheet: string, figure: Figure): Computed {
  const { conversion } = figure;
  const points = entered(name, sheet, figure, "structure");
  if (conversion === undefined) return points;
  const { method, own, best } = conversion;
  const first =
    best === null ? [] : [{ ...entered("", sheet, best, "structure"), step: "first-of-category" as const }];
  const inputs = [entered(name, sheet, own, "structure"), ...first];
  return { ...points, step: points.value === null ? "not-converted" : method, place: null, inputs };
}

/** Finds the figures of the items of units: as entered, from 公众评议, or what the scheme puts in the place of a gap. */
export class ItemReader {
  private readonly surveys: ReadonlyMap<string, readonly SurveyRow[]>;
  private readonly means = new Map<string, Computed | null>();

  constructor(private readonly book: TableBook) {
    this.surveys = groupBy(book.tables.surveys, ({ unit }) => shownUnit(unit));
  }

  itemsOf({ sheet, row }: RowOnSheet): UnitItems {
    const items: UnitItem[] = [];
    const leftOut: ScoreLine[] = [];
    sheet.lines.forEach((line, index) => {
      if (line.kind !== "item") return;
      const figure = this.figureOf(sheet, row, index, line);
      if (figure === null) leftOut.push(line);
      else {
        const place = { sheet: sheet.table.sheet, cell: row.row.figures[index]?.cell ?? line.cell };
        items.push({ figure: roundedAt("item", figure, this.scheme), place, full: line.fullMarks });
      }
    });
    return { items, leftOut };
  }

  private get scheme(): YearScheme {
    return this.book.scheme;
  }

  /** Null where the item does not apply to the unit. */
  private figureOf(sheet: ScoreSheet, row: ScoredRow, index: number, line: ScoreLine): Computed | null {
    const figure = row.row.figures[index];
    if (figure === undefined || figure.reading.kind === "not-applicable") return null;
    const own = pointsOf(line.name, sheet.table.sheet, figure);
    if (figure.reading.kind !== "blank") return own;
    const survey = surveyName.test(line.name) ? this.surveyFigure(row.unit, line) : null;
    if (survey !== null) return survey;
    if (!row.missing.includes(index)) return null;
    return (this.scheme.missingItem === "mean" ? this.meanOf(sheet, row, index, line) : null) ?? own;
  }

  /** 公众评议: the mean of the rounds, or weighted as the scheme says, of the item's full marks (A4). */
  private surveyFigure(unit: string, line: ScoreLine): Computed | null {
    const [survey] = this.surveys.get(unit) ?? [];
    const full = line.fullMarks ?? this.surveyMarks();
    if (survey === undefined || full === null) return null;
    const held = survey.rounds.flatMap((round, index) =>
      round.reading.kind === "not-applicable"
        ? []
        : [{ round: entered(String(index + 1), survey.sheet, round, "public-appraisal"), index }],
    );
    const { surveyWeights } = this.scheme;
    const weights = held.map(({ index }) => (surveyWeights.length === 0 ? 1 : (surveyWeights[index] ?? 0)));
    const rounds = held.map(({ round }) => round);
    const divisor = weights.reduce((sum, weight) => sum.plus(weight), new Exact(0)).times(hundred);
    if (divisor.isZero()) return null;
    return madeOf(
      "survey",
      "public-appraisal",
      rounds,
      (values) =>
        values
          .reduce((sum, value, i) => sum.plus(value.times(weights[i] ?? 0)), new Exact(0))
          .times(full)
          .div(divisor),
      line.name,
    );
  }

  private surveyMarks(): number | null {
    const block = this.scheme.blocks.find(({ words }) => words.some((word) => surveyName.test(word)));
    return block?.points ?? null;
  }

  /** The mean of what the other units of the category have; null where none has anything. */
  private meanOf(sheet: ScoreSheet, { row }: ScoredRow, index: number, line: ScoreLine): Computed | null {
    const key = `${sheet.table.sheet}\n${index}\n${row.category}`;
    const known = this.means.get(key);
    if (known !== undefined) return known;
    const values = sheet.rows.flatMap((each) => {
      const reading = each.row.figures[index]?.reading;
      return each.row.category === row.category && reading?.kind === "value"
        ? [decimalOf(reading.value)]
        : [];
    });
    const sum = values.reduce((total, value) => total.plus(value), new Exact(0));
    const mean =
      values.length === 0
        ? null
        : given("category-mean", line.name, "structure", sum.div(values.length).toNumber());
    this.means.set(key, mean);
    return mean;
  }
}
