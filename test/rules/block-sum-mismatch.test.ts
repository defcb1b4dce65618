import { testRule } from "../support/rule-tester";
import { indicators } from "../support/table-book";

const header = ["序号", "考核项目", "分值", "责任单位"];
const blocks = (first: number, second: number, item = 20) =>
  indicators(header, [
    ["一、", "经济工作", first, ""],
    [1, "工业发展", 30, "市工信局"],
    [2, "农业发展", item, "市农业农村局"],
    ["二、", "社会事业", second, ""],
    [1, "教育发展", 30, "市教育局"],
    [2, "医疗卫生", 20, "市卫生健康委"],
  ]);
const subtotals = (sum: number) =>
  indicators(header, [[1, "工业发展", 30, ""], [2, "农业发展", 20, ""], ["", "小计", sum, ""], [3, "教育发展", 50, ""], ["", "小计", 50, ""], ["", "合计", 100, ""]]); // prettier-ignore
const ofScheme = (performance: number, city: number) =>
  indicators(header, [["一、", "绩效", performance, ""], [1, "经济发展", performance, ""], ["二、", "市设综合项目", city, ""], [2, "党的建设", city, ""]]); // prettier-ignore
const merged = (item: number) =>
  indicators(["一级指标", "二级指标", "分值"], [["一、经济发展（30分）", "税收收入", 20], ["", "招商引资", item], ["二、民生（70分）", "就业服务", 30], ["", "教育保障", 40]], { merges: ["A3:A4", "A5:A6"] }); // prettier-ignore

testRule("block-sum-mismatch", {
  unmet: [
    { name: "points in brackets after a merged 一级指标", facts: merged(11), cells: ["A3"] },
    { name: "a section", facts: blocks(50, 45), cells: ["C6"] },
    { name: "a subtotal", facts: subtotals(55), cells: ["C5"] },
    { name: "other points than the scheme gives", facts: ofScheme(70, 30), cells: ["C3", "C5"] },
    { name: "one of the units that have the section's points each", facts: indicators(["序号", "责任单位", "考核项目", "分值"], [["一、", "部门履职", "", 60], [1, "市水利局", "防汛抗旱", 35], [1, "市水利局", "农村供水", 25], [2, "市民政局", "社会救助", 60], [3, "市林业局", "森林防火", 50]]), cells: ["D7"] },
  ],
  met: [
    { name: "points in brackets after a merged 一级指标 that add up", facts: merged(10) },
    { name: "sections that add up", facts: blocks(50, 50) },
    { name: "subtotals that add up", facts: subtotals(50) },
    { name: "the scheme's points", facts: ofScheme(75, 25) },
    { name: "a section without points", facts: indicators(header, [["一、", "经济工作", "", ""], [1, "工业发展", 60, ""], [2, "农业发展", 40, ""]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "half a point", answer: "unmet", facts: blocks(50, 50, 20.5), cells: ["C3"] },
    { name: "only one of the scheme's blocks", answer: "met", facts: indicators(header, [["一、", "绩效", 70, ""], [1, "经济发展", 70, ""], ["二、", "党的建设", 30, ""], [2, "党风廉政", 30, ""]]) },
  ],
}); // prettier-ignore
