import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";
import { unitList } from "../support/table-book";

const unit = (category: string, organiser: string) => factsOf(unitList([[1, "东河区", category, organiser]]));

testRule("organiser-mismatch", {
  unmet: [
    { name: "another office", facts: unit("县市区", "市委办"), cells: ["D3"] },
    { name: "of a category written otherwise", facts: unit("政法系统", "市委办"), cells: ["D3"] },
  ],
  met: [
    { name: "the scheme's office", facts: unit("县市区", "市政府办") },
    { name: "its full name", facts: unit("县（市、区）", "郴州市人民政府办公室") },
    { name: "a category that the scheme does not know", facts: unit("学校", "市教育局") },
  ],
  undetermined: [],
  boundary: [
    { name: "blank: another rule’s", answer: "met", facts: unit("县市区", "") },
    { name: "the place in 中省驻郴 is the city’s own", answer: "unmet", facts: unit("中省驻永单位", "市委办"), cells: ["D3"] },
  ],
}); // prettier-ignore
