import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";
import { unitList } from "../support/table-book";

const names = ["东河区", "大坳县", "云溪市", "梅岭县", "石牛县"];
const numbered = (...serials: readonly (number | string)[]) =>
  factsOf(unitList(serials.map((serial, index) => [serial, names[index] ?? "", "县市区", "市政府办"])));

testRule("serial-duplicate", {
  unmet: [
    { name: "a number twice", facts: numbered(1, 2, 2, 3), cells: ["A5"] },
    { name: "as text too", facts: numbered(1, 2, 3, "2"), cells: ["A6"] },
  ],
  met: [
    { name: "each once", facts: numbered(1, 2, 3, 4) },
    { name: "a gap is no duplicate", facts: numbered(1, 2, 4, 5) },
  ],
  undetermined: [],
  boundary: [
    { name: "begins again with 1", answer: "met", facts: numbered(1, 2, 1, 2) },
    { name: "numbers of groups", answer: "met", facts: numbered(2, 2, 3, 3, 4) },
  ],
}); // prettier-ignore
