import type { CellValue } from "../../src/domain/grid";
import { grid } from "../support/grid";
import { factsOf, said, unitSheet } from "../support/read-book";

describe("grade", () => {
  const head = ["单位名称", "奖项名称", "授奖单位", "授奖日期", "等次"];
  test.each<[CellValue, string, string]>([
    ["一等", "全国优秀案例二等奖", "一等"],
    ["", "全国优秀案例二等奖", "二等奖"],
    ["", "全省书法展 银 奖", "银奖"],
    ["", "全省３等奖", "3等奖"],
    ["", "全国卫生先进单位", "(blank)"],
    ["", "全国二等功臣单位", "(blank)"],
  ])("cell %p, title %s: %s", (cell, title, grade) => {
    const [award] = factsOf(
      unitSheet,
      grid("加分", [head, ["东河区", title, "省政府", "2024.3.5", cell]]),
    ).awards;
    expect(award && said(award.grade)).toBe(grade);
  });

  test("a table without the column reads the title", () => {
    const sheet = grid("加分", [head.slice(0, 4), ["东河区", "全国优秀案例二等奖", "省政府", "2024.3.5"]]);
    expect(factsOf(unitSheet, sheet).awards[0]?.grade).toMatchObject({
      cell: "B2",
      reading: { value: "二等奖" },
    });
  });
});
