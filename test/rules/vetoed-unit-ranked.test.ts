import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { run, testRule } from "../support/rule-tester";
import { scoreSheet } from "../support/table-book";

const vetoes = (matter: string) => grid("一票否决", [["一票否决情况"], ["序号", "单位名称", "否决事项", "提出单位"], [1, "大坳县", matter, "市应急管理局"]]); // prettier-ignore
const book = (rank: number | string, third: number, matter = "安全生产责任事故") =>
  factsOf(scoreSheet(["合计", "排名"], [["东河区", 92, 1], ["大坳县", 91, rank], ["云溪市", 90, third]]), vetoes(matter)); // prettier-ignore

testRule("vetoed-unit-ranked", {
  unmet: [{ name: "a rank", facts: book(2, 3), cells: ["D4"] }],
  met: [
    { name: "no rank", facts: book("", 2) },
    { name: "a word in its place", facts: book("不参与排名", 2) },
  ],
  undetermined: [],
  boundary: [
    { name: "无 in the list of vetoes is no veto", answer: "met", facts: book(2, 3, "无") },
    { name: "the last rank is a rank", answer: "unmet", facts: book(3, 2), cells: ["D4"] },
  ],
}); // prettier-ignore

test("the others keep their ranks, whether or not the vetoed unit holds one", () => {
  for (const facts of [book(2, 3), book("", 2)])
    expect(run({ name: "", facts }).findings.map(({ rule }) => rule)).not.toContain("rank-mismatch");
});
