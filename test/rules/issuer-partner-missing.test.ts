import type { Issuer } from "../../src/domain/bodies";
import { changde2017Scheme } from "../../src/schemes/changde2017/scheme";
import { awardFact, factsOf, issuer } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const by = (...issuers: readonly Issuer[]) => factsOf({ awards: [awardFact({ issuers })] });
const education = issuer("湖南省教育厅", "province-department");
const personnel = issuer("湖南省人力资源和社会保障厅", "province-hr");

testRule("issuer-partner-missing", {
  unmet: [
    { name: "a department alone", facts: by(education), cells: ["D5"], verdicts: ["rejected"] },
    { name: "two departments", facts: by(education, issuer("湖南省财政厅", "province-department")), verdicts: ["rejected"] },
    { name: "a department and the city", facts: by(education, issuer("某市人民政府", "municipal")), verdicts: ["rejected"] },
  ],
  met: [
    { name: "jointly with the personnel department", facts: by(education, personnel), verdicts: ["counted"] },
    { name: "the city alone: another rule's", facts: by(issuer("某市人民政府", "municipal")), verdicts: ["rejected"] },
    { name: "a scheme without joint awards", facts: by(education), scheme: changde2017Scheme, verdicts: ["rejected"] },
  ],
  undetermined: [],
  boundary: [
    { name: "with a ministry beside it", answer: "met", facts: by(education, issuer("教育部", "ministry")), verdicts: ["counted"] },
    { name: "the personnel department alone", answer: "met", facts: by(personnel), verdicts: ["rejected"] },
  ],
}); // prettier-ignore
