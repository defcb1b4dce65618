import {
  bandsFor,
  foldGrade,
  gradeOf,
  quotaCount,
  quotasFor,
  type GradeBand,
  type GradeQuota,
} from "../domain/grades";
import type { YearScheme } from "../domain/scheme";
import type { Computed } from "../domain/unit-result";
import type { RowOnSheet } from "./unit-rows";
import type { Scored } from "./place-units";

/** What a grade depends on beside the unit's own score. */
export interface GradeCase {
  readonly unit: Scored;
  readonly rank: Computed;
  readonly outcome: RowOnSheet;
  /** Units of the category, those without a score included. */
  readonly size: number;
  readonly veto: Computed<string> | null;
  /** A commendation by the centre that counts. */
  readonly central: Computed<string | number> | null;
}

function graded(
  value: string | null,
  inputs: Computed<string>["inputs"],
  step: "grade" | "central-award" = "grade",
): Computed<string> {
  return { value, step, name: "", clause: "use-of-result", place: null, inputs };
}

/** The grade as it is written on the sheet: it stands where no rule gives one. */
function typedGrade({ sheet, row }: RowOnSheet): Computed<string> {
  const { reading, cell } = row.row.grade;
  const value = reading.kind === "value" ? reading.value : null;
  const place = cell === null ? null : { sheet: sheet.table.sheet, cell };
  return { value, step: "entered", name: "等次", clause: "use-of-result", place, inputs: [] };
}

/** The best grade whose places, and those of all better ones, reach to this rank; the last takes the rest (C4). */
function byQuota(
  rank: number,
  size: number,
  quotas: readonly GradeQuota[],
  scheme: YearScheme,
): string | null {
  let border = 0;
  for (const quota of quotas) {
    border += quotaCount(quota, size, scheme);
    if (rank <= border) return quota.grade;
  }
  return quotas.length > 1 ? (quotas.at(-1)?.grade ?? null) : null;
}

/** Grades from the best down, as far as bands and quotas name them. */
function orderOf(bands: readonly GradeBand[], quotas: readonly GradeQuota[]): readonly string[] {
  const ofBands = [...bands].sort((a, b) => b.from - a.from).map(({ grade }) => grade);
  return ofBands.length > 0 ? ofBands : quotas.map(({ grade }) => grade);
}

function worse(a: string | null, b: string | null, order: readonly string[]): string | null {
  if (a === null || b === null) return a ?? b;
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** The grade that the quotas leave: where a better one is used up, the next in order. */
function underQuota(
  rank: number | null,
  { size }: GradeCase,
  quotas: readonly GradeQuota[],
  order: readonly string[],
  scheme: YearScheme,
): string | null {
  if (rank === null || quotas.length === 0) return null;
  const own = byQuota(rank, size, quotas, scheme);
  if (own !== null) return own;
  // A single quota, such as 优秀 at most 20 %: beyond it the next grade is the best.
  return order[order.indexOf(quotas[0]?.grade ?? "") + 1] ?? null;
}

/** By thresholds, by quotas, or by both, of which the worse grade holds; a veto may cap it (domain B). */
export function gradeFor(of: GradeCase, scheme: YearScheme): Computed<string> {
  const { unit, rank, outcome, veto, central } = of;
  const { remarks } = outcome.sheet.table;
  const typed = typedGrade(outcome);
  if (unit.unranked === "vetoed") return typed;
  if (central !== null && veto === null && scheme.centralAwardGrade !== "")
    return graded(scheme.centralAwardGrade, [central], "central-award");
  const bands = bandsFor(scheme, remarks);
  const quotas = quotasFor(scheme, remarks);
  if (unit.final.value === null || (bands.length === 0 && scheme.gradeQuotas.length === 0)) return typed;
  const order = orderOf(bands, quotas);
  const byScore = gradeOf(unit.final.value, bands);
  const best = worse(byScore, underQuota(rank.value, of, quotas, order, scheme), order);
  const isCapped = veto !== null && scheme.veto.consequence === "grade-capped" && scheme.veto.grade !== "";
  const grade = isCapped ? worse(best, foldGrade(scheme.veto.grade), order) : best;
  const inputs = [unit.final, ...(quotas.length > 0 ? [rank] : []), ...(isCapped ? [veto] : [])];
  return graded(grade, inputs);
}
