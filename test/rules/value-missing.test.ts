import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";
import { indicators, scores, unitList } from "../support/table-book";

const header = ["经济发展（25分）", "民生建设（20分）", "合计"];

testRule("value-missing", {
  unmet: [
    { name: "a score", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, "", 21], ["云溪市", 22, 17, 39]]), cells: ["D4"] },
    { name: "the points of an indicator", facts: indicators(["序号", "考核项目", "分值"], [[1, "经济发展", 25], [2, "民生建设", ""], [3, "项目建设", 16]]), cells: ["C4"] },
    { name: "a category and an organiser", facts: factsOf(unitList([[1, "东河区", "县市区", "市政府办"], [2, "大坳县", "", ""], [3, "云溪市", "县市区", "市政府办"]])), cells: ["C4", "D4"] },
  ],
  met: [
    { name: "all filled", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, 17, 38]]) },
    { name: "not applicable", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, "/", 21]]) },
    { name: "0 is a score", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, 0, 21]]) },
    { name: "points merged over two rows", facts: indicators(["考核项目", "考核内容", "分值"], [["经济发展", "工业", 25], ["经济发展", "农业", ""], ["民生建设", "就业", 20]], { merges: ["C3:C4"] }) },
  ],
  undetermined: [],
  boundary: [
    { name: "blank for half of the units", answer: "unmet", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, "", 21]]), cells: ["D4"] },
    { name: "blank for most units: the item is not theirs", answer: "met", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, "", 21], ["云溪市", 21, "", 21]]) },
  ],
}); // prettier-ignore
