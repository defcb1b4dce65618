import type { Explanation } from "../domain/award-result";
import type { Locale, LocalText } from "../domain/local-text";
import type { YearScheme } from "../domain/scheme";
import { cappedBonus, sumPoints } from "../domain/limits";
import { labels, Steps } from "./explain-steps";
import { gradeFactor, levelPoints } from "./points";
import type { AwardState, DeductionState } from "./states";

const standingNames: Readonly<Record<"national" | "provincial" | "ineligible" | "undecided", LocalText>> = {
  national: { zh: "国家级", en: "national" },
  provincial: { zh: "省部级", en: "provincial" },
  ineligible: { zh: "单独不认定", en: "not enough alone" },
  undecided: { zh: "待核", en: "open" },
};

function issuerSteps(award: AwardState, steps: Steps): readonly Explanation[] {
  const { issuers, issuer: field } = award.fact;
  return issuers.issuers.map((issuer) => {
    const standing = standingNames[steps.scheme.standing.classes[issuer.class]][steps.locale];
    return steps.step(
      labels.issuer[steps.locale],
      `${issuer.name} → ${standing}`,
      "award-issuer",
      field.cell,
    );
  });
}

/** Issuer → class → level → points → grade → same event. */
function figureSteps(award: AwardState, steps: Steps): readonly Explanation[] {
  const { fact, level } = award;
  const { scheme, locale } = steps;
  const grade = fact.grade.reading.kind === "value" ? fact.grade.reading.value : "";
  return [
    steps.step(
      labels.level[locale],
      steps.level(level),
      "award-issuer",
      fact.issuer.cell,
      issuerSteps(award, steps),
    ),
    steps.named(
      scheme.examples.has("points") ? "example" : "points",
      levelPoints(level, fact.issuers, scheme),
      "award-points",
      fact.issuer.cell,
    ),
    ...(grade === ""
      ? []
      : [steps.named("grade", gradeFactor(grade, scheme.gradeFactors), "award-points", fact.grade.cell)]),
    ...(award.factor === 1 ? [] : [steps.named("event", award.factor, "award-same-event", fact.title.cell)]),
  ];
}

/** Reasons and decisions, and what caps leave of all awards of the unit that count (`counted`). */
function reasonSteps(
  award: AwardState,
  counted: readonly AwardState[],
  steps: Steps,
): readonly Explanation[] {
  const total = cappedBonus(counted, steps.scheme.caps);
  const isCapped = total !== sumPoints(counted);
  return [
    ...steps.notes(award),
    ...steps.decisions(award),
    ...(isCapped ? [steps.named("total", total, "award-cap", award.fact.points.cell)] : []),
  ];
}

/** What an award's verdict and points rest on. */
export function awardReasons(
  award: AwardState,
  counted: readonly AwardState[],
  scheme: YearScheme,
  locale: Locale,
): readonly Explanation[] {
  const steps = new Steps(award.fact.sheet, scheme, locale);
  return [...figureSteps(award, steps), ...reasonSteps(award, counted, steps)];
}

/** How an award came to its verdict and points, with what the row itself says. */
export function explainAward(
  award: AwardState,
  counted: readonly AwardState[],
  scheme: YearScheme,
  locale: Locale,
): Explanation {
  const { fact } = award;
  const { recipientField: recipient, date, workYear, documentNumber, evidence } = fact;
  const steps = new Steps(fact.sheet, scheme, locale);
  return steps.outcome(award, fact.title.cell, [
    ...figureSteps(award, steps),
    ...steps.said({ recipient, date, workYear, documentNumber, evidence }),
    ...reasonSteps(award, counted, steps),
  ]);
}

/** How a deduction came to its verdict and points: original → doubling. */
export function explainDeduction(deduction: DeductionState, scheme: YearScheme, locale: Locale): Explanation {
  const { fact } = deduction;
  const steps = new Steps(fact.sheet, scheme, locale);
  const original = fact.original.reading;
  const entered = fact.points.reading;
  const { date, workYear, documentNumber } = fact;
  return steps.outcome(deduction, fact.matter.cell, [
    ...(original.kind === "value"
      ? [steps.named("original", original.value, "deduction-points", fact.original.cell)]
      : []),
    ...(entered.kind === "value"
      ? [steps.named("entered", entered.value, "deduction-points", fact.points.cell)]
      : []),
    ...(deduction.criticism === null
      ? []
      : [steps.named("criticism", deduction.criticism, "deduction-points", fact.authority.cell)]),
    steps.named(
      "doubling",
      deduction.isDoubled ? scheme.doubling.factor : 1,
      "deduction-doubling",
      fact.province.cell,
    ),
    ...steps.said({ date, workYear, documentNumber }),
    ...steps.notes(deduction),
    ...steps.decisions(deduction),
  ]);
}
