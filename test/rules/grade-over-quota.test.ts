import { schemeWith, testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const names = ["东河区", "大坳县", "云溪市", "梅岭县", "石牛县"];
const graded = (notes: readonly string[], ...rows: readonly (readonly [number, string])[]) =>
  scores(["合计", "等次"], rows.map(([total, grade], index) => [names[index] ?? "", total, grade]), notes); // prettier-ignore
const note = "优秀等次不超过40%";

testRule("grade-over-quota", {
  unmet: [
    { name: "three of five", facts: graded([note], [95, "优秀"], [94, "优秀"], [93, "优秀"], [85, "良好"], [84, "良好"]), cells: ["D5"] },
    { name: "by the scheme's number", facts: graded([], [95, "优秀"], [94, "优秀"], [85, "良好"]), scheme: schemeWith({ gradeQuotas: [{ grade: "优秀", most: 1 }] }), cells: ["D4"] },
  ],
  met: [
    { name: "two of five", facts: graded([note], [95, "优秀"], [94, "优秀"], [93, "良好"], [85, "良好"], [84, "良好"]) },
    { name: "no quota known", facts: graded([], [95, "优秀"], [94, "优秀"]) },
    { name: "equals at the border", facts: graded([note], [95, "优秀"], [94, "优秀"], [94, "优秀"], [85, "良好"], [84, "良好"]) },
  ],
  undetermined: [],
  boundary: [
    { name: "shares are rounded down: 40 % of four", answer: "unmet", facts: graded([note], [95, "优秀"], [94, "优秀"], [85, "良好"], [84, "良好"]), cells: ["D4"] },
    { name: "one of four", answer: "met", facts: graded([note], [95, "优秀"], [94, "良好"], [85, "良好"], [84, "良好"]) },
  ],
}); // prettier-ignore
