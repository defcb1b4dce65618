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
import { dateAmbiguous } from "./data/date-ambiguous";
import { dateUnreadable } from "./data/date-unreadable";
import { numberAsText } from "./data/number-as-text";
import { unitNameVariant } from "./data/unit-name-variant";
import { unitUnknown } from "./data/unit-unknown";
import { deductionAlreadyCounted } from "./deduction/deduction-already-counted";
import { deductionCarriedOver } from "./deduction/deduction-carried-over";
import { deductionDoubledWrongly } from "./deduction/deduction-doubled-wrongly";
import { deductionDuplicate } from "./deduction/deduction-duplicate";
import { deductionNotDoubled } from "./deduction/deduction-not-doubled";
import { deductionOutOfWindow } from "./deduction/deduction-out-of-window";
import { deductionOverLimit } from "./deduction/deduction-over-limit";
import { deductionSign } from "./deduction/deduction-sign";
import { waiverUnreasoned } from "./waiver/waiver-unreasoned";
import { waiverUnused } from "./waiver/waiver-unused";
import { levelOf } from "../bodies";

/** Every rule on awards, deductions and their data. The engine orders them by what they look at, not by this list. */
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
  waiverUnreasoned,
  waiverUnused,
];

/** What `evaluate` is given to judge by. */
export const rulebook: Rulebook = { rules, levelOf };
