import { cellAddress, columnIndex, type Area } from "../domain/address";
import type { AwardResult, Evaluation, Explanation } from "../domain/award-result";
import type { AwardFact } from "../domain/facts";
import { groupBy } from "../domain/group-by";
import { levelNames, verdictNames } from "../domain/verdict";
import { decisionText } from "./explain-steps";

/** 认定结果, 认定级别, 认定加分, 认定说明 of one row of a ledger. */
export type AwardRowTexts = readonly [
  verdict: string,
  level: string,
  points: string | number,
  remarks: string,
];

/** Sums in thousandths, which every number of points is exact in. */
function sum(points: readonly number[]): number {
  return points.reduce((total, value) => total + Math.round(value * 1000), 0) / 1000;
}

/** A row that names several units says what becomes of each where that differs; its points are those of all. */
function textsOf(awards: readonly AwardResult[], messages: readonly string[]): AwardRowTexts {
  const each = (text: (award: AwardResult) => string): string => {
    const texts = awards.map(text);
    return new Set(texts).size === 1
      ? (texts[0] ?? "")
      : texts.map((t, i) => `${awards[i]?.unit ?? ""}：${t}`).join("；");
  };
  const known = awards.flatMap(({ points }) => points ?? []);
  return [
    each((award) => verdictNames[award.verdict]),
    each((award) => levelNames[award.level]),
    known.length < awards.length ? verdictNames.undetermined : sum(known),
    [...new Set(messages)].join("；"),
  ];
}

/** What stands at a cell of a ledger. */
interface Placed {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Placed things by the rows of their sheets, from which those within some columns can be taken. */
class ByRow<T extends Placed> {
  private readonly rows: ReadonlyMap<string, readonly T[]>;

  constructor(all: readonly T[]) {
    this.rows = groupBy(all, ({ sheet, cell }) => `${sheet}\n${/(\d+)$/.exec(cell ?? "")?.[1] ?? ""}`);
  }

  at(sheet: string, row: number, columns: Columns | undefined): readonly T[] {
    const here = this.rows.get(`${sheet}\n${row}`) ?? [];
    if (columns === undefined) return here;
    return here.filter(({ cell }) => {
      const column = columnIndex(/^[A-Z]+/.exec(cell ?? "")?.[0] ?? "");
      return column >= columns.left && column <= columns.right;
    });
  }
}

/** The columns of one ledger, where another stands beside it. */
type Columns = Pick<Area, "left" | "right">;

/** Why an award counts, in one line: issuers and their standing, the points, and the clauses. */
function reasoningOf(steps: readonly Explanation[]): string {
  const [level, ...others] = steps;
  if (level === undefined) return "";
  const cited = (step: Explanation, text: string): string =>
    step.clause === null ? text : `${text}（${step.clause}）`;
  const issuers = level.parts.map((issuer) => issuer.result).join("，");
  const rest = others.map((step) => cited(step, `${step.label} ${step.result}`));
  return [cited(level, issuers), ...rest].join("；");
}

/**
 * What stands beside each row of the award ledgers; null for a row without an award. Rows are 1-based. Beside a counted
 * award stands the reasoning of its level and points, beside any other what stands in its way.
 */
export function awardRows(
  { awards, findings, waivers, explanations }: Evaluation,
  facts: readonly AwardFact[],
): (sheet: string, row: number, columns?: Columns) => AwardRowTexts | null {
  const judged = awards.map((award, index) => {
    const { title, issuer, date } = facts[index] ?? {};
    const cell = title?.cell ?? issuer?.cell ?? date?.cell ?? cellAddress(award.row - 1, 0);
    return { sheet: award.sheet, cell, award, index };
  });
  const awardsAt = new ByRow(judged);
  const remarksAt = new ByRow(findings);
  const decisionsAt = new ByRow(
    waivers.flatMap(({ waiver, places }) => places.map((place) => ({ ...place, waiver }))),
  );
  return (sheet, row, columns) => {
    const here = awardsAt.at(sheet, row, columns);
    if (here.length === 0) return null;
    const said = remarksAt.at(sheet, row, columns).map(({ message }) => message);
    const counted = here.filter(({ award }) => award.verdict === "counted");
    const reasons = counted.map(({ index }) => reasoningOf(explanations.awardReasons(index)));
    // The reasoning of a counted award names its decisions itself.
    const decided =
      counted.length === here.length
        ? []
        : decisionsAt.at(sheet, row, columns).map(({ waiver }) => `人工认定 ${decisionText(waiver, "zh")}`);
    return textsOf(
      here.map(({ award }) => award),
      [...said, ...reasons, ...decided],
    );
  };
}
