import { run, schemeWith, testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const note = "注：90分以上为优秀，80分以上为良好，60分以上为合格，60分以下为不合格。";
const graded = (notes: readonly string[], ...rows: readonly (readonly [number, string])[]) =>
  scores(["合计", "等次"], rows.map(([total, grade], index) => [["东河区", "大坳县", "云溪市", "梅岭县"][index] ?? "", total, grade]), notes); // prettier-ignore
const bands = [{ grade: "优秀", from: 90 }, { grade: "良好", from: 80 }]; // prettier-ignore

testRule("grade-mismatch", {
  unmet: [
    { name: "by the sheet's own note", facts: graded([note], [92, "优秀"], [85, "优秀"]), cells: ["D4"] },
    { name: "by the scheme", facts: graded([], [92, "良好"], [85, "良好"]), scheme: schemeWith({ gradeBands: bands }), cells: ["D3"] },
  ],
  met: [
    { name: "by the thresholds", facts: graded([note], [92, "优秀"], [85, "良好"], [70, "合格"], [50, "不合格"]) },
    { name: "no thresholds known", facts: graded([], [92, "良好"], [85, "优秀"]) },
    { name: "a lower grade where the quota is used up", facts: graded([note, "优秀等次不超过1个"], [95, "优秀"], [92, "良好"], [85, "良好"]) },
  ],
  undetermined: [],
  boundary: [
    { name: "at the threshold", answer: "met", facts: graded([note], [90, "优秀"], [85, "良好"]) },
    { name: "a hundredth below it", answer: "unmet", facts: graded([note], [89.99, "优秀"], [85, "良好"]), cells: ["D3"] },
  ],
}); // prettier-ignore

test("the grade by the thresholds is offered", () => {
  const { findings } = run({ name: "", facts: graded([note], [92, "优秀"], [85, "优秀"]) });
  expect(findings.map(({ fix }) => fix)).toEqual([{ kind: "ask", edits: [{ cell: "D4", to: "良好" }] }]);
});
