import { testRule } from "../support/rule-tester";
import { indicators } from "../support/table-book";

const header = ["序号", "考核项目", "分值", "评分标准"];
const table = (last: number, total: number | null, ...texts: readonly string[]) =>
  indicators(header, [
    [1, "经济发展", 40, texts[0] ?? ""],
    [2, "民生建设", 35, texts[1] ?? ""],
    [3, "项目建设", last, ""],
    ...(total === null ? [] : [["", "合计", total, ""]]),
  ]);

testRule("points-sum-mismatch", {
  unmet: [
    { name: "the total row", facts: table(24, 100), cells: ["C6"] },
    { name: "a total of its own that is not 100", facts: table(24, 99), cells: ["C6"] },
    { name: "a bonus within the total", facts: indicators(header, [["", "总分", 100, ""], [1, "经济发展", 60, ""], [2, "民生建设", 40, ""], [3, "加分项目", 7, ""]]), cells: ["C3"] },
    { name: "sub-points in the text", facts: table(25, 100, "1.规模工业增长，得20分。2.固定资产投资，得15分。"), cells: ["C3"] },
    { name: "sub-points in brackets", facts: table(25, 100, "", "就业（15分，少一人扣1分）；社保（10分）；教育（5分）"), cells: ["C4"] },
  ],
  met: [
    { name: "100", facts: table(25, 100) },
    { name: "100 without a total row", facts: table(25, null) },
    { name: "part of the whole", facts: table(5, null) },
    { name: "sub-points that add up; 扣 is none", facts: table(25, 100, "1.投资，得25分，每少一项扣2分。2.工业，得15分。") },
    { name: "steps of which one applies", facts: table(25, 100, "完成得40分，基本完成得20分，未完成不得分。") },
    { name: "a table without sections in which every unit has 100", facts: indicators(["责任单位", "考核项目", "分值"], [["市水利局", "防汛", 60], ["市水利局", "供水", 40], ["市民政局", "救助", 70], ["市民政局", "养老", 30]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "one sub-point is a remark", answer: "met", facts: table(25, 100, "完成任务的（20分）。") },
    { name: "decimals that only binary fractions part", answer: "met", facts: indicators(header, [[1, "甲类工作", 33.3, ""], [2, "乙类工作", 33.3, ""], [3, "丙类工作", 33.4, ""], ["", "合计", 100, ""]]) },
    { name: "ten from 100 without a total row", answer: "unmet", facts: table(15, null), cells: ["C3"] },
    { name: "eleven from 100", answer: "met", facts: table(14, null) },
  ],
}); // prettier-ignore
