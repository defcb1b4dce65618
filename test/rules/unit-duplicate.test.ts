import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";
import { scores, unitList } from "../support/table-book";

const listed = (...names: readonly string[]) =>
  factsOf(unitList(names.map((name, index) => [index + 1, name, "县市区", "市政府办"])));

testRule("unit-duplicate", {
  unmet: [
    { name: "twice on the list", facts: listed("东河区", "大坳县", "东河区"), cells: ["B5"] },
    { name: "twice in a ranking", facts: scores(["合计", "排名"], [["东河区", 92, 1], ["大坳县", 91, 2], ["云溪市", 90, 3], ["东河区", 89, 4]]), cells: ["B6"] },
  ],
  met: [
    { name: "each once", facts: listed("东河区", "大坳县") },
    { name: "once for each assessor", facts: scores(["评委", "得分"], [["东河区", "张某", 92], ["东河区", "李某", 91], ["大坳县", "张某", 90], ["大坳县", "李某", 90]]) },
  ],
  undetermined: [],
  boundary: [
    { name: "spaces and width make no other unit", answer: "unmet", facts: listed("东河区", "大坳县", "东 河 区"), cells: ["B5"] },
    { name: "one character apart", answer: "met", facts: listed("东河区", "西河区") },
  ],
}); // prettier-ignore
