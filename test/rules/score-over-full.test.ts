import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const header = ["经济发展（25分）", "民生建设（20分）", "合计"];

testRule("score-over-full", {
  unmet: [
    { name: "above the header's points", facts: scores(header, [["东河区", 25.5, 18, 43.5], ["大坳县", 21, 17, 38]]), cells: ["C3"] },
    { name: "above the row of full marks", facts: scores(["经济发展", "民生建设", "合计"], [["满分", 25, 20, 45], ["东河区", 24, 21, 45], ["大坳县", 21, 17, 38]]), cells: ["D4"] },
    { name: "above the indicators' points", facts: factsOf(grid("指标", [["序号", "考核项目", "分值"], [1, "经济发展", 25], [2, "民生建设", 20]]), grid("评分汇总", [["单位名称", "经济发展", "民生建设", "合计"], ["东河区", 24, 21, 45], ["大坳县", 21, 17, 38]])), cells: ["C2"] },
  ],
  met: [
    { name: "below", facts: scores(header, [["东河区", 24, 18, 42], ["大坳县", 21, 17, 38]]) },
    { name: "no full marks known", facts: scores(["经济发展", "民生建设", "合计"], [["东河区", 24, 18, 42], ["大坳县", 21, 17, 38]]) },
    { name: "figures of another scale", facts: scores(header, [["东河区", 95, 18, 42], ["大坳县", 91, 17, 38], ["云溪市", 90, 17, 38]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "full marks", answer: "met", facts: scores(header, [["东河区", 25, 20, 45], ["大坳县", 21, 17, 38]]) },
    { name: "a hundredth above", answer: "unmet", facts: scores(header, [["东河区", 25.01, 20, 45.01], ["大坳县", 21, 17, 38]]), cells: ["C3"] },
  ],
}); // prettier-ignore
