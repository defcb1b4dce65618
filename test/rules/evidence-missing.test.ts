import { awardFact, factsOf, type AwardRow } from "../support/build-facts";
import { schemeWith, testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });
const strict = schemeWith({ evidence: "document" });

testRule("evidence-missing", {
  unmet: [],
  met: [
    { name: "a document number", facts: one({ evidence: "" }), verdicts: ["counted"] },
    { name: "evidence", facts: one({ documentNumber: "", evidence: "表彰文件复印件" }), verdicts: ["counted"] },
    { name: "a table with neither column", facts: one({ documentNumber: null, evidence: null }), verdicts: ["counted"] },
  ],
  undetermined: [
    { name: "neither", facts: one({ documentNumber: "", evidence: "" }), cells: ["L5"], verdicts: ["undetermined"] },
    { name: "无 in both", facts: one({ documentNumber: "/", evidence: "无" }), verdicts: ["undetermined"] },
    { name: "one column only, blank", facts: one({ documentNumber: "", evidence: null }), cells: ["G5"], verdicts: ["undetermined"] },
    { name: "a plaque where the notice is asked for", facts: one({ documentNumber: "", evidence: "奖牌、证书" }), scheme: strict, verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "a plaque where anything will do", answer: "met", facts: one({ documentNumber: "", evidence: "奖牌" }), verdicts: ["counted"] },
    { name: "a plaque and the notice", answer: "met", facts: one({ documentNumber: "", evidence: "奖牌、表彰文件" }), scheme: strict, verdicts: ["counted"] },
  ],
}); // prettier-ignore
