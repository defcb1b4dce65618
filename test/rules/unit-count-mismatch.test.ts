import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";
import { unitList } from "../support/table-book";

const listed = (title: string, count: number) =>
  factsOf(unitList(Array.from({ length: count }, (_, index) => [index + 1, `第${index + 1}县`, "县市区", "市政府办"]), title)); // prettier-ignore
const ofScheme = (departments: number) => {
  const rows = [["县市区", 11, "县"], ["产业园区", 10, "园"], ["政府工作机构和企事业单位", departments, "局"]] as const; // prettier-ignore
  const units = rows.flatMap(([category, count, kind]) => Array.from({ length: count }, (_, index) => [`第${index + 1}${kind}`, category])); // prettier-ignore
  return factsOf(
    unitList(units.map(([name = "", category = ""], index) => [index + 1, name, category, "市政府办"])),
  );
};

testRule("unit-count-mismatch", {
  unmet: [
    { name: "one too few", facts: listed("评估单位名单（共5个单位）", 4), cells: ["A1"] },
    { name: "of a category", facts: listed("评估单位名单：县市区6个", 5), cells: ["A1"] },
    { name: "the scheme’s number", facts: ofScheme(104), cells: [null] },
  ],
  met: [
    { name: "as many as stated", facts: listed("评估单位名单（共5个单位）", 5) },
    { name: "nothing stated, a list of its own", facts: listed("评估单位名单", 5) },
    { name: "the scheme’s number", facts: ofScheme(105) },
  ],
  undetermined: [],
  boundary: [
    { name: "a list far from the scheme’s is of other units", answer: "met", facts: ofScheme(60) },
    { name: "one too many", answer: "unmet", facts: listed("评估单位名单（共5个单位）", 6), cells: ["A1"] },
  ],
}); // prettier-ignore
