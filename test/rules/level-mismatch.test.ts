import { claimedLevel } from "../../src/rules/award/level-mismatch";
import { awardFact, factsOf, issuer, type AwardRow } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const one = (row: AwardRow) => factsOf({ awards: [awardFact(row)] });

testRule("level-mismatch", {
  unmet: [
    { name: "claimed national, given by the province", facts: one({ level: "国家级" }), cells: ["H5"], verdicts: ["counted"] },
    { name: "claimed provincial, given by the State Council", facts: one({ level: "省部级", issuers: [issuer("国务院", "central")] }), verdicts: ["counted"] },
    { name: "claimed municipal, given by the province", facts: one({ level: "市级" }), verdicts: ["counted"] },
    { name: "on an award that is rejected as well", facts: one({ level: "国家级", date: "2021-01-01" }), verdicts: ["rejected"] },
  ],
  met: [
    { name: "as the issuer gives it", facts: one({ level: "省部级" }) },
    { name: "no such column", facts: one({ level: null }) },
    { name: "blank", facts: one({ level: "" }) },
    { name: "a text that names no level", facts: one({ level: "一等奖" }) },
    { name: "issuer below every level: another rule's", facts: one({ level: "省部级", issuers: [issuer("某市人民政府", "municipal")] }) },
  ],
  undetermined: [],
  boundary: [
    { name: "级别 of a ministry written 部级", answer: "met", facts: one({ level: "部级", issuers: [issuer("水利部", "ministry")] }) },
    { name: "国家部委 is a ministry, not the nation", answer: "met", facts: one({ level: "国家部委", issuers: [issuer("水利部", "ministry")] }) },
  ],
}); // prettier-ignore

test.each([
  ["国家级", "national"],
  ["省 部 级", "provincial"],
  ["省厅级", "provincial"],
  ["县级", "none"],
  ["优秀", null],
])("%s claims %s", (written, level) => {
  expect(claimedLevel(written)).toBe(level);
});
