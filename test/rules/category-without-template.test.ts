import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { testRule } from "../support/rule-tester";
import { unitList } from "../support/table-book";

const units = unitList([[1, "东河区", "县市区", "市政府办"], [2, "东河产业园", "产业园区", "市园区办"], [3, "市委党校", "党群机关", "市委办"]]); // prettier-ignore
const table = (name: string) =>
  grid(name, [[`2024年度${name}`], ["序号", "考核项目", "分值"], [1, "经济发展", 60], [2, "民生建设", 40]]);

testRule("category-without-template", {
  unmet: [{ name: "a category that no table names", facts: factsOf(units, table("县市区指标"), table("产业园区指标")), cells: ["C5"] }],
  met: [
    { name: "one table for each", facts: factsOf(units, table("县市区指标"), table("产业园区指标"), table("党群机关指标")) },
    { name: "no table of indicators", facts: factsOf(units) },
    { name: "one table for several", facts: factsOf(units, table("县市区、产业园区指标"), table("党群机关指标")) },
  ],
  undetermined: [],
  boundary: [
    { name: "a table that names none may hold for all", answer: "met", facts: factsOf(units, table("县市区指标"), table("评估指标")) },
    { name: "only one of three is named", answer: "unmet", facts: factsOf(units, table("县市区指标")), cells: ["C4", "C5"] },
  ],
}); // prettier-ignore
