import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { run, testRule } from "../support/rule-tester";
import { scores, scoreSheet } from "../support/table-book";

const header = ["经济发展", "民生建设", "合计"];
const rest = [["大坳县", 21, 17, 38], ["云溪市", 22, 16, 38]] as const; // prettier-ignore
const changed = (result: number) =>
  scores(["经济发展", "民生建设", "基础分", "奖励加分", "通报扣分", "绩效评估结果"], [["东河区", 20, 18, 38, "加2分", "", 40], ["大坳县", 21, 19, 40, "", "扣0.5", result], ["云溪市", 22, 16, 38, "", "", 38], ["石牛县", 19, 15, 34, 1, "", 35]]); // prettier-ignore

const details = scoreSheet(header, [["东河区", 20, 18, 38], ...rest]);
/** The summary of these units; `other` is added to every sum but the first. */
const summary = (first: number, other = 0) =>
  grid("年度汇总", [["2024年度考核汇总"], ["序号", "单位名称", "得分", "名次"], [1, "东河区", first, ""], [2, "大坳县", 38 + other, ""], [3, "云溪市", 38 + other, ""]]); // prettier-ignore

testRule("total-mismatch", {
  unmet: [
    { name: "a final score by another name", facts: changed(40.5), cells: ["H4"] },
    { name: "a typed total", facts: scores(header, [["东河区", 20, 18, 39], ...rest]), cells: ["E3"] },
    { name: "a formula that leaves an item out", facts: scores(header, [["东河区", 20, 18, "=C3→20"], ["大坳县", 21, 17, "=C4+D4→38"], ["云溪市", 22, 16, "=C5+D5→38"]]), cells: ["E3"] },
    { name: "a final score", facts: scores(["经济发展", "民生建设", "合计", "加分", "扣分", "最终得分"], [["东河区", 20, 18, 38, 2, 1, 40], ["大坳县", 21, 17, 38, 1, 0, 39], ["云溪市", 22, 16, 38, 0, 1, 37]]), cells: ["H3"] },
    { name: "a final score on a summary without items", facts: scores(["得分", "加分", "减分", "最终得分"], [["东河区", 90, 2, 1, 92], ["大坳县", 88, 0, 0, 88], ["云溪市", 80, 1, 0, 81]]), cells: ["F3"] },
    { name: "a sum on a summary whose items stand elsewhere", facts: factsOf(details, summary(39)), cells: ["C3"] },
    { name: "a total behind 加分 and 扣分, where one unit has neither", facts: scores(["经济发展", "民生建设", "加分", "扣分", "总分"], [["东河区", 20, 18, 2, 0, 38], ["大坳县", 21, 17, 0, 2, 36], ["云溪市", 22, 16, 0, 0, 38]]), cells: ["G3"] },
    { name: "a subtotal", facts: scores(["经济发展", "民生建设", "绩效小计", "党的建设", "合计"], [["东河区", 20, 18, 37, 5, 43], ["大坳县", 21, 17, 38, 5, 43], ["云溪市", 22, 16, 38, 5, 43]]), cells: ["E3"] },
  ],
  met: [
    { name: "a summary whose items stand elsewhere", facts: factsOf(details, summary(38)) },
    { name: "a summary that follows another sum", facts: factsOf(details, summary(39, 10)) },
    { name: "a final score by another name", facts: changed(39.5) },
    { name: "totals that add up", facts: scores(header, [["东河区", 20, 18, 38], ...rest]) },
    { name: "weighted totals", facts: scores(header, [["东河区", 80, 90, 85], ["大坳县", 70, 80, 75], ["云溪市", 60, 70, 65]]) },
    { name: "a total that rests on a blank", facts: scores(header, [["东河区", 20, "", 20], ...rest]) },
  ],
  undetermined: [],
  boundary: [
    { name: "a hundredth where totals have two decimals", answer: "unmet", facts: scores(header, [["东河区", 20.25, 18.25, 38.51], ["大坳县", 21, 17.25, 38.25], ["云溪市", 22, 16.25, 38.25]]), cells: ["E3"] },
    { name: "rounded to the decimals of its column", answer: "met", facts: scores(header, [["东河区", 20.254, 18.25, 38.5], ["大坳县", 21.04, 17.25, 38.29], ["云溪市", 22, 16.25, 38.25]]) },
  ],
}); // prettier-ignore

test("the sum is offered, but only for a person to decide", () => {
  const { findings } = run({ name: "", facts: scores(header, [["东河区", 20, 18, 39], ...rest]) });
  const [finding] = findings.filter(({ rule }) => rule === "total-mismatch");
  expect(finding?.fix).toEqual({ kind: "ask", edits: [{ cell: "E3", to: 38 }] });
});
