import type { AwardResult, Evaluation, Explanation } from "../domain/award-result";
import { groupBy } from "../domain/group-by";
import { levelNames, verdictNames } from "../domain/verdict";
import { decisionText } from "./explain";

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

/** The 1-based row of an A1 address; "" without one. */
function rowOfCell(cell: string | null): string {
  return /(\d+)$/.exec(cell ?? "")?.[1] ?? "";
}

/** Why an award counts, in one line: issuers and their standing, the points, and the clauses. */
function reasoningOf({ parts }: Explanation): string {
  const [level, ...others] = parts;
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
export function awardRows({
  awards,
  findings,
  waivers,
  explanations,
}: Evaluation): (sheet: string, row: number) => AwardRowTexts | null {
  const indexed = awards.map((award, index) => ({ award, index }));
  const byRow = groupBy(indexed, ({ award }) => `${award.sheet}\n${award.row}`);
  const remarks = groupBy(findings, (finding) => `${finding.sheet}\n${rowOfCell(finding.cell)}`);
  const decisions = groupBy(
    waivers.flatMap(({ waiver, places }) => places.map((place) => ({ waiver, place }))),
    ({ place }) => `${place.sheet}\n${rowOfCell(place.cell)}`,
  );
  return (sheet, row) => {
    const here = byRow.get(`${sheet}\n${row}`);
    if (!here) return null;
    const said = (remarks.get(`${sheet}\n${row}`) ?? []).map(({ message }) => message);
    const counted = here.filter(({ award }) => award.verdict === "counted");
    const reasons = counted.map(({ index }) => reasoningOf(explanations.award(index)));
    // The reasoning of a counted award names its decisions itself.
    const decided =
      counted.length === here.length
        ? []
        : (decisions.get(`${sheet}\n${row}`) ?? []).map(
            ({ waiver }) => `人工认定 ${decisionText(waiver, "zh")}`,
          );
    return textsOf(
      here.map(({ award }) => award),
      [...said, ...reasons, ...decided],
    );
  };
}
