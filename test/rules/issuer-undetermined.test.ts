import type { Issuer } from "../../src/domain/bodies";
import { changde2017Scheme } from "../../src/schemes/changde2017/scheme";
import { awardFact, factsOf, issuer } from "../support/build-facts";
import { testRule } from "../support/rule-tester";

const by = (...issuers: readonly Issuer[]) => factsOf({ awards: [awardFact({ issuers })] });
const open = (...issuers: readonly Issuer[]) => factsOf({ awards: [awardFact({ issuers, open: true })] });
const bureau = issuer("国家某某局", "national-bureau");

testRule("issuer-undetermined", {
  unmet: [],
  met: [
    { name: "the province", facts: by(issuer("湖南省人民政府", "province")), verdicts: ["counted"] },
    { name: "the province and an unknown body", facts: by(issuer("湖南省人民政府", "province"), issuer("某某中心", "unknown")), verdicts: ["counted"] },
    { name: "a bureau where the scheme accepts it", facts: by(bureau), scheme: changde2017Scheme, verdicts: ["counted"] },
    { name: "an association: another rule's", facts: by(issuer("某某学会", "association")), verdicts: ["rejected"] },
  ],
  undetermined: [
    { name: "no issuer", facts: by(), cells: ["D5"], verdicts: ["undetermined"] },
    { name: "an unknown body", facts: by(issuer("某某中心", "unknown")), verdicts: ["undetermined"] },
    { name: "an unknown body that resembles a known one", facts: by(issuer("水力部", "unknown", { suggestion: "水利部" })), verdicts: ["undetermined"] },
    { name: "a bureau under a ministry", facts: by(bureau), verdicts: ["undetermined"] },
    { name: "a list that ends in 等", facts: open(issuer("某市人民政府", "municipal")), verdicts: ["undetermined"] },
  ],
  boundary: [
    { name: "等 after a sufficient issuer", answer: "met", facts: open(issuer("水利部", "ministry")), verdicts: ["counted"] },
    { name: "a mass organisation beside the city", answer: "undetermined", facts: by(issuer("共青团中央", "mass-org"), issuer("某市人民政府", "municipal")), verdicts: ["undetermined"] },
  ],
}); // prettier-ignore
