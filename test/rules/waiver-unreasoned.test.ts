import { awardFact, factsOf, issuer } from "../support/build-facts";
import { testRule } from "../support/rule-tester";
import type { Waiver } from "../../src/domain/waiver";

const facts = factsOf({ awards: [awardFact({ evidence: "", documentNumber: "" })] });
const waiver: Waiver = {
  sheet: "人工认定", row: 1, cell: "A2", rule: "evidence-missing", unit: "青石县", title: "全省河湖管护先进县", date: null,
  level: null, verdict: null, reason: "已见表彰文件原件", who: "甲", when: "2025-01-20",
}; // prettier-ignore
const society = factsOf({ awards: [awardFact({ issuers: [issuer("某某学会", "association")] })] });

testRule("waiver-unreasoned", {
  unmet: [
    { name: "no reason", facts, waivers: [{ ...waiver, reason: " " }], cells: ["A2"], verdicts: ["undetermined"] },
    { name: "nobody's", facts, waivers: [{ ...waiver, who: "" }], cells: ["A2"], verdicts: ["undetermined"] },
    { name: "undated", facts, waivers: [{ ...waiver, when: "" }], cells: ["A2"], verdicts: ["undetermined"] },
    { name: "on the issuer, without a level", facts: society, waivers: [{ ...waiver, rule: "issuer-ineligible" }], cells: ["A2"], verdicts: ["rejected"] },
  ],
  met: [
    { name: "reasoned, signed, dated", facts, waivers: [waiver], verdicts: ["counted"] },
    { name: "none", facts, verdicts: ["undetermined"] },
  ],
  undetermined: [],
  boundary: [
    { name: "on the issuer, with a level", answer: "met", facts: society, waivers: [{ ...waiver, rule: "issuer-ineligible", level: "provincial" }], verdicts: ["counted"] },
    { name: "on the issuer, to reject", answer: "met", facts: factsOf({ awards: [awardFact({ issuers: [] })] }), waivers: [{ ...waiver, rule: "issuer-undetermined", verdict: "rejected" }], verdicts: ["rejected"] },
  ],
}); // prettier-ignore
