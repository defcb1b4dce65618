import { awardFact, factsOf, type AwardRow } from "../support/build-facts";
import { schemeWith, testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });

testRule("award-carried-over", {
  unmet: [
    { name: "next year, for this year's work", facts: one({ date: "2025-01-10", workYear: 2024 }), cells: ["E5"], verdicts: ["carried"] },
    { name: "late next year", facts: one({ date: "2025-12-31", workYear: 2024 }), verdicts: ["carried"] },
    { name: "a month of next year", facts: one({ date: "2025-03", workYear: 2024 }), verdicts: ["carried"] },
  ],
  met: [
    { name: "this year, for last year's work", facts: one({ date: "2024-01-10", workYear: 2023 }), verdicts: ["counted"] },
    { name: "next year, for next year's work", facts: one({ date: "2025-01-10", workYear: 2025 }), verdicts: ["rejected"] },
    { name: "next year, work year unknown", facts: one({ date: "2025-01-10" }), verdicts: ["undetermined"] },
    { name: "scheme without carry-over", facts: one({ date: "2025-01-10", workYear: 2024 }), scheme: schemeWith({ carryOver: { kind: "none" } }), verdicts: ["rejected"] },
  ],
  undetermined: [],
  boundary: [
    { name: "31 December", answer: "met", facts: one({ date: "2024-12-31", workYear: 2024 }), verdicts: ["counted"] },
    { name: "1 January", answer: "unmet", facts: one({ date: "2025-01-01", workYear: 2024 }), verdicts: ["carried"] },
    { name: "carried, but of an ineligible issuer", answer: "unmet", facts: one({ date: "2025-01-01", workYear: 2024, issuers: [] }), verdicts: ["undetermined"] },
  ],
}); // prettier-ignore
