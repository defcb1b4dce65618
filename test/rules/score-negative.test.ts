import { schemeWith, testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const header = ["经济发展", "民生建设", "扣分", "合计"];

testRule("score-negative", {
  unmet: [
    { name: "an item", facts: scores(header, [["东河区", -2, 18, 0, 16], ["大坳县", 21, 17, 0, 38]]), cells: ["C3"] },
    { name: "a bonus", facts: scores(["经济发展", "加分", "合计"], [["东河区", 20, -1, 19], ["大坳县", 21, 2, 23]]), cells: ["D3"] },
    { name: "a sum where the scheme has a floor", facts: scores(header, [["东河区", 1, 1, 3, -1], ["大坳县", 21, 17, 0, 38]]), scheme: schemeWith({ deductionFloor: "zero" }), cells: ["F3"] },
  ],
  met: [
    { name: "a deduction column", facts: scores(header, [["东河区", 20, 18, -2, 36], ["大坳县", 21, 17, 0, 38]]) },
    { name: "a column of either sign", facts: scores(["经济发展", "加减分", "合计"], [["东河区", 20, -1, 19], ["大坳县", 21, 2, 23]]) },
    { name: "a sum where points may go below 0", facts: scores(header, [["东河区", 1, 1, 3, -1], ["大坳县", 21, 17, 0, 38]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "0", answer: "met", facts: scores(header, [["东河区", 0, 18, 0, 18], ["大坳县", 21, 17, 0, 38]]) },
    { name: "just below 0", answer: "unmet", facts: scores(header, [["东河区", -0.01, 18, 0, 17.99], ["大坳县", 21, 17, 0, 38]]), cells: ["C3"] },
  ],
}); // prettier-ignore
