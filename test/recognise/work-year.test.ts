import type { CellValue } from "../../src/domain/grid";
import { grid } from "../support/grid";
import { factsOf, said, unitSheet } from "../support/read-book";

describe("work year", () => {
  const head = ["单位名称", "奖项名称", "授奖单位", "授奖日期", "工作年度"];
  test.each<[CellValue, string, number | string]>([
    [2023, "全省先进", 2023],
    ["2023年度", "全省先进", 2023],
    ["2022-2023", "全省先进", 2023],
    ["", "2023年度全省先进", 2023],
    ["/", "2022-2023年度全省先进", 2023],
    ["", "全省先进", "(blank)"],
    ["上年度", "2023年度全省先进", "(ambiguous)"],
    ["待定", "2023年度全省先进", "(unreadable)"],
  ])("cell %p, title %s: %p", (cell, title, year) => {
    const [award] = factsOf(
      unitSheet,
      grid("加分", [head, ["东河区", title, "省政府", "2024.3.5", cell]]),
    ).awards;
    expect(award && said(award.workYear)).toBe(year);
  });

  test("a table without the column reads the title", () => {
    const sheet = grid("加分", [head.slice(0, 4), ["东河区", "2023年度全省先进", "省政府", "2024.3.5"]]);
    const [award] = factsOf(unitSheet, sheet).awards;
    expect(award?.workYear).toMatchObject({ cell: "B2", reading: { value: 2023 } });
  });
});
