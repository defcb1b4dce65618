import { testRule } from "../support/rule-tester";
import { scores } from "../support/table-book";

const header = ["经济发展", "民生建设", "合计"];

testRule("formula-error", {
  unmet: [
    { name: "an item", facts: scores(header, [["东河区", "=Z1/0→#DIV/0!", 18, 18], ["大坳县", 21, 17, 38]]), cells: ["C3"] },
    { name: "a sum", facts: scores(header, [["东河区", 20, 18, "=C3+#REF!→#REF!"], ["大坳县", 21, 17, 38]]), cells: ["E3"] },
  ],
  met: [{ name: "none", facts: scores(header, [["东河区", 20, 18, 38], ["大坳县", 21, 17, 38]]) }],
  undetermined: [],
  boundary: [
    { name: "an error value that was pasted as a value", answer: "unmet", facts: scores(header, [["东河区", "#N/A", 18, 18], ["大坳县", 21, 17, 38]]), cells: ["C3"] },
    { name: "a text that only begins like one", answer: "met", facts: scores(header, [["东河区", "#1", 18, 18], ["大坳县", 21, 17, 38]]) },
  ],
}); // prettier-ignore
