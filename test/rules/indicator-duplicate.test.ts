import { testRule } from "../support/rule-tester";
import { indicators } from "../support/table-book";

const header = ["序号", "考核项目", "分值", "评分标准"];
const named = (...names: readonly string[]) =>
  indicators(header, names.map((name, index) => [index + 1, name, 10, `标准${index}`])); // prettier-ignore

testRule("indicator-duplicate", {
  unmet: [
    { name: "a name twice", facts: named("经济发展工作", "民生建设工作", "项目建设工作", "党风廉政建设", "民生建设工作"), cells: ["B7"] },
    { name: "a whole row twice", facts: indicators(["考核项目", "考核内容", "分值"], [["经济发展", "工业", 10], ["经济发展", "农业", 10], ["经济发展", "工业", 10], ["民生建设", "就业", 10], ["民生建设", "社保", 10]]), cells: ["A5"] },
  ],
  met: [
    { name: "a name merged over two rows", facts: indicators(header, [[1, "经济发展工作", 10, "工业"], ["", "", 10, "农业"], [2, "民生建设工作", 10, "就业"], [3, "项目建设工作", 10, "项目"], [4, "党风廉政建设", 10, "廉政"]], { merges: ["A3:A4", "B3:B4"] }) },
    { name: "each once", facts: named("经济发展工作", "民生建设工作") },
    { name: "a column that groups its rows", facts: indicators(["考核项目", "考核内容", "分值"], [["经济发展", "工业", 10], ["经济发展", "农业", 10], ["民生建设", "就业", 10], ["民生建设", "社保", 10]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "spaces and brackets make no other name", answer: "unmet", facts: named("经济发展工作", "民生建设工作", "项目建设工作", "党风廉政建设", "“民生 建设”工作"), cells: ["B7"] },
    { name: "a general name", answer: "met", facts: named("经济发展工作", "其他工作", "项目建设工作", "党风廉政建设", "其他工作") },
  ],
}); // prettier-ignore
