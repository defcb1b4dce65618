import type { Evaluation } from "../domain/award-result";
import type { Facts } from "../domain/facts";
import { groupBy } from "../domain/group-by";
import type { TableBook, UnitScore } from "../domain/score-sheet";
import type { Computed, UnitResult, Unranked } from "../domain/unit-result";
import { entered } from "./computed";
import { gradeFor } from "./grade-units";
import { placeUnits, type Scored } from "./place-units";
import { ChangeReader, finalOf, vetoOf } from "./unit-changes";
import { ItemReader } from "./unit-items";
import { isOneRow, unitRows, type UnitRows } from "./unit-rows";
import { unitTotal } from "./unit-totals";

type Ledgers = Pick<Evaluation, "awards" | "deductions" | "totals">;

/** Where a row of a ledger stands: the cell of its title. */
function placesOf({ awards, deductions }: Facts): ConstructorParameters<typeof ChangeReader>[1] {
  return ({ ledger, index }) => {
    const fact = ledger === "award" ? awards[index] : deductions[index];
    if (fact === undefined) return null;
    const cell = "title" in fact ? fact.title.cell : fact.matter.cell;
    return cell === null ? null : { sheet: fact.sheet, cell };
  };
}

/** The final score as it is typed on a sheet that neither ledgers nor its own columns make. */
function typedFinal(rows: UnitRows, hasLedgers: boolean): Computed | null {
  const { sheet, row } = rows.outcome;
  if (hasLedgers || !isOneRow(rows) || row.finalFrom === null || row.missing.length > 0) return null;
  const figure = row.row.figures[row.finalFrom];
  const name = sheet.lines[row.finalFrom]?.name ?? "";
  return figure === undefined ? null : entered(name, sheet.table.sheet, figure, "structure");
}

function unrankedOf(book: TableBook, unit: string, final: Computed): Unranked | null {
  if (book.unranked.has(unit)) return book.vetoed.has(unit) ? "vetoed" : "apart";
  return final.value === null ? "open" : null;
}

interface Candidate {
  readonly rows: UnitRows;
  readonly scored: Scored;
}

function candidatesOf(book: TableBook, changes: ChangeReader): readonly Candidate[] {
  const reader = new ItemReader(book);
  return unitRows(book.scoreSheets).map((rows) => {
    const { unit, outcome, items } = rows;
    const category = outcome.row.row.category || (items[0]?.row.row.category ?? "");
    const { total, score, ...parts } = unitTotal(rows, category, reader, book.scheme);
    const bonus = changes.of("bonus", outcome);
    const deduction = changes.of("deduction", outcome);
    const final =
      typedFinal(rows, changes.hasLedgers) ??
      finalOf({ score, bonus, deduction }, vetoOf(book, unit), book.scheme);
    const figures = parts.items.map(({ figure }) => figure);
    const unranked = unrankedOf(book, unit, final);
    // Where the scheme weighs, they are weights and no full marks.
    const isWeighed = book.scheme.scoring === "weighted";
    const entries = parts.items.map(({ place, full }) => ({ ...place, fullMarks: isWeighed ? null : full }));
    const leftOut = parts.leftOut.map(({ name }) => name);
    return {
      rows,
      scored: {
        ...{ unit, category, items: figures, entries, leftOut },
        ...{ total, score, bonus, deduction, final, unranked },
      },
    };
  });
}

const isCentral = ({ issuers }: Evaluation["awards"][number]): boolean =>
  issuers.some((issuer) => issuer.class === "central" || issuer.class === "central-office");

/** Every unit of the score sheets with its year's result: total, bonus, deduction, final score, rank and grade. */
export function unitResults(book: TableBook, facts: Facts, ledgers: Ledgers): readonly UnitResult[] {
  if (book.scoreSheets.length === 0) return [];
  const changes = new ChangeReader(ledgers, placesOf(facts));
  const candidates = candidatesOf(book, changes);
  const scored = candidates.map((each) => each.scored);
  const veto = (unit: string): Computed<string> | null => vetoOf(book, unit);
  const ranks = placeUnits(scored, veto, book.scheme);
  const sizes = groupBy(scored, ({ category }) => category);
  return candidates.flatMap(({ rows, scored: unit }) => {
    const rank = ranks.get(unit);
    if (rank === undefined) return [];
    const central = unit.bonus.inputs.find(({ row, value }) => {
      const award = row?.ledger === "award" ? ledgers.awards[row.index] : undefined;
      return value !== null && award?.verdict === "counted" && isCentral(award);
    });
    const grade = gradeFor(
      {
        ...{ unit, rank, outcome: rows.outcome, veto: veto(unit.unit) },
        size: sizes.get(unit.category)?.length ?? 0,
        central: central ?? null,
      },
      book.scheme,
    );
    return [{ ...unit, rank, grade }];
  });
}

/** A result as the command prints it (C5). */
export function unitScore(result: UnitResult): UnitScore {
  const { unit, category, items, leftOut, total, bonus, deduction, final, rank, grade } = result;
  return {
    ...{ unit, category },
    total: total.value,
    bonus: bonus.value,
    deduction: deduction.value,
    final: final.value,
    rank: rank.value,
    grade: grade.value,
    parts: Object.fromEntries([
      ...items.map(({ name, value }): [string, number | null] => [name, value]),
      ...leftOut.map((name): [string, null] => [name, null]),
    ]),
  };
}
