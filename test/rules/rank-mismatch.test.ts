import { testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const ranked = (...rows: readonly (readonly [number, number | string])[]) =>
  scores(["合计", "排名"], rows.map(([total, rank], index) => [["东河区", "大坳县", "云溪市", "梅岭县", "石牛县"][index] ?? "", total, rank])); // prettier-ignore

testRule("rank-mismatch", {
  unmet: [
    { name: "two that changed places", facts: ranked([92, 2], [91, 1], [90, 3], [89, 4], [88, 5]), cells: ["D3", "D4"] },
  ],
  met: [
    { name: "by score", facts: ranked([92, 1], [90, 3], [91, 2]) },
    { name: "equals share a place, the next is left out", facts: ranked([92, 1], [91, 2], [91, 2], [90, 4]) },
    { name: "equals share a place, the next follows", facts: ranked([92, 1], [91, 2], [91, 2], [90, 3]) },
    { name: "equals told apart by another item", facts: ranked([92, 1], [91, 3], [91, 2], [90, 4]) },
  ],
  undetermined: [],
  boundary: [
    { name: "apart by a hundredth", answer: "unmet", facts: ranked([92, 1], [91.01, 3], [91, 2], [90, 4]), cells: ["D4", "D5"] },
    { name: "one unit alone", answer: "met", facts: ranked([92, 2]) },
  ],
}); // prettier-ignore
