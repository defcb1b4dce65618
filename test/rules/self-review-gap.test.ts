import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { schemeWith, testRule } from "../support/rule-tester";
import { scores, scoreSheet } from "../support/table-book";

const sheet = scoreSheet(["经济发展（25分）", "民生建设（20分）", "合计"], [["东河区", 20, 18, 38], ["大坳县", 21, 17, 38]]); // prettier-ignore
const reviewed = (points: number, period = "年度") =>
  factsOf(sheet, grid("自评", [["2024年度自评表"], ["序号", "单位名称", "评估周期", "指标", "分值", "自评得分"], [1, "东河区", period, "经济发展", 25, points]])); // prettier-ignore
const beside = (self: number, result: number) =>
  factsOf(grid("自评", [["2024年度自评与考评对照表"], ["序号", "单位名称", "自评得分", "考评得分"], [1, "东河区", self, result]])); // prettier-ignore

testRule("self-review-gap", {
  unmet: [
    { name: "the result in the same row", facts: beside(97, 82), cells: ["C3"] },
    { name: "an item", facts: reviewed(24), cells: ["F3"] },
    { name: "a column of the score sheet", facts: scores(["经济发展（25分）", "自评得分", "合计"], [["东河区", 20, 38, 20], ["大坳县", 21, 22, 21]]), cells: ["D3"] },
  ],
  met: [
    { name: "near the result beside it", facts: beside(90, 81) },
    { name: "near the result", facts: reviewed(21) },
    { name: "half a year", facts: reviewed(10, "上半年") },
    { name: "within the office's own share", facts: reviewed(24), scheme: schemeWith({ selfReviewGap: 0.2 }) },
  ],
  undetermined: [],
  boundary: [
    { name: "a tenth of the full marks", answer: "met", facts: reviewed(22.5) },
    { name: "a hundredth more", answer: "unmet", facts: reviewed(22.51), cells: ["F3"] },
  ],
}); // prettier-ignore
