import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";

const survey = (...rows: readonly (readonly (string | number)[])[]) =>
  factsOf(grid("公众评议", [["2024年度公众评议结果"], ["序号", "单位名称", "第一次", "第二次", "平均"], ...rows.map((row, index) => [index + 1, ...row])])); // prettier-ignore

testRule("survey-round-missing", {
  unmet: [
    { name: "the second round of one unit", facts: survey(["东河区", 91, 92, 91.5], ["大坳县", 90, "", 90]), cells: ["D4"] },
    { name: "a round that nobody has", facts: survey(["东河区", 91, "", 91], ["大坳县", 90, "", 90]), cells: ["D3"] },
  ],
  met: [
    { name: "both", facts: survey(["东河区", 91, 92, 91.5], ["大坳县", 90, 91, 90.5]) },
    { name: "not applicable", facts: survey(["东河区", 91, 92, 91.5], ["大坳县", 90, "/", 90]) },
  ],
  undetermined: [],
  boundary: [
    { name: "0 is a result", answer: "met", facts: survey(["东河区", 91, 92, 91.5], ["大坳县", 90, 0, 45]) },
    { name: "both rounds of one unit", answer: "unmet", facts: survey(["东河区", 91, 92, 91.5], ["大坳县", "", "", ""]), cells: ["C4", "D4"] },
  ],
}); // prettier-ignore
