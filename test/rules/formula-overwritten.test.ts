import { testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const header = ["经济发展", "民生建设", "合计"];
const sum = (row: number, value: number | string): string => `=C${row}+D${row}→${value}`;

testRule("formula-overwritten", {
  unmet: [
    { name: "a typed total among formulas", facts: scores(header, [["东河区", 20, 18, sum(3, 38)], ["大坳县", 21, 17, 38], ["云溪市", 22, 17, sum(5, 39)]]), cells: ["E4"] },
  ],
  met: [
    { name: "all formulas", facts: scores(header, [["东河区", 20, 18, sum(3, 38)], ["大坳县", 21, 17, sum(4, 38)]]) },
    { name: "all typed", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, 17, 38]]) },
    { name: "words in the place of a result", facts: scores([...header, "排名"], [["东河区", 20, 18, 38, "=RANK(E3,E3:E5)→1"], ["大坳县", 21, 17, 38, "单列"], ["云溪市", 22, 17, 39, "=RANK(E5,E3:E5)→1"]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "two formulas against one constant", answer: "unmet", facts: scores(header, [["东河区", 20, 18, sum(3, 38)], ["大坳县", 21, 17, sum(4, 38)], ["云溪市", 22, 17, 39]]), cells: ["E5"] },
    { name: "as many constants as formulas", answer: "met", facts: scores(header, [["东河区", 20, 18, sum(3, 38)], ["大坳县", 21, 17, sum(4, 38)], ["云溪市", 22, 17, 39], ["梅岭县", 22, 17, 39]]) },
  ],
}); // prettier-ignore
