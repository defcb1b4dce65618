import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { schemeWith, testRule } from "../support/rule-tester";

const items = (count: number) =>
  factsOf(grid("重点专项", [["2024年度重点专项工作"], ["序号", "专项工作", "牵头单位"], ...Array.from({ length: count }, (_, index) => [index + 1, `专项工作${"甲乙丙丁戊己庚辛壬癸子丑"[index]}`, "市水利局"])])); // prettier-ignore

testRule("special-items-over-limit", {
  unmet: [
    { name: "twelve", facts: items(12), cells: ["B13"] },
    { name: "above the office's own limit", facts: items(4), scheme: schemeWith({ specialItems: 3 }), cells: ["B6"] },
  ],
  met: [{ name: "a few", facts: items(4) }],
  undetermined: [],
  boundary: [
    { name: "ten", answer: "met", facts: items(10) },
    { name: "eleven", answer: "unmet", facts: items(11), cells: ["B13"] },
  ],
}); // prettier-ignore
