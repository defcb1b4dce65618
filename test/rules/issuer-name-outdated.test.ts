import { awardFact, factsOf, issuer } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const old = issuer("人力资源和社会保障部", "ministry", {
  written: "人事部",
  outdated: { shouldBe: "人力资源和社会保障部" },
});
const by = (...issuers: readonly (typeof old)[]) => factsOf({ awards: [awardFact({ issuers })] });

testRule("issuer-name-outdated", {
  unmet: [
    { name: "a former name", facts: by(old), cells: ["D5"], verdicts: ["counted"] },
    { name: "the second of two issuers", facts: by(issuer("水利部", "ministry"), old), cells: ["D5"], verdicts: ["counted"] },
  ],
  met: [{ name: "the name of the time", facts: by(issuer("水利部", "ministry")), verdicts: ["counted"] }],
  undetermined: [],
  boundary: [{ name: "no issuer at all", answer: "met", facts: by(), verdicts: ["undetermined"] }],
}); // prettier-ignore
