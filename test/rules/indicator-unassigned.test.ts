import { testRule } from "../support/rule-tester";
import { indicators } from "../support/table-book";

const assigned = (...responsible: readonly string[]) =>
  indicators(
    ["序号", "考核项目", "分值", "责任单位"],
    responsible.map((unit, index) => [index + 1, `工作${"甲乙丙丁"[index]}`, 10, unit]),
  );

testRule("indicator-unassigned", {
  unmet: [
    { name: "a blank", facts: assigned("市水利局", "", "市民政局"), cells: ["D4"] },
    { name: "待定", facts: assigned("市水利局", "待定", "市民政局"), cells: ["D4"] },
  ],
  met: [
    { name: "all assigned", facts: assigned("市水利局", "市民政局") },
    { name: "a unit merged over two rows", facts: indicators(["序号", "考核项目", "分值", "责任单位"], [[1, "防汛", 10, "市水利局"], [2, "供水", 10, ""]], { merges: ["D3:D4"] }) },
    { name: "no such column", facts: indicators(["序号", "考核项目", "分值"], [[1, "防汛", 10], [2, "供水", 10]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "half of them", answer: "unmet", facts: assigned("市水利局", "", "市民政局", ""), cells: ["D4", "D6"] },
    { name: "most of them: not entered yet", answer: "met", facts: assigned("市水利局", "", "") },
  ],
}); // prettier-ignore
