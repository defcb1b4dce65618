import type { Evaluation } from "../domain/award-result";
import { decimalOf, Exact } from "../domain/exact";
import { groupBy } from "../domain/group-by";
import type { ClauseId, YearScheme } from "../domain/scheme";
import type { TableBook } from "../domain/score-sheet";
import { shownUnit } from "../domain/shown-unit";
import type { ScoreLineKind } from "../domain/tables";
import type { Computed, LedgerRow } from "../domain/unit-result";
import { entered, given, madeOf, roundedAt } from "./computed";
import type { RowOnSheet } from "./unit-rows";

type Ledgers = Pick<Evaluation, "awards" | "deductions" | "totals">;
type Side = "bonus" | "deduction";

const clauses: Readonly<Record<Side, ClauseId>> = { bonus: "award-points", deduction: "deduction-points" };
const steps = { bonus: "bonus", deduction: "deductions" } as const;

/** Bonus and deduction of units: of the workbook's own ledgers where it has them, else of the score sheet (C6). */
export class ChangeReader {
  private readonly totals: ReadonlyMap<string, Ledgers["totals"][number]>;
  private readonly rows: Readonly<Record<Side, ReadonlyMap<string, readonly Computed[]>>>;
  readonly hasLedgers: boolean;

  constructor(
    private readonly ledgers: Ledgers,
    private readonly placeOf: (row: LedgerRow) => Computed["place"],
  ) {
    const { awards, deductions, totals } = ledgers;
    this.hasLedgers = awards.length + deductions.length > 0;
    this.totals = new Map(totals.map((each) => [each.unit, each]));
    this.rows = { bonus: this.byUnit("award"), deduction: this.byUnit("deduction") };
  }

  /** The rows of each unit that count, or that are still open. */
  private byUnit(ledger: LedgerRow["ledger"]): ReadonlyMap<string, readonly Computed[]> {
    const entries =
      ledger === "award"
        ? this.ledgers.awards.map(({ unit, title, verdict, points }) => ({ unit, name: title, verdict, points }))
        : this.ledgers.deductions.map(({ unit, matter, verdict, points }) => ({ unit, name: matter, verdict, points })); // prettier-ignore
    const clause = clauses[ledger === "award" ? "bonus" : "deduction"];
    const figures = entries.flatMap(({ unit, name, verdict, points: value }, index) => {
      if (verdict !== "counted" && verdict !== "undetermined") return [];
      const row = { ledger, index };
      const figure: Computed = {
        value,
        step: ledger,
        name,
        clause,
        place: this.placeOf(row),
        inputs: [],
        row,
      };
      return [{ unit, figure }];
    });
    const groups = groupBy(figures, ({ unit }) => unit);
    return new Map([...groups].map(([unit, list]) => [unit, list.map(({ figure }) => figure)]));
  }

  of(side: Side, { sheet, row }: RowOnSheet): Computed {
    const clause = clauses[side];
    const step = steps[side];
    const isKept = side === "bonus" ? this.ledgers.awards.length > 0 : this.ledgers.deductions.length > 0;
    if (isKept) {
      const own = this.totals.get(row.unit);
      const value = (own?.open ?? 0) > 0 ? null : (own?.[side] ?? 0);
      return { value, step, name: "", clause, place: null, inputs: this.rows[side].get(row.unit) ?? [] };
    }
    const kind: ScoreLineKind = side;
    const figures = sheet.lines.flatMap((line, index) => {
      const figure = row.row.figures[index];
      // A blank is no points; what cannot be read leaves the sum open.
      const isNone = figure?.reading.kind === "blank" || figure?.reading.kind === "not-applicable";
      if (line.kind !== kind || figure === undefined || isNone) return [];
      return [entered(line.name, sheet.table.sheet, figure, clause)];
    });
    // The sign of a deduction does not matter (C6).
    return madeOf(step, clause, figures, (values) =>
      values.reduce((sum, value) => sum.plus(side === "bonus" ? value : value.abs()), new Exact(0)),
    );
  }
}

/** The veto that acts on a unit; null without one. */
export function vetoOf({ tables, vetoed }: TableBook, unit: string): Computed<string> | null {
  const veto = vetoed.has(unit) ? tables.vetoes.find((each) => shownUnit(each.unit) === unit) : undefined;
  if (veto === undefined) return null;
  const { sheet, cell, matter } = veto;
  return {
    value: matter,
    step: "veto",
    name: unit,
    clause: "use-of-result",
    place: { sheet, cell },
    inputs: [],
  };
}

/** 最终得分: the score with what was added and taken, and what a veto costs where it costs points. */
export function finalOf(
  parts: { readonly score: Computed; readonly bonus: Computed; readonly deduction: Computed },
  veto: Computed<string> | null,
  scheme: YearScheme,
): Computed {
  const costs = veto !== null && scheme.veto.consequence === "deduction" ? scheme.veto.points : 0;
  const price =
    veto === null || costs === 0
      ? []
      : [{ ...given("veto-points", veto.name, "use-of-result", costs), inputs: [veto] }];
  const final = madeOf(
    "final",
    "structure",
    [parts.score, parts.bonus, parts.deduction, ...price],
    ([score = new Exact(0), bonus = 0, deduction = 0, taken = 0]) => {
      const sum = score.plus(bonus).minus(deduction).minus(taken);
      return scheme.deductionFloor === "zero" && sum.isNegative() ? decimalOf(0) : sum;
    },
  );
  return roundedAt("final", final, scheme);
}
