import { awardFact, factsOf, type AwardRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });
const noRoster = (row: AwardRow) =>
  factsOf({ awards: [awardFact({ ...row, noRoster: true })], noRoster: true });

testRule("recipient-mismatch", {
  unmet: [
    { name: "a subordinate unit", facts: one({ recipient: "青石县水利局" }), cells: ["B5"], verdicts: ["rejected"] },
    { name: "a person", facts: one({ recipient: "张三丰" }), verdicts: ["rejected"] },
    { name: "another assessed unit", facts: one({ recipient: "白沙县" }), verdicts: ["rejected"] },
    { name: "a short form of another unit", facts: one({ recipient: "市水利局" }), verdicts: ["rejected"] },
  ],
  met: [
    { name: "the unit itself", facts: one({ recipient: "青石县" }), verdicts: ["counted"] },
    { name: "its declared short name", facts: one({ unit: "市发展改革局", recipient: "市发改局" }), verdicts: ["counted"] },
    { name: "an undeclared form: another rule's", facts: one({ recipient: "青石" }), verdicts: ["undetermined"] },
    { name: "no recipient column", facts: one({ recipient: null }), verdicts: ["counted"] },
    { name: "blank recipient", facts: one({ recipient: "" }), verdicts: ["counted"] },
  ],
  undetermined: [
    { name: "different names without a roster", facts: noRoster({ recipient: "青石县水利局" }), verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "the same unknown name on both sides", answer: "met", facts: one({ unit: "市粮食局", recipient: "市粮食局" }), verdicts: ["undetermined"] },
    { name: "the same name but for brackets, without a roster", answer: "met", facts: noRoster({ unit: "青石县（本级）", recipient: "青石县(本级)" }), verdicts: ["counted"] },
  ],
}); // prettier-ignore
