import fc from "fast-check";
import { bonus, deduction } from "../../src/functions/functions";
import { column, errorText, shown } from "../support/function-errors";

const units = column("东河区", "大坳县", "东河区", "云溪市", "");

describe("JX.BONUS", () => {
  test.each<[string, unknown, unknown[][], unknown, unknown]>([
    ["sums a unit's rows exactly", "东河区", column(0.1, 1, 0.2, 2, 9), null, 0.3],
    ["at most the cap", "东河区", column(3, 1, 4, 2, 9), 5, 5],
    ["a sum equal to the cap stands", "东河区", column(3, 1, 2, 2, 9), 5, 5],
    ["a cap of 无 is none", "东河区", column(3, 1, 4, 2, 9), "无", 7],
    ["a blank cap is none", "东河区", column(3, 1, 4, 2, 9), "", 7],
    ["a unit without rows has 0", "市审计局", column(3, 1, 4, 2, 9), null, 0],
    ["width and spaces make no other unit", " 东河 区", column(3, 1, 4, 2, 9), null, 7],
    ["text numbers are read", "东河区", column("加2分", 1, "１.5", 2, 9), null, 3.5],
    ["a blank sent as 0 is computed with", "东河区", column(3, 1, 0, 2, 9), null, 3],
    ["a blank of the unit is 待核", "东河区", column(3, 1, null, 2, 9), null, "#N/A"],
    ["a blank of another unit is not", "大坳县", column(3, 1, "", 2, 9), null, 1],
    ["待核 of the unit is 待核", "东河区", column(3, 1, "待核", 2, 9), null, "#N/A"],
    ["/ adds nothing", "东河区", column(3, 1, "/", 2, 9), null, 3],
    ["what is no number is an error", "东河区", column(3, 1, "三面红旗", 2, 9), null, "#VALUE!"],
    ["a blank unit is 待核", "", column(3, 1, 4, 2, 9), null, "#N/A"],
    ["a blank unit sent as 0 likewise", 0, column(3, 1, 4, 2, 9), null, "#N/A"],
    ["lengths must agree", "东河区", column(3, 1), null, "#VALUE!"],
  ])("%s", (_, unit, points, cap, expected) => {
    expect(shown(() => bonus([[unit]], units, points, [[cap]]))).toEqual(expected);
  });

  test("a column of units gives a column, an error in its own cell", () => {
    const result = shown(() =>
      bonus(column("云溪市", "", "东河区"), units, column(1, 2, 3, 4, 5), column(3, 3, 9)),
    );
    expect(result).toEqual(column(3, "#N/A", 4));
  });

  test("both lengths are named", () => {
    expect(errorText(() => bonus([["东河区"]], units, column(1, 2)))).toContain(
      "“加分单位”（5行1列）与“加分”（2行1列）",
    );
  });

  test("a row that names several units is never left out silently", () => {
    const text = errorText(() => bonus([["东河区"]], column("大坳县、东河区"), column(2)));
    expect(text).toContain("“加分单位”同时写了“东河区”和其他单位");
  });

  test("agrees with whole numbers of hundredths", () => {
    const rows = fc.array(fc.tuple(fc.constantFrom("甲县", "乙县"), fc.integer({ min: 0, max: 99_999 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (entries) => {
        const result = bonus(
          column("甲县"),
          column(...entries.map(([unit]) => unit)),
          column(...entries.map(([, points]) => points / 100)),
        );
        const expected = entries
          .filter(([unit]) => unit === "甲县")
          .reduce((sum, [, points]) => sum + points, 0);
        expect(result).toEqual([[expected / 100]]);
      }),
    );
  });
});

describe("JX.DEDUCTION", () => {
  test.each<[string, unknown[][], unknown[][] | undefined, unknown, unknown]>([
    ["sums without regard to signs", column(-1, 9, 0.5, 9, 9), undefined, null, 1.5],
    ["扣 is a word", column("扣0.5分", 9, "扣1", 9, 9), undefined, null, 1.5],
    [
      "doubles where the province deducted",
      column(1, 9, 0.5, 9, 9),
      column("是", "是", "否", "", ""),
      null,
      2.5,
    ],
    ["province as TRUE, 1, 省", column(1, 9, 0.5, 9, 9), column(true, 0, 1, 0, 0), null, 3],
    ["province as 省", column(1, 9, 0.5, 9, 9), column("省", "", "省", "", ""), null, 3],
    ["province for all rows at once", column(1, 9, 0.5, 9, 9), [["是"]], null, 3],
    [
      "blank province is none, as null and as 0",
      column(1, 9, 0.5, 9, 9),
      column(null, 0, 0, 0, 0),
      null,
      1.5,
    ],
    ["at most the limit", column(1, 9, 0.5, 9, 9), column("是", "", "", "", ""), 2, 2],
    ["blank points are 待核", column(null, 9, 0.5, 9, 9), undefined, null, "#N/A"],
    [
      "what is neither 是 nor 否 is an error",
      column(1, 9, 0.5, 9, 9),
      column("也许", "", "", "", ""),
      null,
      "#VALUE!",
    ],
    ["lengths must agree", column(1, 9, 0.5, 9, 9), column("是", "否"), null, "#VALUE!"],
  ])("%s", (_, points, province, limit, expected) => {
    expect(shown(() => deduction([["东河区"]], units, points, province, [[limit]]))).toEqual(expected);
  });
});

test("sums of 100,000 rows and as many units take linear time", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => [`单位${index}`]);
  const points = many.map(() => [0.01]);
  const started = performance.now();
  expect(bonus(many, many, points)).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(30_000);
});
