import type { Coverage } from "../../domain/scheme";

const dataRules = [
  "date-unreadable",
  "date-ambiguous",
  "number-as-text",
  "value-missing",
  "formula-overwritten",
  "formula-error",
  "serial-duplicate",
  "amount-unit-mixed",
] as const;
const structureRules = [
  "points-sum-mismatch",
  "block-sum-mismatch",
  "indicator-duplicate",
  "indicator-unassigned",
  "category-without-template",
  "score-over-full",
  "score-negative",
  "total-mismatch",
  "assessor-flat-scores",
] as const;

/** Who sees to each clause of the source scheme. */
export const sourceCoverage: readonly Coverage[] = [
  { clause: "scope", by: "rules", rules: ["unit-unknown", "unit-name-variant", "unit-duplicate", "unit-count-mismatch", "organiser-mismatch"] },
  { clause: "structure", by: "rules", rules: structureRules },
  { clause: "daily-assessment", by: "rules", rules: ["self-review-gap"] },
  { clause: "public-appraisal", by: "rules", rules: ["survey-round-missing"] },
  { clause: "year-end", by: "person", why: { zh: "复检、抽查由评估办公室到现场进行", en: "Re-inspection and spot checks are done on site by the office" } },
  { clause: "award-window", by: "rules", rules: ["award-out-of-window", "award-cycle-conflict"] },
  { clause: "award-carry-over", by: "rules", rules: ["award-carried-over", "award-already-counted"] },
  { clause: "award-recipient", by: "rules", rules: ["recipient-mismatch", "award-claimed-by-several"] },
  { clause: "award-content", by: "rules", rules: ["award-unrelated"] },
  { clause: "award-issuer", by: "rules", rules: ["issuer-ineligible", "issuer-undetermined", "issuer-partner-missing", "issuer-name-outdated", "level-mismatch"] },
  { clause: "award-same-event", by: "rules", rules: ["award-same-event", "award-duplicate"] },
  { clause: "award-points", by: "rules", rules: ["points-mismatch"] },
  { clause: "award-evidence", by: "rules", rules: ["evidence-missing"] },
  { clause: "award-cap", by: "rules", rules: ["bonus-over-cap"] },
  { clause: "deduction-window", by: "rules", rules: ["deduction-out-of-window", "deduction-carried-over", "deduction-already-counted", "deduction-duplicate"] },
  { clause: "deduction-doubling", by: "rules", rules: ["deduction-not-doubled", "deduction-doubled-wrongly"] },
  { clause: "deduction-points", by: "rules", rules: ["deduction-sign", "deduction-over-limit"] },
  { clause: "weights", by: "person", why: { zh: "权重由评估办公室在方案中确定", en: "The office sets the weights in its scheme" } },
  { clause: "use-of-result", by: "rules", rules: ["rank-mismatch", "grade-mismatch", "grade-over-quota", "vetoed-unit-ranked", "special-items-over-limit"] },
  { clause: "ledger", by: "rules", rules: dataRules },
  { clause: "waiver", by: "rules", rules: ["waiver-unreasoned", "waiver-unused"] },
]; // prettier-ignore
