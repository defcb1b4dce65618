import { awardFact, factsOf, registerFact, type AwardRow } from "../support/build-facts";
import { schemeWith, testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });
const withRegister = (row: AwardRow) => factsOf({ awards: [awardFact(row)], register: [] });
const ended = schemeWith({ lastAssessmentEnd: "2023-12-20" });
const cutOff = schemeWith({ carryOver: { kind: "cut-off", monthDay: "02-15" } });

testRule("award-out-of-window", {
  unmet: [
    { name: "dated years ago", facts: one({ date: "2021-03-04" }), cells: ["E5"], verdicts: ["rejected"] },
    { name: "work before last year", facts: one({ workYear: 2022 }), cells: ["F5"], verdicts: ["rejected"] },
    { name: "work before last year, date unreadable", facts: one({ date: "?2月31日", workYear: 2021 }), verdicts: ["rejected"] },
    { name: "next year, for next year's work", facts: one({ date: "2025-03-01", workYear: 2025 }), verdicts: ["rejected"] },
    { name: "next year, for last year's work", facts: one({ date: "2025-03-01", workYear: 2023 }), verdicts: ["rejected"] },
    { name: "two years on", facts: one({ date: "2026-01-01", workYear: 2024 }), verdicts: ["rejected"] },
    { name: "last year, for this year's work", facts: one({ date: "2023-10-01", workYear: 2024 }), verdicts: ["rejected"] },
  ],
  met: [
    { name: "in the year, no work year", facts: one({}), verdicts: ["counted"] },
    { name: "in the year, for last year's work", facts: one({ workYear: 2023 }), verdicts: ["counted"] },
    { name: "next year, for this year's work", facts: one({ date: "2025-01-10", workYear: 2024 }), verdicts: ["carried"] },
    { name: "a month within the year", facts: one({ date: "2024-07" }), verdicts: ["counted"] },
    { name: "the year alone", facts: one({ date: "2024" }), verdicts: ["counted"] },
    { name: "unreadable date: another rule's", facts: one({ date: "?2月31日" }), verdicts: ["undetermined"] },
  ],
  undetermined: [
    { name: "no date", facts: one({ date: "" }), cells: ["E5"], verdicts: ["undetermined"] },
    { name: "next year without work year", facts: one({ date: "2025-01-10" }), verdicts: ["undetermined"] },
    { name: "last year, end of assessment unknown", facts: withRegister({ date: "2023-12-25" }), verdicts: ["undetermined"] },
    { name: "last year, no register", facts: one({ date: "2023-12-25" }), scheme: ended, verdicts: ["undetermined"] },
    { name: "this year, for next year's work", facts: one({ workYear: 2025 }), verdicts: ["undetermined"] },
    { name: "a month across the end of last year's assessment", facts: withRegister({ date: "2023-12" }), scheme: ended, verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "1 January", answer: "met", facts: one({ date: "2024-01-01" }), verdicts: ["counted"] },
    { name: "31 December", answer: "met", facts: one({ date: "2024-12-31" }), verdicts: ["counted"] },
    { name: "1 January next year without work year", answer: "undetermined", facts: one({ date: "2025-01-01" }) },
    { name: "the day last year's assessment ended", answer: "met", facts: withRegister({ date: "2023-12-20" }), scheme: ended, verdicts: ["counted"] },
    { name: "the day before it ended", answer: "unmet", facts: withRegister({ date: "2023-12-19" }), scheme: ended, verdicts: ["rejected"] },
    { name: "last year but registered", answer: "met", facts: factsOf({ awards: [awardFact({ date: "2023-12-01" })], register: [registerFact({ date: "2023-12-01" })] }), verdicts: ["rejected"] },
    { name: "cut-off day still counts", answer: "met", facts: one({ date: "2025-02-15", workYear: 2024 }), scheme: cutOff, verdicts: ["counted"] },
    { name: "after the cut-off it is carried", answer: "met", facts: one({ date: "2025-02-16", workYear: 2024 }), scheme: cutOff, verdicts: ["carried"] },
    { name: "no carry-over at all", answer: "unmet", facts: one({ date: "2025-02-16", workYear: 2024 }), scheme: schemeWith({ carryOver: { kind: "none" } }), verdicts: ["rejected"] },
  ],
}); // prettier-ignore
