import { awardFact, factsOf, issuer } from "../support/build-facts";
import { run, testRule } from "../support/rule-tester";
import { changde2017Scheme } from "../../src/schemes/changde2017/scheme";
import type { Issuer } from "../../src/domain/bodies";

const by = (...issuers: readonly Issuer[]) => factsOf({ awards: [awardFact({ issuers })] });
const education = issuer("湖南省教育厅", "province-department");
const society = issuer("中国某某学会", "association");

testRule("issuer-ineligible", {
  unmet: [
    { name: "the city", facts: by(issuer("某市人民政府", "municipal")), cells: ["D5"], verdicts: ["rejected"] },
    { name: "an association", facts: by(society), verdicts: ["rejected"] },
    { name: "the personnel department alone", facts: by(issuer("湖南省人力资源和社会保障厅", "province-hr")), verdicts: ["rejected"] },
    { name: "a coordinating body where the scheme says no", facts: by(issuer("某领导小组", "coordinating")), scheme: changde2017Scheme, verdicts: ["rejected"] },
    { name: "a department where joint awards do not count", facts: by(education), scheme: changde2017Scheme, verdicts: ["rejected"] },
  ],
  met: [
    { name: "the province", facts: by(issuer("湖南省人民政府", "province")), verdicts: ["counted"] },
    { name: "a ministry with an association", facts: by(issuer("水利部", "ministry"), society), verdicts: ["counted"] },
    { name: "a department alone: another rule's", facts: by(education), verdicts: ["rejected"] },
    { name: "unknown: another rule's", facts: by(issuer("某某中心", "unknown")), verdicts: ["undetermined"] },
  ],
  undetermined: [],
  boundary: [
    { name: "an association with an unknown body", answer: "met", facts: by(society, issuer("某某中心", "unknown")), verdicts: ["undetermined"] },
    { name: "an association and the city", answer: "unmet", facts: by(society, issuer("某市人民政府", "municipal")), verdicts: ["rejected"] },
  ],
}); // prettier-ignore

test("an ineligible award gives no points and level none", () => {
  const { awards } = run({ name: "", facts: by(society) });
  expect(awards).toMatchObject([{ level: "none", points: 0, reasons: ["issuer-ineligible"] }]);
});
