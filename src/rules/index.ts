import type { Rule } from "../domain/rule";
import type { Rulebook } from "../domain/rulebook";
import { awardAlreadyCounted } from "./award/award-already-counted";
import { awardCarriedOver } from "./award/award-carried-over";
import { awardClaimedBySeveral } from "./award/award-claimed-by-several";
import { awardCycleConflict } from "./award/award-cycle-conflict";
import { awardDuplicate } from "./award/award-duplicate";
import { awardOutOfWindow } from "./award/award-out-of-window";
import { awardSameEvent } from "./award/award-same-event";
import { awardUnrelated } from "./award/award-unrelated";
import { bonusOverCap } from "./award/bonus-over-cap";
import { evidenceMissing } from "./award/evidence-missing";
import { issuerIneligible } from "./award/issuer-ineligible";
import { issuerNameOutdated } from "./award/issuer-name-outdated";
import { issuerPartnerMissing } from "./award/issuer-partner-missing";
import { issuerUndetermined } from "./award/issuer-undetermined";
import { levelMismatch } from "./award/level-mismatch";
import { pointsMismatch } from "./award/points-mismatch";
import { recipientMismatch } from "./award/recipient-mismatch";
import { amountUnitMixed } from "./data/amount-unit-mixed";
import { dateAmbiguous } from "./data/date-ambiguous";
import { dateUnreadable } from "./data/date-unreadable";
import { formulaError } from "./data/formula-error";
import { formulaOverwritten } from "./data/formula-overwritten";
import { numberAsText } from "./data/number-as-text";
import { serialDuplicate } from "./data/serial-duplicate";
import { unitDuplicate } from "./data/unit-duplicate";
import { unitNameVariant } from "./data/unit-name-variant";
import { unitUnknown } from "./data/unit-unknown";
import { valueMissing } from "./data/value-missing";
import { deductionAlreadyCounted } from "./deduction/deduction-already-counted";
import { deductionCarriedOver } from "./deduction/deduction-carried-over";
import { deductionDoubledWrongly } from "./deduction/deduction-doubled-wrongly";
import { deductionDuplicate } from "./deduction/deduction-duplicate";
import { deductionNotDoubled } from "./deduction/deduction-not-doubled";
import { deductionOutOfWindow } from "./deduction/deduction-out-of-window";
import { deductionOverLimit } from "./deduction/deduction-over-limit";
import { deductionSign } from "./deduction/deduction-sign";
import { blockSumMismatch } from "./scheme/block-sum-mismatch";
import { categoryWithoutTemplate } from "./scheme/category-without-template";
import { indicatorDuplicate } from "./scheme/indicator-duplicate";
import { indicatorUnassigned } from "./scheme/indicator-unassigned";
import { organiserMismatch } from "./scheme/organiser-mismatch";
import { pointsSumMismatch } from "./scheme/points-sum-mismatch";
import { specialItemsOverLimit } from "./scheme/special-items-over-limit";
import { unitCountMismatch } from "./scheme/unit-count-mismatch";
import { assessorFlatScores } from "./score/assessor-flat-scores";
import { gradeMismatch } from "./score/grade-mismatch";
import { gradeOverQuota } from "./score/grade-over-quota";
import { rankMismatch } from "./score/rank-mismatch";
import { scoreNegative } from "./score/score-negative";
import { scoreOverFull } from "./score/score-over-full";
import { selfReviewGap } from "./score/self-review-gap";
import { surveyRoundMissing } from "./score/survey-round-missing";
import { totalMismatch } from "./score/total-mismatch";
import { vetoedUnitRanked } from "./score/vetoed-unit-ranked";
import { waiverUnreasoned } from "./waiver/waiver-unreasoned";
import { waiverUnused } from "./waiver/waiver-unused";
import { levelOf } from "../bodies";

/** Every rule. The engine orders them by what they look at, not by this list. */
export const rules: readonly Rule[] = [
  dateUnreadable,
  dateAmbiguous,
  unitUnknown,
  unitNameVariant,
  numberAsText,
  awardOutOfWindow,
  awardCarriedOver,
  awardAlreadyCounted,
  awardDuplicate,
  awardSameEvent,
  awardClaimedBySeveral,
  issuerIneligible,
  issuerUndetermined,
  issuerPartnerMissing,
  issuerNameOutdated,
  recipientMismatch,
  levelMismatch,
  pointsMismatch,
  awardUnrelated,
  evidenceMissing,
  bonusOverCap,
  awardCycleConflict,
  deductionOutOfWindow,
  deductionCarriedOver,
  deductionDuplicate,
  deductionAlreadyCounted,
  deductionNotDoubled,
  deductionDoubledWrongly,
  deductionSign,
  deductionOverLimit,
  amountUnitMixed,
  formulaError,
  formulaOverwritten,
  serialDuplicate,
  unitDuplicate,
  valueMissing,
  blockSumMismatch,
  categoryWithoutTemplate,
  indicatorDuplicate,
  indicatorUnassigned,
  organiserMismatch,
  pointsSumMismatch,
  specialItemsOverLimit,
  unitCountMismatch,
  assessorFlatScores,
  gradeMismatch,
  gradeOverQuota,
  rankMismatch,
  scoreNegative,
  scoreOverFull,
  selfReviewGap,
  surveyRoundMissing,
  totalMismatch,
  vetoedUnitRanked,
  waiverUnreasoned,
  waiverUnused,
];

/** What `evaluate` is given to judge by. */
export const rulebook: Rulebook = { rules, levelOf };
