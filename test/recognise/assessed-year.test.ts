import type { Grid } from "../../src/domain/grid";
import { assessedYear } from "../../src/recognise/read-facts";
import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";

const header = ["获奖单位", "荣誉称号", "表彰机关", "表彰时间"];
const award = (date: string): readonly string[] => ["东河区", "全省先进", "省政府", date];

function yearOf(...grids: readonly Grid[]): number | null {
  return assessedYear(grids, recognise(grids), factsOf(...grids));
}

test.each<[string, readonly Grid[], number | null]>([
  ["a title line", [grid("加分", [["2024年度加分申报表"], header, award("2025.1.3")])], 2024],
  ["a sheet's name", [grid("2024年加分", [header, award("2025.1.3")])], 2024],
  ["Chinese digits", [grid("加分", [["二〇二四年度加分申报表"], header, award("2025.1.3")])], 2024],
  [
    "not the day of filling in",
    [grid("加分", [["加分申报表"], ["填报时间：2025年1月18日"], header, award("2024.1.3")])],
    2024,
  ],
  [
    "not a register of the year before",
    [
      grid("加分", [["2024年度加分申报表"], header, award("2025.1.3")]),
      grid("2023已计分登记", [
        ["2023年度已计分登记"],
        [...header, "计分年度"],
        [...award("2023.1.3"), "2023"],
      ]),
      grid("2023结转登记", [
        [...header, "计分年度"],
        [...award("2023.1.3"), "2023"],
      ]),
    ],
    2024,
  ],
  [
    "else the commonest year of the awards",
    [grid("加分", [header, award("2024.1.3"), award("2024年5月"), award("2025.1.3")])],
    2024,
  ],
  ["else none", [grid("加分", [header, award("待定")])], null],
])("%s", (_, grids, year) => {
  expect(yearOf(...grids)).toBe(year);
});
