import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";

const amounts = (header: string, ...values: readonly (number | string)[]) =>
  factsOf(grid("评分汇总", [["2024年度评分汇总表"], ["单位名称", header, "得分"], ...values.map((value, index) => [["东河区", "大坳县", "云溪市", "梅岭县"][index] ?? "", value, 20])])); // prettier-ignore

testRule("amount-unit-mixed", {
  unmet: [
    { name: "亿 among 万", facts: amounts("完成投资", "2000万", "1.2亿元", "3500万元"), cells: ["B4"] },
    { name: "a bare number among amounts with a unit", facts: amounts("完成投资", "2000万元", "3500万元", 4100), cells: ["B5"] },
    { name: "another unit than the header's", facts: amounts("完成投资（万元）", 2000, "1.2亿元", 3500), cells: ["B4"] },
  ],
  met: [
    { name: "one unit", facts: amounts("完成投资", "2000万元", "3500万", "1800万元") },
    { name: "the header's unit repeated", facts: amounts("完成投资（万元）", 2000, "3500万元", 1800) },
    { name: "no unit at all", facts: amounts("完成投资", 2000, 3500, 1800) },
  ],
  undetermined: [{ name: "as many of either", facts: amounts("完成投资", "2000万元", "1.2亿元"), cells: ["B3", "B4"] }],
  boundary: [
    { name: "two against one", answer: "unmet", facts: amounts("完成投资", "0.2亿元", "1.2亿元", "300万元"), cells: ["B5"] },
    { name: "a count of persons is no amount of money", answer: "met", facts: amounts("参与人数", "2万人", "3000人") },
  ],
}); // prettier-ignore
