import type { Rulebook } from "../domain/rulebook";
import type { Rule } from "../domain/rule";
import { awardAlreadyCounted } from "./award/award-already-counted";
import { awardCarriedOver } from "./award/award-carried-over";
import { awardDuplicate } from "./award/award-duplicate";
import { awardOutOfWindow } from "./award/award-out-of-window";
import { awardClaimedBySeveral } from "./award/award-claimed-by-several";
import { awardSameEvent } from "./award/award-same-event";
import { issuerIneligible } from "./award/issuer-ineligible";
import { issuerNameOutdated } from "./award/issuer-name-outdated";
import { issuerPartnerMissing } from "./award/issuer-partner-missing";
import { issuerUndetermined } from "./award/issuer-undetermined";
import { recipientMismatch } from "./award/recipient-mismatch";
import { dateAmbiguous } from "./data/date-ambiguous";
import { dateUnreadable } from "./data/date-unreadable";
import { unitUnknown } from "./data/unit-unknown";
import { levelOf } from "./level-of";

/** Every rule on awards, deductions and their data. The engine orders them by what they look at, not by this list. */
export const rules: readonly Rule[] = [
  dateUnreadable,
  dateAmbiguous,
  unitUnknown,
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
];

/** What `evaluate` is given to judge by. */
export const rulebook: Rulebook = { rules, levelOf };
